import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { err, ok, type Result } from '../domain/result.ts';
import type { Log } from '../server/ports.ts';
import type { Sentence, Voice } from '../server/ports-voice.ts';
import { createAnnouncer } from './announcement/announcement.ts';
import type { SoundCache } from './cache/sound-cache.ts';
import { type Program, type ProgramProblem, runProgram } from './engine/run-program.ts';
import type { Speaker, Utterance } from './engine/speaker.ts';
import { createMakingLine, type Job, type Rank } from './line/making-line.ts';
import { createTrouble } from './trouble.ts';

export interface VoiceOptions {
  readonly speaker: Speaker;
  /** Makes what was spoken fit for a loudspeaker. */
  readonly master: Program;
  readonly cache: SoundCache;
  readonly log: Log;
  /** How long an engine, or the mastering, may take for one sentence. */
  readonly deadlineMs?: number;
  /** How long whoever asks waits at most. */
  readonly patienceMs?: number;
}

/** Part of every key: another way of mastering is another sound. */
const RECIPE = 2;
/** A second sentence is made after the first, and so on; beyond these nobody waits any more. */
const MOST_IN_LINE = 8;
/** Far fewer than the cache keeps: what was prepared is still there when it is called. */
const MOST_IN_ADVANCE = 100;
const DEADLINE_MS = 15_000;
/**
 * A TV waits three seconds and then chimes by itself: what is there by then, the Indonesian without the English, is
 * better than nothing that comes later.
 */
const PATIENCE_MS = 2_500;
/** Half a minute of speech, several times the longest sentence. */
const MAX_BYTES = 2_000_000;

type Made = Result<Uint8Array, ProgramProblem>;

/** The voice of the office: speaker, mastering and cache, one sentence at a time. `stop` ends what is being made. */
export function createVoice(options: VoiceOptions): Omit<Voice, 'engine'> & { stop(): Promise<void> } {
  const { speaker, master, cache, patienceMs = PATIENCE_MS } = options;
  const stopping = new AbortController();
  const limits = {
    ...{ deadlineMs: options.deadlineMs ?? DEADLINE_MS, maxBytes: MAX_BYTES },
    signal: stopping.signal,
  };
  // Where nothing can be made, trying the rest in advance would only keep the machine busy.
  const line = createMakingLine<Made>(MOST_IN_LINE, (made) => made.ok);
  const announced = createAnnouncer();
  const trouble = createTrouble(options.log);
  let known: ReturnType<Voice['state']> = 'unknown';
  /** What was to be made in advance last, and whether it is there. */
  let wanted = new Map<string, boolean>();

  const spoken = async (utterance: Utterance): Promise<Made> => {
    const raw = await utterance.raw(limits);
    return raw.ok ? runProgram(master, raw.value, limits) : raw;
  };

  const make = async (utterance: Utterance): Promise<Made> => {
    const key = keyOf(utterance);
    const { instead } = utterance;
    const kept = await cache.read(key);
    if (kept !== null) return ok(kept);
    const made = await spoken(utterance);
    if (stopping.signal.aborted) return made;
    trouble.note(instead === undefined ? 'the voice' : 'the voice pack', made.ok ? null : made.error);
    if (!made.ok && instead !== undefined) return make(instead);
    known = made.ok ? 'on' : 'off';
    if (made.ok) {
      const failure = await cache.keep(key, made.value).then(
        () => null,
        (error: unknown) => error,
      );
      trouble.note('keeping what was spoken', failure);
    }
    return made;
  };

  const jobFor = (sentence: Sentence): Job<Made> => {
    const utterance = speaker(sentence);
    const key = keyOf(utterance);
    return {
      key,
      async make() {
        const made = await make(utterance).catch((error: unknown) => {
          known = 'off';
          trouble.note('the voice', error);
          return err('stopped' as const);
        });
        if (made.ok && wanted.has(key)) wanted.set(key, true);
        return made;
      },
    };
  };

  /** Takes a sentence's place in the line, if it has to be made; `heard` is what comes of it. */
  const asked = async (sentence: Sentence): Promise<{ heard: ReturnType<Voice['say']> }> => {
    const job = jobFor(sentence);
    const kept = await cache.read(job.key);
    if (kept !== null) return { heard: Promise.resolve(ok(kept)) };
    const making = line.ask(job, rankOf(sentence));
    if (making === null) return { heard: Promise.resolve(err('busy')) };
    // It goes on being made for whoever asks next.
    return { heard: within(making, patienceMs).then((made) => (made?.ok ? made : err('off'))) };
  };

  return {
    say: async (sentence) => (await asked(sentence)).heard,
    async announce(parts) {
      const places: ReturnType<Voice['say']>[] = [];
      // One after the other: the line is to make the first first.
      for (const { sentence } of parts) places.push((await asked(sentence)).heard);
      const said = await Promise.all(places);
      const [first] = said;
      if (first !== undefined && !first.ok) return first;
      const heard = parts.flatMap(({ times }, place) => {
        const one = said[place];
        return one?.ok ? { wav: one.value, times } : [];
      });
      return ok(announced(heard));
    },
    prepare(sentences) {
      const jobs = new Map(
        sentences
          .slice(0, MOST_IN_ADVANCE)
          .map(jobFor)
          .map((job) => [job.key, job]),
      );
      wanted = new Map([...jobs.keys()].map((key) => [key, wanted.get(key) ?? false]));
      line.ahead([...jobs.values()].filter(({ key }) => wanted.get(key) === false));
    },
    state: () => known,
    async stop() {
      stopping.abort();
      await line.stop();
    },
  };
}

/** The hall hears a call; a guide at the kiosk, whose sentences are many, keeps one person waiting a little longer. */
function rankOf({ what }: Sentence): Rank {
  return what === 'call' || what === 'sound-test' ? 'first' : 'usual';
}

function keyOf({ mark }: Utterance): string {
  return createHash('sha256')
    .update(JSON.stringify([RECIPE, mark]))
    .digest('hex');
}

/** Null when it takes longer than so many ms. */
async function within<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  const over = new AbortController();
  const late = delay(ms, null, { ref: false, signal: over.signal }).catch(() => null);
  return Promise.race([promise, late]).finally(() => over.abort());
}
