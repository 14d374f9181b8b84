import { eventNumbered } from '../../db/event-log.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Deps, RecordedEvent, Tx } from '../ports.ts';
import type { Repeated } from '../ports-voice.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';
import { type Called, readCallSpeech, spokenCall } from './call-speech.ts';

type SpeechDeps = Pick<Deps, 'site' | 'clock'>;

/** What is spoken for a call or recall of today, by the number of its event. */
export async function announcementOfCall(
  tx: Tx,
  deps: SpeechDeps,
  seq: number,
): Promise<Result<readonly Repeated[], Refusal>> {
  const event = await eventNumbered(tx, deps.site, seq);
  const called = event === null ? null : calledIn(event);
  const day = await officeDay(tx, deps);
  // Yesterday's calls are nobody's any more: whoever asks for them only keeps the engine at work.
  if (called === null || event?.data.day !== day) return err({ code: 'not-found' });
  return ok(spokenCall(called, await readCallSpeech(tx, deps, day)));
}

/** Who was called by this event; null when it is no call and no recall. */
export function calledIn({ kind, data }: RecordedEvent): Called | null {
  if (kind !== 'ticket-called' && kind !== 'ticket-recalled') return null;
  return { number: String(data.number), counter: Number(data.counter), fetch: data.fetch === true };
}

/** What "Uji suara" plays: one sentence in each language in which calls are spoken. */
export async function announcementOfTest(tx: Tx, deps: SpeechDeps): Promise<readonly Repeated[]> {
  const rules = await officeSetting(tx, deps.site, 'voice.rules', await officeDay(tx, deps));
  if (!rules.callsSpoken) return [];
  const languages = rules.languages === 'id+en' ? (['id', 'en'] as const) : (['id'] as const);
  return languages.map((language) => ({ sentence: { what: 'sound-test', language }, times: 1 }));
}
