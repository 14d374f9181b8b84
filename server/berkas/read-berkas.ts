import type { Berkas } from '../../contract/berkas.ts';
import { type BerkasRow, berkasById, visitsOf } from '../../db/berkas.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Slip } from '../../printers/slips/slip.ts';
import type { Language } from '../../words/phrase.ts';
import { berkasForChange } from '../berkas-hold/berkas-for-change.ts';
import { onTheWire } from '../http/on-the-wire.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { receiptPaper } from '../registration/receipt-paper.ts';
import { officeDay } from '../site/current-day.ts';
import { berkasView } from './berkas-view.ts';
import { isAtDesk } from './ticket-at-desk.ts';

type ReadDeps = Pick<Deps, 'site' | 'sealer' | 'clock' | 'spool'>;

/** Shows a whole visit file, and notes that it was shown. */
export async function readBerkas(
  tx: Tx,
  deps: ReadDeps,
  input: { berkasId: string; actor: string; language: Language },
): Promise<Result<Berkas, Refusal>> {
  const berkas = await berkasById(tx, deps.site, input.berkasId);
  if (berkas === null) return err({ code: 'berkas-not-found' });
  await noteReading(tx, deps, berkas, input.actor);
  return ok(onTheWire<Berkas>(await berkasView(tx, deps, berkas, input.language)));
}

/** The tanda terima for a file or a large printer; showing it is reading the berkas. */
export async function readReceipt(
  tx: Tx,
  deps: ReadDeps & Pick<Deps, 'random' | 'publicUrl'>,
  input: { berkasId: string; actor: string },
): Promise<Result<{ berkas: BerkasRow; slip: Slip }, Refusal>> {
  const found = await berkasForChange(tx, deps.site, input.berkasId);
  if (!found.ok) return found;
  const berkas = found.value;
  await noteReading(tx, deps, berkas, input.actor);
  const { slip } = await receiptPaper(tx, deps, berkas);
  return ok({ berkas, slip });
}

/** Reading personal data is an event, unless its owner is at the desk at that moment. */
async function noteReading(tx: Tx, deps: ReadDeps, { id }: BerkasRow, actor: string): Promise<void> {
  const day = await officeDay(tx, deps);
  const visits = await visitsOf(tx, id);
  if (visits.some((ticket) => isAtDesk(ticket, day))) return;
  recordEvent(tx, { kind: 'berkas-read', actor, subject: id, data: {} });
}
