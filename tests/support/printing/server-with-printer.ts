import { onTestFinished } from 'vitest';
import type { PrintJob } from '../../../contract/printing.ts';
import { decodePaper } from '../../../printers/decoder/decode-paper.ts';
import { paperText } from '../../../printers/decoder/paper.ts';
import { TM_T82 } from '../../../printers/profiles/profiles.ts';
import { type ListeningPrinter, listenAsPrinter } from '../../../printers/virtual-printer/listen.ts';
import { type Answer, ask, officerAt, runOffice } from '../http-client.ts';

/** A printer of the TM class in the network, and what came out of it. It ends with the test. */
export interface PaperedPrinter extends ListeningPrinter {
  readonly address: string;
  /** The number on each whole paper, with its copy where it is one: "A-001", "A-001 CETAK ULANG 1". */
  wholeOnes(): string[];
  /** How many pieces of paper came out, torn ones too. */
  pieces(): number;
}

export async function paperedPrinter(): Promise<PaperedPrinter> {
  const papers: string[] = [];
  const deliver = async (bytes: Uint8Array) =>
    void papers.push(paperText(decodePaper(bytes, TM_T82)).join('\n'));
  const printer = await listenAsPrinter({ paceMs: 60, deliver, report: () => {} });
  onTestFinished(() => printer.close().catch(() => undefined));
  return {
    ...printer,
    address: `tcp://127.0.0.1:${printer.port}`,
    wholeOnes: () => papers.filter((text) => text.includes('[cut]')).map(nameOf),
    pieces: () => papers.length,
  };
}

function nameOf(text: string): string {
  const number = /^[A-D]-\d{3}$/m.exec(text)?.[0] ?? 'no number';
  const copy = /CETAK ULANG \d+/.exec(text)?.[0];
  return copy === undefined ? number : `${number} ${copy}`;
}

/** The built server in a process of its own, whose numbers come out of one printer. It ends with the test. */
export interface PrintingServer {
  /** Somebody takes a number. */
  issue(): Promise<string>;
  /** The papers in line order, as the officer sees them. */
  jobs(): Promise<PrintJob[]>;
  states(): Promise<string[]>;
  /** How the ticket printer is, as the board has it. */
  boardSays(): Promise<string>;
  asOfficer(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Ends it without a word and begins it again on the same data. */
  killed(): Promise<void>;
}

export async function printingServer(printer: PaperedPrinter): Promise<PrintingServer> {
  const env = { LOKET_TICKET_PRINTER: `${printer.address}?profile=tm-t82` };
  let server = await runOffice(env);
  let officer = await officerAt(server.address);
  onTestFinished(() => server.discard());
  const jobs = async (): Promise<PrintJob[]> => (await officer('GET', '/api/print-jobs')).body;
  return {
    async issue() {
      const { status, body } = await ask(server.address, 'POST', '/api/tickets', { service: 'PU' });
      if (status !== 201) throw new Error(JSON.stringify(body));
      return body.number;
    },
    jobs,
    states: async () => (await jobs()).map(({ state }) => state),
    async boardSays() {
      const { body } = await ask(server.address, 'GET', '/api/board');
      return body.printer.find((one: { name: string }) => one.name === 'ticket').state;
    },
    asOfficer: (...request) => officer(...request),
    async killed() {
      await server.stop('SIGKILL');
      server = await runOffice({ ...env, LOKET_DATA_DIR: server.dataDir });
      officer = await officerAt(server.address);
    },
  };
}
