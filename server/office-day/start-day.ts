import type { DayStart, StartDay } from '../../contract/office.ts';
import { decideOfficeDay, officeDayRow } from '../../db/office-days.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { ok, type Result } from '../../domain/result.ts';
import { isoTime } from '../http/office-time.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { officeDay } from '../site/current-day.ts';
import { clockFacts } from './clock-facts.ts';
import { openOfficeDay } from './office-day.ts';

type StartDeps = Pick<Deps, 'site' | 'clock' | 'spool' | 'screens'>;

/** What Mulai hari looks at. It refuses nothing to an office that never goes through it. */
export async function readDayStart(tx: Tx, deps: StartDeps): Promise<DayStart> {
  const day = await officeDay(tx, deps);
  const { startedAt, checks } = await officeDayRow(tx, deps.site, day);
  return {
    day,
    clock: await clockFacts(tx, deps),
    printers: deps.spool.states().map(({ name, state }) => ({ name, state })),
    ...deps.screens.now(),
    startedAt: startedAt === null ? null : isoTime(startedAt),
    checks: checks === null ? null : { ...checks },
  };
}

/** Writes down that the day began and what was found; once more where somebody looks again. */
export async function startDay(
  tx: Tx,
  deps: StartDeps,
  { checks, actor }: { checks: StartDay; actor: string },
): Promise<Result<DayStart, Refusal>> {
  const day = await openOfficeDay(tx, deps);
  await decideOfficeDay(tx, deps.site, day, {
    startedAt: deps.clock.now(),
    startedBy: actor,
    checks: { ...checks },
  });
  recordEvent(tx, { kind: 'day-started', actor, subject: day, data: { day, ...checks } });
  return ok(await readDayStart(tx, deps));
}
