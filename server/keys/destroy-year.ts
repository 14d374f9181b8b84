import { countBerkasOf, yearIsHeld } from '../../db/destroy-year.ts';
import { insertDestruction } from '../../db/destructions.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { goingOf, livingKeys } from './key-year.ts';

const DAY_MS = 24 * 3_600_000;

/**
 * Decides that a retention year goes: its record of destruction, and the event by which the keys are overwritten as soon
 * as the decision is on disk (`key-watch.ts`). From then on everything of that year is unreadable, in old backups too.
 * Refused for the current year, one whose retention is not over, and one with a berkas that must stay.
 */
export async function destroyYear(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock' | 'ids' | 'keys'>,
  { year, actor }: { year: number; actor: string },
): Promise<Result<{ year: number; berkas: number }, Refusal>> {
  const { site, clock, ids } = deps;
  await openOfficeDay(tx, deps);
  const keys = livingKeys(deps, year);
  if (!keys.ok) return keys;
  const { mayGo, keepDays } = await goingOf(tx, deps, year);
  if (!mayGo) return err({ code: 'key-year-kept' });
  const workedOnSince = clock.now() - keepDays * DAY_MS;
  if (await yearIsHeld(tx, site, year, { workedOnSince })) return err({ code: 'key-year-held' });
  const berkas = await countBerkasOf(tx, site, year);
  const what = { year, berkas };
  await insertDestruction(tx, {
    id: ids.next(),
    site,
    at: clock.now(),
    by: actor,
    ground: 'year-keys',
    what,
  });
  recordEvent(tx, { kind: 'year-destroyed', actor, subject: site, data: what });
  return ok(what);
}
