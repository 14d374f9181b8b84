import { SATISFACTION_ANSWERS, type SatisfactionToday } from '../../contract/satisfaction.ts';
import { eventsAbout } from '../../db/event-log.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeDay } from '../site/current-day.ts';

/** How often each answer was given today. */
export async function readSatisfaction(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
): Promise<SatisfactionToday> {
  const given = await eventsAbout(tx, deps.site, [await officeDay(tx, deps)], ['satisfaction-given']);
  const count = (answer: number) => given.filter(({ data }) => data.answer === answer).length;
  const [bad, fair, good, excellent] = SATISFACTION_ANSWERS;
  return { counts: [count(bad), count(fair), count(good), count(excellent)] };
}
