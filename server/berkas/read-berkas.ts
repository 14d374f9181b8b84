import type { Berkas } from '../../contract/berkas.ts';
import { type BerkasRow, berkasById } from '../../db/berkas.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Slip } from '../../printers/slips/slip.ts';
import type { Language } from '../../words/phrase.ts';
import { berkasForChange } from '../berkas-hold/berkas-for-change.ts';
import { onTheWire } from '../http/on-the-wire.ts';
import { type Asker, type SightDeps, toWorkOn } from '../masks/berkas-sight.ts';
import { lookAt } from '../masks/note-look.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { receiptPaper } from '../registration/receipt-paper.ts';
import { berkasView, maskedBerkasView } from './berkas-view.ts';

type ReadDeps = SightDeps & Pick<Deps, 'sealer' | 'spool'>;

/** Shows a visit file, whole or masked, and notes that it was shown. */
export async function readBerkas(
  tx: Tx,
  deps: ReadDeps,
  input: { berkasId: string; asker: Asker; language: Language },
): Promise<Result<Berkas, Refusal>> {
  const berkas = await berkasById(tx, deps.site, input.berkasId);
  if (berkas === null) return err({ code: 'berkas-not-found' });
  const sight = await lookAt(tx, deps, berkas, { asker: input.asker, what: 'file' });
  const view =
    sight === 'masked' ? maskedBerkasView(tx, deps, berkas) : berkasView(tx, deps, berkas, input.language);
  return ok(onTheWire<Berkas>(await view));
}

/** The tanda terima for a file or a large printer; showing it is reading the berkas. */
export async function readReceipt(
  tx: Tx,
  deps: ReadDeps & Pick<Deps, 'random' | 'publicUrl'>,
  input: { berkasId: string; asker: Asker },
): Promise<Result<{ berkas: BerkasRow; slip: Slip }, Refusal>> {
  const found = await berkasForChange(tx, deps.site, input.berkasId);
  if (!found.ok) return found;
  const berkas = found.value;
  const opened = await toWorkOn(tx, deps, berkas.id, input.asker);
  if (!opened.ok) return opened;
  await lookAt(tx, deps, berkas, { asker: input.asker, what: 'receipt' });
  const { slip } = await receiptPaper(tx, deps, berkas);
  return ok({ berkas, slip });
}
