import type { SatisfactionAnswer } from '../../contract/satisfaction.ts';
import { eventsAbout } from '../../db/event-log.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';

/** One kiosk asks a person at a time; what comes quicker is a child at play. */
const PER_MINUTE = 6;
const MINUTE_MS = 60_000;

/** Counts one answer of somebody who was served today. Who it was is not known and not asked. */
export async function giveSatisfaction(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  { answer, actor }: { answer: SatisfactionAnswer; actor: string },
): Promise<Result<object, Refusal>> {
  const { site, clock } = deps;
  const day = await openOfficeDay(tx, deps);
  const given = await eventsAbout(tx, site, [day], ['satisfaction-given']);
  // Answers of a time that is still to come are from before the clock was set back.
  const isRecent = (at: number) => Math.abs(clock.now() - at) < MINUTE_MS;
  if (given.filter(({ at }) => isRecent(at)).length >= PER_MINUTE) {
    return err({ code: 'too-many-requests' });
  }
  recordEvent(tx, { kind: 'satisfaction-given', actor, subject: day, data: { answer } });
  return ok({});
}
