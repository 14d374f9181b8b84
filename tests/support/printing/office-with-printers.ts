import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import type { Printer } from '../../../contract/printers.ts';
import type { PrintJob } from '../../../contract/printing.ts';
import { decodePaper } from '../../../printers/decoder/decode-paper.ts';
import { paperText } from '../../../printers/decoder/paper.ts';
import { PAPER_80 } from '../../../printers/profiles/profiles.ts';
import { type ListeningPrinter, listenAsPrinter } from '../../../printers/virtual-printer/listen.ts';
import type { PrinterAbilities } from '../../../printers/virtual-printer/printer-abilities.ts';
import { makeFirstAdmin } from '../../../server/access/first-admin.ts';
import { type AssembledOffice, assembleOffice } from '../../../server/composition/assemble-office.ts';
import { readConfig } from '../../../server/config.ts';
import { createClock } from '../../../server/machine.ts';
import { MONDAY } from '../open-office.ts';
import { cookieOf } from '../personas.ts';

const PASSWORD = 'sepeda hijau di pasar gambir';

/** A printer on a port of this machine, and the papers that came out of it, each as its lines. */
export interface Machine extends ListeningPrinter {
  readonly address: string;
  readonly papers: readonly (readonly string[])[];
}

/** A whole office with its real spool, short of a port, and printers in its network. */
export interface OfficeWithPrinters {
  readonly office: AssembledOffice;
  machine(abilities?: PrinterAbilities, paceMs?: number): Promise<Machine>;
  asAdmin(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    body?: unknown,
  ): Promise<LightMyRequestResponse>;
  register(machine: Machine, profile?: string): Promise<Printer>;
  printers(): Promise<Printer[]>;
  jobs(): Promise<PrintJob[]>;
  issue(): Promise<string>;
  close(): Promise<void>;
}

/** An office whose environment names no printer if `env` does not. */
export async function officeWithPrinters(env: Record<string, string> = {}): Promise<OfficeWithPrinters> {
  const dataDir = mkdtempSync(join(tmpdir(), 'loket-printers-'));
  const config = readConfig({ LOKET_DATA_DIR: dataDir, ...env });
  if (!config.ok) throw new Error(config.error.join());
  const assembled = await assembleOffice(config.value, {
    // A morning on which the office is open, whenever the test runs.
    clock: createClock(Date.parse(MONDAY)),
    log: { info() {}, error() {} },
  });
  if (!assembled.ok) throw new Error(assembled.error);
  const office = assembled.value;
  await office.app.ready();
  await makeFirstAdmin(office.deps, PASSWORD);
  const machines: ListeningPrinter[] = [];
  const request = (options: InjectOptions) =>
    office.app.inject({ ...options, headers: { host: '127.0.0.1:8080', ...options.headers } });
  const signedIn = await request({
    ...{ method: 'POST', url: '/api/session', payload: { username: 'admin', password: PASSWORD } },
  });
  const headers = cookieOf(signedIn);
  const asAdmin: OfficeWithPrinters['asAdmin'] = (method, url, body) =>
    request({
      ...{ method, url, headers },
      ...(body === undefined ? {} : { payload: body as Record<string, unknown> }),
    });
  return {
    ...{ office, asAdmin },
    async machine(abilities, paceMs = 5) {
      const papers: string[][] = [];
      const machine = await listenAsPrinter({
        paceMs,
        ...(abilities && { abilities }),
        deliver: async (bytes) => void papers.push([...paperText(decodePaper(bytes, PAPER_80))]),
        report: () => {},
      });
      machines.push(machine);
      return { ...machine, papers, address: `tcp://127.0.0.1:${machine.port}` };
    },
    async register({ address }, profile = 'paper-80') {
      const name = `Printer ${address}`;
      return (await asAdmin('POST', '/api/printers', { name, address, profile })).json();
    },
    printers: async () => (await asAdmin('GET', '/api/printers')).json(),
    jobs: async () => (await asAdmin('GET', '/api/print-jobs')).json(),
    issue: async () =>
      (await request({ method: 'POST', url: '/api/tickets', payload: { service: 'PU' } })).json().number,
    async close() {
      await office.close();
      await Promise.all(machines.map((machine) => machine.close().catch(() => undefined)));
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The number on a ticket. */
export function numberOn(paper: readonly string[]): string | undefined {
  return paper.find((line) => /^[A-D]-\d+$/.test(line));
}
