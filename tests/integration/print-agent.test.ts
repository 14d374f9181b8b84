import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { paperText } from '../../printers/decoder/paper.ts';
import { TM_T82 } from '../../printers/profiles/profiles.ts';
import { type ListeningPrinter, listenAsPrinter } from '../../printers/virtual-printer/listen.ts';
import { type RunningOffice, startOffice } from '../../server/composition/start-office.ts';
import { readConfig } from '../../server/config.ts';
import { ask, officerAt } from '../support/http-client.ts';
import { ADMIN_PASSWORD } from '../support/open-office.ts';
import { type AgentChild, startAgent } from '../support/printing/agent-child.ts';

const PATIENCE = { timeout: 20_000, interval: 50 };

let folder: string;
let office: RunningOffice;
let server: string;
let admin: Awaited<ReturnType<typeof officerAt>>;
let printer: ListeningPrinter;
let papers: Uint8Array[];
let agents: AgentChild[];
let logged: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loket-agent-'));
  papers = [];
  agents = [];
  logged = [];
  printer = await listenAsPrinter({
    paceMs: 400,
    deliver: async (bytes) => void papers.push(bytes),
    report: (error) => {
      throw error;
    },
  });
  await open();
});
afterEach(async () => {
  await Promise.all(agents.map((agent) => agent.stop('SIGKILL')));
  await office.close();
  await printer.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the server on what lies in its folder. */
async function open(): Promise<void> {
  const config = readConfig({
    ...{ LOKET_PORT: '0', LOKET_DATA_DIR: join(folder, 'data'), LOKET_ADMIN_PASSWORD: ADMIN_PASSWORD },
  });
  if (!config.ok) throw new Error(config.error.join());
  const log = {
    info: (what: string) => void logged.push(what),
    error: (what: string) => void logged.push(what),
  };
  const started = await startOffice(config.value, log);
  if (!started.ok) throw new Error(started.error);
  office = started.value;
  [server] = office.addresses;
  admin = await officerAt(server);
}

const agentDir = () => join(folder, 'agent');
const keptToken = () => JSON.parse(readFileSync(join(agentDir(), 'pairing.json'), 'utf8'));

function start(): AgentChild {
  const agent = startAgent({ server, printer: `tcp://127.0.0.1:${printer.port}`, directory: agentDir() });
  agents.push(agent);
  return agent;
}

/** Opens the window, compares the code on both screens, confirms it, and gives the agent's printer the tickets. */
async function pairedAgent(): Promise<AgentChild> {
  await admin('POST', '/api/pairing-window');
  const agent = start();
  const asking = await vi.waitFor(async () => {
    const [one] = (await admin('GET', '/api/pairing')).body.asking;
    expect(one).toMatchObject({ kind: 'print-agent', name: 'Mesin antrian' });
    return one;
  }, PATIENCE);
  const shown = `${asking.code.slice(0, 4)}-${asking.code.slice(4)}`;
  await vi.waitFor(() => expect(agent.said()).toContain(`Kode agen ini: ${shown}`), PATIENCE);
  expect(
    (await admin('POST', '/api/pairing/confirm', { code: asking.code, kind: 'print-agent' })).status,
  ).toBe(200);
  await admin('DELETE', '/api/pairing-window');
  await isHere(true);
  return agent;
}

const isHere = (here: boolean) =>
  vi.waitFor(
    async () => expect((await admin('GET', '/api/devices')).body).toMatchObject([{ here }]),
    PATIENCE,
  );

async function giveItTheTickets(): Promise<void> {
  const [device] = (await admin('GET', '/api/devices')).body;
  const address = `agent://${device.id}`;
  const added = await admin('POST', '/api/printers', { name: 'Mesin antrian', address, profile: 'tm-t82' });
  expect(added.status).toBe(201);
  const roles = await admin('PUT', '/api/printer-roles', { ticket: added.body.id, receipt: null });
  expect(roles.status).toBe(200);
}

const issue = async () => (await ask(server, 'POST', '/api/tickets', { service: 'PU' })).body.number;
const lastJob = async () => (await admin('GET', '/api/print-jobs')).body.at(-1);
const jobBecomes = (state: string) =>
  vi.waitFor(async () => expect((await lastJob())?.state).toBe(state), PATIENCE);
const textOf = (paper: Uint8Array | undefined) =>
  paperText(decodePaper(paper ?? new Uint8Array(), TM_T82)).join('\n');

describe('a printer on another PC', () => {
  it('is paired by a code both screens show, and prints each number once, with the printer’s own word for it', async () => {
    const agent = await pairedAgent();
    await giveItTheTickets();
    for (const number of ['A-001', 'A-002', 'A-003']) {
      expect(await issue()).toBe(number);
      await jobBecomes('printed');
    }
    expect(papers.map((paper) => /A-00\d/.exec(textOf(paper))?.[0])).toEqual(['A-001', 'A-002', 'A-003']);
    expect(await lastJob()).toMatchObject({ state: 'printed', proof: 'job-id' });

    // Nothing of a paper is told or kept where the printer hangs, and the token is its user's alone.
    expect(agent.said()).not.toMatch(/A-00\d/);
    expect(readdirSync(agentDir())).toEqual(['pairing.json']);
    expect(statSync(join(agentDir(), 'pairing.json')).mode & 0o777).toBe(0o600);
    expect(agent.said() + logged.join()).not.toContain(keptToken().token);
    expect(await agent.stop()).toBe(0);
    expect(agent.said()).toContain('Agen berhenti.');
    await isHere(false);
  });

  it('holds papers while its agent is away, and prints them when it comes back without being paired again', async () => {
    const agent = await pairedAgent();
    await giveItTheTickets();
    await agent.stop();
    await isHere(false);
    await issue();
    await vi.waitFor(async () => expect((await lastJob()).state).toBe('queued'), PATIENCE);
    const again = start();
    await jobBecomes('printed');
    expect(papers.length).toBe(1);
    expect(again.said()).not.toContain('Kode agen ini');
  });

  it('whose agent dies in the middle of a paper leaves a doubt, and nothing is printed twice by itself', async () => {
    const agent = await pairedAgent();
    await giveItTheTickets();
    printer.provoke('paper-out', { afterLines: 3 });
    await issue();
    await vi.waitFor(() => expect(printer.state()).toBe('paper-out'), PATIENCE);
    await agent.stop('SIGKILL');
    await jobBecomes('uncertain');

    printer.mend('paper-out');
    start();
    await isHere(true);
    // The next number comes out; the doubtful one waits for a person.
    await issue();
    await jobBecomes('printed');
    const printed = papers.map(textOf);
    expect(printed.filter((text) => text.includes('A-002')).length).toBe(1);
    expect(printed.filter((text) => text.includes('A-001')).length).toBeLessThanOrEqual(1);
    const [first] = (await admin('GET', '/api/print-jobs')).body;
    expect(first).toMatchObject({ state: 'uncertain', attempts: 1 });
  });

  it('still says what became of the paper under way when the server stops', async () => {
    await pairedAgent();
    await giveItTheTickets();
    await issue();
    await jobBecomes('sending');
    await office.close();
    await open();
    expect(await lastJob()).toMatchObject({ state: 'printed', proof: 'job-id', attempts: 1 });
    expect(papers.length).toBe(1);
  });

  it('is known to be away soon after its agent fell silent, and comes back when it wakes', async () => {
    const agent = await pairedAgent();
    agent.signal('SIGSTOP');
    await isHere(false);
    agent.signal('SIGCONT');
    await isHere(true);
    expect(agent.said()).toContain('Sambungan ke server terputus.');
  });

  it('is put out at once when the administrator revokes its agent, and the agent asks to be paired anew', async () => {
    const agent = await pairedAgent();
    const [device] = (await admin('GET', '/api/devices')).body;
    const { token } = keptToken();
    expect((await admin('DELETE', `/api/devices/${device.id}`)).status).toBe(200);
    await vi.waitFor(() => expect(agent.said()).toContain('Server menolak agen ini'), { timeout: 2_000 });
    await vi.waitFor(() => expect(agent.said()).toContain('masih tertutup'), PATIENCE);
    expect((await admin('GET', '/api/devices')).body).toEqual([]);
    const refused = await ask(server, 'GET', '/api/print-agent', undefined, {
      authorization: `Bearer ${token}`,
    });
    expect(refused.status).toBe(401);

    await agent.stop();
    await pairedAgent();
    expect(keptToken().token).not.toBe(token);
  });
});
