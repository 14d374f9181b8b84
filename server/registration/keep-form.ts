import { type BerkasRow, changeBerkas, sealTitle, titleOfBerkas } from '../../db/berkas.ts';
import { draftRevision, putDraft } from '../../db/drafts.ts';
import { indexForm } from '../../db/search-index.ts';
import type { RawForm } from '../../domain/registration/registration.ts';
import { searchKeysOf, titleOf } from '../../domain/registration/search-keys.ts';
import type { Deps, Tx } from '../ports.ts';

/** Keeps a form as it was typed, under the next revision, and lets the berkas be found by it from now on. */
export async function keepForm(
  tx: Tx,
  { sealer, clock }: Pick<Deps, 'sealer' | 'clock'>,
  berkas: BerkasRow,
  form: RawForm,
): Promise<{ berkas: BerkasRow; revision: number; savedAt: number }> {
  const revision = (await draftRevision(tx, berkas)) + 1;
  const savedAt = clock.now();
  await putDraft(tx, sealer, berkas, { revision, form, savedAt });
  await indexForm(tx, sealer, berkas, searchKeysOf(form));
  const before = titleOfBerkas(sealer, berkas);
  const title = titleOf(form);
  if (title.subject === before.subject && title.identity === before.identity)
    return { berkas, revision, savedAt };
  const titled = await changeBerkas(tx, berkas, { title: sealTitle(sealer, berkas, title) });
  return { berkas: titled, revision, savedAt };
}
