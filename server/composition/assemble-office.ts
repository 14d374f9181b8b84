import type { FastifyInstance } from 'fastify';
import { createFileSealer } from '../../db/file-sealer.ts';
import type { OpenProblem } from '../../db/open-database.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { makeFirstAdmin } from '../access/first-admin.ts';
import { buildApp } from '../app.ts';
import type { Config } from '../config.ts';
import { createIds, createRandom } from '../machine.ts';
import { createCounterIssuer } from '../payment/counter-issuer.ts';
import type { Clock, Deps, Log } from '../ports.ts';
import { createJobLedger, recoverInterrupted } from '../printing/job-ledger.ts';
import { programFiles } from '../program-files.ts';
import { markDrill } from './drill-mark.ts';
import { openPrinters } from './open-printers.ts';
import { openStore } from './open-store.ts';

export type StartProblem = OpenProblem | 'drill-on-real-data' | 'bad-ticket-printer' | 'bad-receipt-printer';

export interface AssembledOffice {
  readonly app: FastifyInstance;
  readonly deps: Deps;
  /** The first administrator's made-up password, to be shown once; null when there is nothing to show. */
  readonly firstPassword: string | null;
  /** Lets what is under way finish, then closes everything. */
  close(): Promise<void>;
}

/** Puts the office together from its parts. It prints from now on, and does not listen yet. */
export async function assembleOffice(
  config: Config,
  { clock, log }: { clock: Clock; log: Log },
): Promise<Result<AssembledOffice, StartProblem>> {
  const { dataDir } = config;
  if (config.now !== null) {
    const drill = markDrill(dataDir);
    if (!drill.ok) return drill;
  }
  const random = createRandom();
  const ids = createIds(clock, random);
  const sealer = createFileSealer(config.keyDir, random);
  const opened = await openStore({ dataDir, clock, ids, log });
  if (!opened.ok) return opened;
  const { store, site } = opened.value;
  const base = { site, store, clock, ids, random, sealer, log };

  const addresses = { ticket: config.ticketPrinter, receipt: config.receiptPrinter };
  const printers = openPrinters(base, createJobLedger(base), { addresses, dataDir });
  if (!printers.ok) {
    await store.close();
    return err(`bad-${printers.error.role}-printer` as const);
  }
  const { spool } = printers.value;
  const deps: Deps = { ...base, ...printers.value, payments: createCounterIssuer({ site }) };
  const firstPassword = await makeFirstAdmin(deps, config.adminPassword);
  await store.unit(async (tx) => ok(await recoverInterrupted(tx, deps)));
  const app = await buildApp(deps, {
    pages: programFiles.pages,
    publicUrl: config.publicUrl,
    trustLoopback: config.trustLoopback,
    drill: config.now !== null,
  });
  spool.wake();
  return ok({
    ...{ app, deps, firstPassword },
    async close() {
      await app.close();
      await spool.stop();
      await store.close();
    },
  });
}
