import { onTestFinished } from 'vitest';
import { decodePaper } from '../../../printers/decoder/decode-paper.ts';
import { paperText } from '../../../printers/decoder/paper.ts';
import { PAPER_80 } from '../../../printers/profiles/profiles.ts';
import { createSpool, type Spool } from '../../../printers/spool/spool.ts';
import type { SpoolPrinter } from '../../../printers/spool/spool-printer.ts';
import type { WorkerTimings } from '../../../printers/spool/worker-timings.ts';
import { createTcpTransport } from '../../../printers/transports/tcp-transport.ts';
import { type ListeningPrinter, listenAsPrinter } from '../../../printers/virtual-printer/listen.ts';
import {
  createVirtualPrinter,
  type VirtualPrinter,
} from '../../../printers/virtual-printer/virtual-printer.ts';
import { MemoryLedger } from './memory-ledger.ts';
import { REAL_CLOCK } from './real-clock.ts';

/** Short enough for a test, long enough for a machine that is busy with others. */
const TIMINGS = {
  ...{ statusMs: 250, pollMs: 20, silenceMs: 500, muteMs: 300, mendMs: 4_000, settleMs: 40 },
  ...{ backoffMs: [20, 40], restMs: 60_000 },
  graceMs: 300,
};

/** A spool with its ledger and printers, and all the paper that came out of them. */
export interface PrintRoom {
  readonly ledger: MemoryLedger;
  readonly spool: Spool;
  readonly papers: readonly Uint8Array[];
  readonly reported: readonly unknown[];
  /** The numbers on the papers, in the order they came out. */
  numbers(): string[];
}

/** Both roles print on one printer in the network. Ends with the test. */
export async function roomWithOnePrinter(
  profile = PAPER_80,
): Promise<PrintRoom & { printer: ListeningPrinter }> {
  const { deliver, report, make } = openRoom();
  const printer = await listenAsPrinter({ paceMs: 5, deliver, report });
  const transport = createTcpTransport(
    { host: '127.0.0.1', port: printer.port },
    { connectMs: 200, lingerMs: 50 },
  );
  const place = { id: 'both', address: `tcp://127.0.0.1:${printer.port}`, profile, transport };
  const room = make(place, place);
  onTestFinished(async () => {
    await room.spool.stop();
    await printer.close();
  });
  return { ...room, printer };
}

/** Each role has a virtual printer of its own. Ends with the test. */
export function roomWithTwoPrinters(): PrintRoom & { ticket: VirtualPrinter; receipt: VirtualPrinter } {
  const { deliver, report, make } = openRoom();
  const ticket = createVirtualPrinter({ paceMs: 5, deliver, report });
  const receipt = createVirtualPrinter({ paceMs: 5, deliver, report });
  const room = make(virtualPlace('ticket', ticket), virtualPlace('receipt', receipt));
  onTestFinished(room.spool.stop);
  return { ...room, ticket, receipt };
}

/** A spool whose printers are still to be arranged, for as long as the test stops it. */
export function emptyRoom(timings: Partial<WorkerTimings> = {}) {
  const ledger = new MemoryLedger();
  const reported: unknown[] = [];
  const report = (error: unknown) => void reported.push(error);
  return {
    ledger,
    reported,
    report,
    spool: createSpool({ ledger, clock: REAL_CLOCK, report, timings: { ...TIMINGS, ...timings } }),
  };
}

function virtualPlace(id: string, transport: VirtualPrinter): SpoolPrinter {
  return { id, address: `virtual://${id}`, profile: PAPER_80, transport };
}

function openRoom() {
  const { ledger, reported, report, spool } = emptyRoom();
  const papers: Uint8Array[] = [];
  const deliver = async (bytes: Uint8Array) => void papers.push(bytes);
  const make = (ticket: SpoolPrinter, receipt: SpoolPrinter): PrintRoom => {
    spool.arrange({ printers: [ticket, receipt], roles: { ticket: ticket.id, receipt: receipt.id } });
    return { ledger, papers, reported, spool, numbers: () => papers.map(numberOn) };
  };
  return { deliver, report, make };
}

/** The number on a paper. */
export function numberOn(bytes: Uint8Array): string {
  return paperText(decodePaper(bytes, PAPER_80)).find((line) => /^[A-D]-\d+$/.test(line)) ?? 'no number';
}
