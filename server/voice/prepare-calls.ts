import type { Deps, RecordedEvent } from '../ports.ts';
import { officeDay } from '../site/current-day.ts';
import { calledIn } from './announcement-of-call.ts';
import { readCallSpeech, spokenCall } from './call-speech.ts';
import { nextCalls } from './next-calls.ts';

/** A new day, a seat that ran out, another recording, an engine that works again: no event tells of these. */
const LOOK_ANYWAY_MS = 60_000;

type PrepareDeps = Pick<Deps, 'site' | 'clock' | 'store' | 'voice' | 'log'>;

/**
 * Has calls made before anybody asks for them: those that come next after every change, looked at once a second; and a
 * call’s own sentence, if it is not there, as soon as the call is committed. Nothing of it runs in a calling unit.
 */
export function createCallPreparing(deps: PrepareDeps): { look(): Promise<void>; stop(): void } {
  const { store, voice, clock, log } = deps;
  // When the server starts, people may be waiting.
  let isChanged = true;
  let lookedAt = clock.monotonic();
  const endHearing = store.onChange((events) => {
    isChanged = true;
    const called = events.filter((event) => calledIn(event) !== null);
    if (called.length === 0) return;
    sayCalls(deps, called).catch((error: unknown) => log.error('preparing a call failed', error));
  });
  return {
    async look() {
      if (!isChanged && clock.monotonic() - lookedAt < LOOK_ANYWAY_MS) return;
      isChanged = false;
      lookedAt = clock.monotonic();
      voice.prepare(await store.read((tx) => nextCalls(tx, deps)));
    },
    stop: endHearing,
  };
}

/** A TV asks for the whole a breath later, and finds these made or being made. */
async function sayCalls(deps: PrepareDeps, events: readonly RecordedEvent[]): Promise<void> {
  const parts = await deps.store.read(async (tx) => {
    const speech = await readCallSpeech(tx, deps, await officeDay(tx, deps));
    return events.flatMap((event) => {
      const called = calledIn(event);
      return called === null ? [] : spokenCall(called, speech);
    });
  });
  // Nobody waits for it: what cannot be made is told to whoever asks for it.
  for (const { sentence } of parts) void deps.voice.say(sentence);
}
