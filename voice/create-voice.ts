import { createHash } from 'node:crypto';
import { err, ok, type Result } from '../domain/result.ts';
import type { Log } from '../server/ports.ts';
import type { Voice } from '../server/ports-voice.ts';
import { joinAnnouncement } from './announcement/announcement.ts';
import type { SoundCache } from './cache/sound-cache.ts';
import { type Engine, speak } from './engine/engine.ts';
import { MANNERS } from './engine/manner.ts';
import { type Program, type ProgramProblem, runProgram } from './engine/run-program.ts';
import { sentenceText } from './sentence/sentence-text.ts';

export interface VoiceOptions {
  /** The first that can speak does. */
  readonly engines: readonly Engine[];
  /** Makes what an engine spoke fit for a loudspeaker. */
  readonly master: Program;
  readonly cache: SoundCache;
  readonly log: Log;
  /** How long an engine, or the mastering, may take for one sentence. */
  readonly deadlineMs?: number;
}

/** Part of every key: another way of mastering is another sound. */
const RECIPE = 1;
/** A second sentence is made after the first, and so on; beyond these nobody waits any more. */
const MOST_IN_LINE = 8;
const DEADLINE_MS = 15_000;
/** Half a minute of speech, several times the longest sentence. */
const MAX_BYTES = 2_000_000;

/** The voice of the office: engine, mastering and cache, one sentence at a time. `stop` ends what is being made. */
export function createVoice(options: VoiceOptions): Voice & { stop(): Promise<void> } {
  const { engines, master, cache, log } = options;
  const stopping = new AbortController();
  const limits = {
    ...{ deadlineMs: options.deadlineMs ?? DEADLINE_MS, maxBytes: MAX_BYTES },
    signal: stopping.signal,
  };
  const underWay = new Map<string, Promise<Result<Uint8Array, ProgramProblem>>>();
  let last: Promise<unknown> = Promise.resolve();
  const trouble = createTrouble(log);
  let known: ReturnType<Voice['state']> = 'unknown';

  const make = async (key: string, text: string, language: keyof typeof MANNERS) => {
    const spoken = await speak(engines, { text, manner: MANNERS[language] }, limits);
    const made = spoken.ok ? await runProgram(master, spoken.value, limits) : spoken;
    if (stopping.signal.aborted) return made;
    known = made.ok ? 'on' : 'off';
    trouble.note('the voice', made.ok ? null : made.error);
    if (made.ok) {
      const failure = await cache.keep(key, made.value).then(
        () => null,
        (error: unknown) => error,
      );
      trouble.note('keeping what was spoken', failure);
    }
    return made;
  };

  const voice: Voice = {
    async say(sentence) {
      const text = sentenceText(sentence);
      const { language } = sentence;
      const key = createHash('sha256')
        .update(JSON.stringify([RECIPE, MANNERS[language], text]))
        .digest('hex');
      if (!underWay.has(key)) {
        const kept = await cache.read(key);
        if (kept !== null) return ok(kept);
      }
      let making = underWay.get(key);
      if (making === undefined) {
        if (underWay.size >= MOST_IN_LINE || stopping.signal.aborted) return err('busy');
        making = last.then(() => make(key, text, language)).finally(() => underWay.delete(key));
        underWay.set(key, making);
        last = making.catch(() => {});
      }
      const made = await making;
      return made.ok ? made : err('off');
    },
    async announce(parts) {
      const said = await Promise.all(parts.map(({ sentence }) => voice.say(sentence)));
      const [first] = said;
      if (first !== undefined && !first.ok) return first;
      return ok(
        joinAnnouncement(
          said.flatMap((one, at) => (one.ok ? { wav: one.value, times: parts[at]?.times ?? 1 } : [])),
        ),
      );
    },
    prepare(sentences) {
      for (const sentence of sentences) void voice.say(sentence);
    },
    state: () => known,
  };
  return {
    ...voice,
    async stop() {
      stopping.abort();
      await last;
    },
  };
}

/** Tells of each trouble once, and again only after it was over. */
function createTrouble(log: Log): { note(what: string, error: unknown): void } {
  const told = new Set<string>();
  return {
    note(what, error) {
      if (error === null) told.delete(what);
      else if (!told.has(what)) {
        told.add(what);
        log.error(`${what} failed`, error);
      }
    },
  };
}
