import { recordEvent } from '../../db/open-tx.ts';
import { insertPrintJob } from '../../db/print-jobs.ts';
import { sealJson } from '../../db/sealed-json.ts';
import { takeSerial } from '../../db/serials.ts';
import type { Slip } from '../../printers/slips/slip.ts';
import type { Deps, PrinterRole, SealPlace, Tx } from '../ports.ts';

export interface PaperOrder {
  /** Document, revision and copy: unique, so that no paper is put in line twice. */
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
  readonly actor: string;
}

/** Puts a paper in line, in the unit that needs it: no number without its paper, no paper without its number. */
export async function enqueuePaper(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock' | 'ids' | 'sealer'>,
  order: PaperOrder,
): Promise<string> {
  const { site, clock, ids, sealer } = deps;
  const { slip, actor, ...job } = order;
  const id = ids.next();
  await insertPrintJob(tx, {
    ...job,
    id,
    site,
    kind: slip.template,
    slip: sealJson(sealer, slipPlace(id, order.year), slip),
    position: await takeSerial(tx, site, 'print-line', ''),
    requestedBy: actor,
    createdAt: clock.now(),
  });
  const data = { document: slip.template, about: order.subject, copy: order.copy };
  recordEvent(tx, { kind: 'print-requested', actor, subject: id, data });
  return id;
}

export function slipPlace(jobId: string, year: number): SealPlace {
  return { table: 'print_jobs', row: jobId, column: 'slip', year };
}
