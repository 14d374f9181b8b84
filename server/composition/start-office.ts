import type { AddressInfo } from 'node:net';
import { createFileSealer } from '../../db/file-sealer.ts';
import type { OpenProblem } from '../../db/open-database.ts';
import { ok, type Result } from '../../domain/result.ts';
import { makeFirstAdmin } from '../access/first-admin.ts';
import { buildApp } from '../app.ts';
import type { Config } from '../config.ts';
import { createClock, createIds, createRandom } from '../machine.ts';
import { createCounterIssuer } from '../payment/counter-issuer.ts';
import type { Deps, Log } from '../ports.ts';
import { createJobLedger, recoverInterrupted } from '../printing/job-ledger.ts';
import { programFiles } from '../program-files.ts';
import { openPrinters } from './open-printers.ts';
import { openStore } from './open-store.ts';

export type StartProblem = OpenProblem | 'bad-ticket-printer' | 'bad-receipt-printer';

export interface RunningOffice {
  /** "http://127.0.0.1:8080". */
  readonly address: string;
  /** The first administrator's made-up password, to be shown once; null when there is nothing to show. */
  readonly firstPassword: string | null;
  readonly deps: Deps;
  /** Lets what is under way finish, then closes everything. */
  stop(): Promise<void>;
}

/** Puts the office together from its parts and opens its doors. */
export async function startOffice(config: Config, log: Log): Promise<Result<RunningOffice, StartProblem>> {
  const clock = createClock(config.now);
  const random = createRandom();
  const ids = createIds(clock, random);
  const sealer = createFileSealer(config.keyDir, random);
  const opened = await openStore({ dataDir: config.dataDir, clock, ids, log });
  if (!opened.ok) return opened;
  const { store, site } = opened.value;
  const base = { site, store, clock, ids, random, sealer, log };

  const printers = openPrinters(base, createJobLedger(base), {
    addresses: { ticket: config.ticketPrinter, receipt: config.receiptPrinter },
    dataDir: config.dataDir,
  });
  if (!printers.ok) {
    await store.close();
    return { ok: false, error: `bad-${printers.error.role}-printer` };
  }
  const deps: Deps = { ...base, ...printers.value, payments: createCounterIssuer({ site }) };
  const firstPassword = await makeFirstAdmin(deps, config.adminPassword);
  await store.unit(async (tx) => ok(await recoverInterrupted(tx, deps)));

  const app = await buildApp(deps, {
    pages: programFiles.pages,
    publicUrl: config.publicUrl,
    trustLoopback: config.trustLoopback,
    drill: config.now !== null,
  });
  await app.listen({ port: config.port, host: config.host });
  printers.value.spool.wake();
  const { address, port, family } = app.server.address() as AddressInfo;
  const host = family === 'IPv6' ? `[${address}]` : address;
  return ok({
    address: `http://${host}:${port}`,
    firstPassword,
    deps,
    async stop() {
      await app.close();
      await printers.value.spool.stop();
      await store.close();
    },
  });
}
