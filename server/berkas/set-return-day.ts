import { type BerkasRow, changeBerkas } from '../../db/berkas.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { isReturnDay } from '../../domain/berkas/return-day.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { berkasForChange } from '../berkas-hold/berkas-for-change.ts';
import { readOfficeCalendar } from '../office-day/office-calendar.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { officeDay } from '../site/current-day.ts';

/** Notes the day on which the person was asked to come back, or takes it away with null; a printed tanda terima keeps its own. */
export async function setReturnDay(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  input: { berkasId: string; day: string | null; actor: string },
): Promise<Result<BerkasRow, Refusal>> {
  const { day, actor } = input;
  const found = await berkasForChange(tx, deps.site, input.berkasId);
  if (!found.ok) return found;
  const berkas = found.value;
  if (berkas.returnDay === day) return ok(berkas);
  if (day !== null) {
    const calendar = await readOfficeCalendar(tx, deps.site);
    if (!isReturnDay(day, await officeDay(tx, deps), calendar)) return err({ code: 'invalid-day' });
  }
  recordEvent(tx, { kind: 'return-day-set', actor, subject: berkas.id, data: { day } });
  return ok(await changeBerkas(tx, berkas, { returnDay: day }));
}
