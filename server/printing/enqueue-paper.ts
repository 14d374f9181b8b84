import { recordEvent } from '../../db/open-tx.ts';
import { insertPrintJob, printJobByKey } from '../../db/print-jobs.ts';
import { takeSerial } from '../../db/serials.ts';
import type { ReprintReason } from '../../domain/print/reprint-reasons.ts';
import type { Slip } from '../../printers/slips/slip.ts';
import type { Deps, Tx } from '../ports.ts';
import type { PrinterRole } from '../ports-printing.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';
import { saysTheSame, sealSlip } from './slip-of.ts';

const MINUTE_MS = 60_000;

/** What it takes to put a paper in line. */
export type EnqueueDeps = Pick<Deps, 'site' | 'clock' | 'running' | 'ids' | 'sealer'>;

export interface PaperOrder {
  /** Document, revision and copy: the same key is the same paper, and comes out once. */
  readonly key: string;
  readonly role: PrinterRole;
  /** 0 for the first paper, n for the n-th reprint. */
  readonly copy: number;
  /** Id of the ticket or berkas. */
  readonly subject: string;
  /** Its number, for lists. */
  readonly about: string;
  /** The retention year that seals the slip. */
  readonly year: number;
  readonly slip: Slip;
  /** Id of the printer it is for, whoever has the role; else it goes with the role. */
  readonly printer?: string;
  /** Why it is printed once more. */
  readonly reprintReason?: ReprintReason;
  readonly actor: string;
}

/**
 * Puts a paper in line, in the unit that needs it: no number without its paper, no paper without its number. The answer
 * is the job's id; asked for again under the same key it is that of the earlier one.
 * @throws when the earlier one says something else: two papers were given one key.
 */
export async function enqueuePaper(tx: Tx, deps: EnqueueDeps, order: PaperOrder): Promise<string> {
  const { site, clock, ids } = deps;
  const { slip, actor, printer = null, reprintReason = null, ...job } = order;
  const id = ids.next();
  const isNew = await insertPrintJob(tx, {
    ...job,
    ...sealSlip(deps, { id, year: order.year }, slip),
    ...{ id, site, kind: slip.template, printerId: printer, reprintReason },
    expiresRun: await wantedUntil(tx, deps, slip),
    position: await takeSerial(tx, site, 'print-line', ''),
    requestedBy: actor,
    createdAt: clock.now(),
  });
  if (!isNew) return earlierJob(tx, deps, order);
  const data = {
    ...{ document: slip.template, about: order.subject, copy: order.copy },
    ...(reprintReason && { reason: reprintReason }),
  };
  recordEvent(tx, { kind: 'print-requested', actor, subject: id, data });
  return id;
}

async function earlierJob(tx: Tx, deps: EnqueueDeps, { key, slip }: PaperOrder): Promise<string> {
  const earlier = await printJobByKey(tx, deps.site, key);
  if (earlier === null) throw new Error('a paper was refused for a key that no other has');
  if (!saysTheSame(deps, earlier, slip))
    throw new Error(`${key} was put in line before with another content`);
  return earlier.id;
}

/** The office's running time, ms, after which nobody waits for this paper any more. */
async function wantedUntil(
  tx: Tx,
  { site, clock, running }: EnqueueDeps,
  { template }: Slip,
): Promise<number> {
  const { wantedMinutes } = await officeSetting(
    tx,
    site,
    'print.rules',
    await officeDay(tx, { site, clock }),
  );
  return running.ms() + wantedMinutes[template] * MINUTE_MS;
}
