import type { DraftSaved } from '../../contract/berkas.ts';
import type { RawForm } from '../../contract/registration.ts';
import { draftRevision } from '../../db/drafts.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { berkasForChange } from '../berkas-hold/berkas-for-change.ts';
import { isoTime } from '../http/office-time.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { formIsFor } from './form-service.ts';
import { keepForm } from './keep-form.ts';

/** Keeps what was typed so far, unless another screen saved after the revision this one knows. */
export async function saveDraft(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'sealer' | 'clock'>,
  input: { berkasId: string; revision: number; form: RawForm },
): Promise<Result<DraftSaved, Refusal>> {
  const found = await berkasForChange(tx, deps.site, input.berkasId);
  if (!found.ok) return found;
  const berkas = found.value;
  if (!formIsFor(berkas.service, input.form)) return err({ code: 'wrong-form' });
  if ((await draftRevision(tx, berkas)) !== input.revision) return err({ code: 'stale-revision' });
  const { revision, savedAt } = await keepForm(tx, deps, berkas, input.form);
  return ok({ revision, savedAt: isoTime(savedAt) });
}
