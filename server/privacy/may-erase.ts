import type { BerkasRow } from '../../db/berkas.ts';
import { draftOf } from '../../db/drafts.ts';
import { isActiveCodeOf } from '../../db/payment-codes.ts';
import { printJobsOf } from '../../db/print-jobs.ts';
import { lastTouchOf } from '../../db/retention.ts';
import type { ErasureGround } from '../../domain/privacy/data-requests.ts';
import { ownPart } from '../../domain/privacy/own-part.ts';
import type { SearchKey } from '../../domain/registration/search-keys.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';

const DAY_MS = 24 * 3_600_000;

/**
 * Whether a berkas may be destroyed at this person's wish: not while others stand in it too, not under a printer's hands,
 * and without a ground not while a payment is awaited or a law wants it kept.
 */
export async function mayErase(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'sealer' | 'clock'>,
  input: { berkas: BerkasRow; keys: readonly SearchKey[]; ground?: ErasureGround },
): Promise<Result<void, Refusal>> {
  const { berkas, keys, ground } = input;
  const draft = await draftOf(tx, deps.sealer, berkas);
  if (draft !== null && !ownPart(draft.form, keys).whole) return err({ code: 'berkas-of-several' });
  if ((await printJobsOf(tx, berkas.id)).some(({ state }) => state === 'sending')) {
    return err({ code: 'paper-under-way' });
  }
  if (ground !== undefined) return ok();
  if (await isActiveCodeOf(tx, berkas.id)) return err({ code: 'payment-awaited' });
  const rules = await officeSetting(tx, deps.site, 'privacy.retention', await officeDay(tx, deps));
  const keptUntil = (await lastTouchOf(tx, berkas)) + rules.berkasAtLeastDays * DAY_MS;
  return rules.berkasAtLeastDays > 0 && deps.clock.now() < keptUntil
    ? err({ code: 'retention-not-over' })
    : ok();
}
