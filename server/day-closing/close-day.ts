import type { DayEnd } from '../../contract/day-closing.ts';
import { countsOfDay } from '../../db/closing-counts.ts';
import { decideOfficeDay, officeDayRow } from '../../db/office-days.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { ticketsInState } from '../../db/tickets.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { isoTime } from '../http/office-time.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { EnqueueDeps } from '../printing/enqueue-paper.ts';
import type { Refusal } from '../refusal.ts';
import { officeDay } from '../site/current-day.ts';
import { anchorHead } from '../trail/anchor-head.ts';
import { enqueueClosingPaper } from './closing-paper.ts';

/** Whether today was ended, and who is still here. */
export async function readDayEnd(tx: Tx, { site, clock }: Pick<Deps, 'site' | 'clock'>): Promise<DayEnd> {
  const day = await officeDay(tx, { site, clock });
  const { endedAt } = await officeDayRow(tx, site, day);
  const count = async (...states: Parameters<typeof ticketsInState>[3]) =>
    (await ticketsInState(tx, site, day, states)).length;
  return {
    ...{ day, endedAt: endedAt === null ? null : isoTime(endedAt) },
    waiting: await count('waiting'),
    held: await count('held'),
    atCounters: await count('called', 'serving'),
  };
}

/**
 * Tutup hari: notes that the day is over, writes the head of the log on its paper. It stops nothing: whoever is still
 * here can be called, and a number that is given out afterwards is one of today. While people are here it asks once.
 */
export async function closeDay(
  tx: Tx,
  deps: EnqueueDeps,
  { sure, actor }: { sure: boolean; actor: string },
): Promise<Result<DayEnd, Refusal>> {
  const { site, clock } = deps;
  const day = await openOfficeDay(tx, deps);
  const { waiting, held, atCounters } = await readDayEnd(tx, deps);
  const stillHere = waiting + held + atCounters;
  if (stillHere > 0 && !sure) return err({ code: 'people-still-here' });
  await decideOfficeDay(tx, site, day, { endedAt: clock.now(), endedBy: actor });
  const counts = await countsOfDay(tx, site, day);
  const sum = (of: 'given' | 'served') => counts.reduce((total, count) => total + count[of], 0);
  const data = { day, given: sum('given'), served: sum('served'), stillHere };
  recordEvent(tx, { kind: 'day-closed', actor, subject: day, data });
  const anchor = await anchorHead(tx, deps, { where: 'closing-paper', actor });
  await enqueueClosingPaper(tx, deps, { day, anchor, actor });
  return ok(await readDayEnd(tx, deps));
}
