import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ListeningPrinter, listenAsPrinter } from '../../printers/virtual-printer/listen.ts';
import { type Answer, ask, officerAt, runOffice } from '../support/http-client.ts';
import type { RunningServer } from '../support/running-server.ts';

let printer: ListeningPrinter;
/** What came out of it, as the text on the paper. */
let papers: string[];
let server: RunningServer;

beforeEach(async () => {
  papers = [];
  const deliver = async (bytes: Uint8Array) => void papers.push(Buffer.from(bytes).toString('latin1'));
  printer = await listenAsPrinter({ paceMs: 50, deliver, report: () => undefined });
});
afterEach(async () => {
  await server.discard();
  await printer.close().catch(() => undefined);
});

const start = async (dataDir?: string) => {
  const data: Record<string, string> = dataDir === undefined ? {} : { LOKET_DATA_DIR: dataDir };
  server = await runOffice({ LOKET_TICKET_PRINTER: `tcp://127.0.0.1:${printer.port}`, ...data });
};
const issue = async (): Promise<Answer> => ask(server.address, 'POST', '/api/tickets', { service: 'BPU' });
const ticketPrinter = async () =>
  (await ask(server.address, 'GET', '/api/board')).body.printer.find(
    (one: { name: string }) => one.name === 'ticket',
  ).state;
const jobs = async () => (await (await officerAt(server.address))('GET', '/api/print-jobs')).body;
const soon = { timeout: 20_000, interval: 100 };

describe('a printer nobody can reach', () => {
  it('keeps no number from being given: papers wait, and each comes out once when it is there again', async () => {
    await printer.refuse();
    await start();
    expect((await issue()).body).toMatchObject({ number: 'B-001' });
    expect((await issue()).body).toMatchObject({ number: 'B-002' });
    await expect.poll(ticketPrinter, soon).toBe('offline');
    expect(await jobs()).toMatchObject([
      { state: 'queued', about: 'B-001' },
      { state: 'queued', about: 'B-002' },
    ]);
    expect(papers).toEqual([]);

    await printer.accept();
    await expect
      .poll(async () => (await jobs()).map((job: { state: string }) => job.state), soon)
      .toEqual(['printed', 'printed']);
    expect(papers.map((paper) => /B-\d{3}/.exec(paper)?.[0])).toEqual(['B-001', 'B-002']);
    expect(await ticketPrinter()).toBe('ok');
    expect(papers.join()).not.toContain('CETAK ULANG');
  });

  it('prints a paper again only when asked, and says so on it', async () => {
    await start();
    const { id } = (await issue()).body;
    await expect.poll(() => papers.length, soon).toBe(1);
    const officer = await officerAt(server.address);
    expect((await officer('POST', `/api/tickets/${id}/reprint`)).status).toBe(200);
    await expect.poll(() => papers.length, soon).toBe(2);
    expect(papers[1]).toMatch(/CETAK ULANG 1[\s\S]*B-001|B-001[\s\S]*CETAK ULANG 1/);
    expect(await jobs()).toMatchObject([{ copy: 0 }, { copy: 1 }]);
  });
});

describe('a server that is killed between the first byte of a paper and its confirmation', () => {
  it('does not print it twice by itself: a person looks, and says', async () => {
    printer.provoke('mute');
    await start();
    const { dataDir } = server;
    await issue();
    await expect.poll(() => papers.length, soon).toBe(1);
    expect(await jobs()).toMatchObject([{ state: 'sending' }]);
    await server.stop('SIGKILL');

    printer.mend('mute');
    await start(dataDir);
    expect(await jobs()).toMatchObject([{ state: 'uncertain', attempts: 1, reason: 'interrupted' }]);
    // The papers behind it go on; this one stays as it is.
    await issue();
    await expect.poll(() => papers.length, soon).toBe(2);
    expect(papers[1]).toContain('B-002');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(papers).toHaveLength(2);

    const officer = await officerAt(server.address);
    const [doubtful] = await jobs();
    expect((await officer('POST', `/api/print-jobs/${doubtful.id}/answer`, { printed: false })).status).toBe(
      200,
    );
    await expect.poll(() => papers.length, soon).toBe(3);
    expect(papers[2]).toContain('CETAK ULANG');
    expect(papers[2]).toContain('B-001');
    expect((await jobs()).map((job: { state: string }) => job.state)).toEqual([
      'failed',
      'printed',
      'printed',
    ]);
  });

  it('prints it after all when not one byte had left', async () => {
    await printer.refuse();
    await start();
    const { dataDir } = server;
    await issue();
    await expect.poll(ticketPrinter, soon).toBe('offline');
    await server.stop('SIGKILL');
    await printer.accept();
    await start(dataDir);
    await expect.poll(() => papers.length, soon).toBe(1);
    expect(await jobs()).toMatchObject([{ state: 'printed', about: 'B-001' }]);
  });
});
