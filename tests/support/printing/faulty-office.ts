import { ok } from '../../../domain/result.ts';
import type { PrinterProfile } from '../../../printers/profiles/printer-profile.ts';
import { createSpool, type Spool } from '../../../printers/spool/spool.ts';
import { createTcpTransport } from '../../../printers/transports/tcp-transport.ts';
import { type ListeningPrinter, listenAsPrinter } from '../../../printers/virtual-printer/listen.ts';
import type { PrinterAbilities } from '../../../printers/virtual-printer/printer-abilities.ts';
import { StorageUnavailable } from '../../../server/ports.ts';
import type { PrintLedger, PrintSpool } from '../../../server/ports-printing.ts';
import { createJobLedger, recoverInterrupted } from '../../../server/printing/job-ledger.ts';
import { type Office, openOffice } from '../open-office.ts';
import { type PaperPile, paperPile } from './paper-pile.ts';
import { REAL_CLOCK } from './real-clock.ts';

/** Short, so that a thousand tickets take minutes; a machine that is busier than this makes doubts, no mistakes. */
const TIMINGS = {
  ...{ statusMs: 100, pollMs: 15, silenceMs: 200, muteMs: 120, mendMs: 10_000, settleMs: 60 },
  ...{ backoffMs: [15, 30], graceMs: 40 },
};
const PACE_MS = 25;

/** An office whose numbers are printed by its real ledger and spool on one printer in the network. */
export interface FaultyOffice {
  readonly office: Office;
  readonly printer: ListeningPrinter;
  readonly pile: PaperPile;
  /** Whether the printer answers GS ( H. */
  readonly namesJobs: boolean;
  /** What the spool reported. */
  readonly reported: readonly unknown[];
  /** Ends the spool and begins another one: told to stop, or cut off so that what it learns last is never written. */
  restart(how: 'stopped' | 'killed'): Promise<void>;
  close(): Promise<void>;
}

/** What kind of printer, and whether the ledger is another one than the real one. */
export interface FaultyOfficeOptions {
  readonly profile: PrinterProfile;
  readonly abilities: PrinterAbilities;
  readonly instead?: (ledger: PrintLedger) => PrintLedger;
}

export async function openFaultyOffice(options: FaultyOfficeOptions): Promise<FaultyOffice> {
  const { profile, abilities, instead = (ledger) => ledger } = options;
  const reported: unknown[] = [];
  const report = (error: unknown) => void reported.push(error);
  const pile = paperPile();
  const deliver = async (bytes: Uint8Array) => pile.add(bytes);
  const printer = await listenAsPrinter({ paceMs: PACE_MS, deliver, report, abilities });
  const address = `tcp://127.0.0.1:${printer.port}`;

  let now: { spool: Spool; kill(): void } | null = null;
  const port: PrintSpool = {
    wake: () => now?.spool.wake(),
    states: () => now?.spool.states() ?? [],
    printers: () => now?.spool.printers() ?? [],
    onState: () => () => {},
  };
  const office = await openOffice({ deps: (deps) => ({ ...deps, spool: port }) });
  const begin = () => {
    const { ledger, kill } = mortal(instead(createJobLedger(office.deps)));
    const place = { host: '127.0.0.1', port: printer.port };
    const transport = createTcpTransport(place, { connectMs: 300, lingerMs: 60 });
    const spool = createSpool({ ledger, clock: REAL_CLOCK, report, timings: TIMINGS });
    const machine = { id: 'mesin', address, profile, transport };
    spool.arrange({ printers: [machine], roles: { ticket: 'mesin', receipt: 'mesin' } });
    now = { spool, kill };
    spool.wake();
  };
  begin();
  return {
    ...{ office, printer, pile, reported, namesJobs: abilities.jobId },
    async restart(how) {
      if (how === 'killed') now?.kill();
      await now?.spool.stop();
      await office.store.unit(async (tx) => ok(await recoverInterrupted(tx, office.deps)));
      begin();
    },
    async close() {
      await now?.spool.stop();
      await printer.close();
      await office.close();
    },
  };
}

/** A ledger that can die: from then on nothing is written and nothing is answered but that. */
function mortal(ledger: PrintLedger): { ledger: PrintLedger; kill(): void } {
  let isDead = false;
  const unless = <T>(call: () => Promise<T>): Promise<T> =>
    isDead ? Promise.reject(new StorageUnavailable('the program was killed')) : call();
  return {
    ledger: {
      begin: (line) => unless(() => ledger.begin(line)),
      freeze: (task, bytes) => unless(() => ledger.freeze(task, bytes)),
      settle: (task, outcome) => unless(() => ledger.settle(task, outcome)),
      nextDue: (line) => unless(() => ledger.nextDue(line)),
    },
    kill() {
      isDead = true;
    },
  };
}
