import { type BerkasRow, berkasById, changeBerkas } from '../../db/berkas.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';

/** From now on the berkas is only kept; one that is already, or whose data are gone, stays as it is. */
export async function restrictBerkas(
  tx: Tx,
  { clock }: Pick<Deps, 'clock'>,
  { berkas, actor, request }: { berkas: BerkasRow; actor: string; request: string },
): Promise<void> {
  if (berkas.restrictedAt !== null || berkas.erasedAt !== null) return;
  await changeBerkas(tx, berkas, { restrictedAt: clock.now() });
  recordEvent(tx, { kind: 'berkas-restricted', actor, subject: berkas.id, data: { request } });
}

/** Lets a berkas be worked with again. One that was never held back stays as it is. */
export async function unrestrictBerkas(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  { berkasId, actor }: { berkasId: string; actor: string },
): Promise<Result<{ restricted: false }, Refusal>> {
  await openOfficeDay(tx, deps);
  const berkas = await berkasById(tx, deps.site, berkasId);
  if (berkas === null) return err({ code: 'berkas-not-found' });
  if (berkas.restrictedAt !== null) {
    await changeBerkas(tx, berkas, { restrictedAt: null });
    recordEvent(tx, { kind: 'berkas-unrestricted', actor, subject: berkasId, data: {} });
  }
  return ok({ restricted: false });
}
