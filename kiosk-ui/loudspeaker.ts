import { bearerOf } from '../ui-kit/device-token.ts';

/** A browser that lets the page sound has begun to by then. */
const BLOCKED_AFTER_MS = 1500;
/** A sentence that is not made yet is there a moment later. */
const NOT_YET = 503;
const TRIES = 3;
const TRY_AGAIN_MS = 1000;
/** Between two sentences: they have no silence at their own ends. */
const BREATH_MS = 350;
/** A loudspeaker that takes so much longer than the sound lasts has stopped: nothing that was to be heard ever ends. */
const STUCK_MS = 2000;
/** Short enough to be no part of what is said. */
const TICK_S = 0.05;
const TICK_HERTZ = 880;
const TICK_GAIN = 0.2;

/** How several sentences went: `unreachable` when one of them could not even be asked for. */
export type Played = 'over' | 'hushed' | 'unheard' | 'unreachable';

/** Plays one thing at a time. An `<audio>` could not show the kiosk's token, so what is played is fetched here. */
export class Loudspeaker {
  #context: AudioContext | null = null;
  #turn: AbortController | null = null;
  /** Sounds that are there also when the server is not. */
  readonly #kept = new Map<string, ArrayBuffer>();

  /** Plays what lies at this address, in place of what was playing. False when it could not be heard. */
  async play(address: string): Promise<boolean> {
    const signal = this.#takeTurn();
    const sound = await this.#fetched(address, signal, 1);
    const begun = typeof sound === 'string' ? null : await this.#begun(sound, signal);
    // Hushed before it began, it was not refused.
    return signal.aborted || begun !== null;
  }

  /** Plays these one after another, in place of what was playing; each is fetched while the one before it sounds. */
  async playAll(addresses: readonly string[]): Promise<Played> {
    const signal = this.#takeTurn();
    let coming = this.#next(addresses, 0, signal);
    for (let place = 0; place < addresses.length; place += 1) {
      const sound = await coming;
      if (signal.aborted) return 'hushed';
      if (typeof sound === 'string') return sound;
      coming = this.#next(addresses, place + 1, signal);
      const begun = await this.#begun(sound, signal);
      if (begun === null) return signal.aborted ? 'hushed' : 'unheard';
      if ((await begun.ended) === 'stuck') return signal.aborted ? 'hushed' : 'unheard';
      if (place < addresses.length - 1) await pause(BREATH_MS, signal);
    }
    return signal.aborted ? 'hushed' : 'over';
  }

  /**
   * Asks for a sound before it is needed, so that it is made; `isKept`: and has it here, also when the server is lost.
   * False when it could not be had now.
   */
  async prepare(address: string, isKept: boolean): Promise<boolean> {
    const sound = await this.#fetched(address, new AbortController().signal, 1);
    if (typeof sound === 'string') return false;
    if (isKept) this.#kept.set(address, sound);
    return true;
  }

  hush(): void {
    this.#turn?.abort();
    this.#turn = null;
  }

  /** A key was taken: heard at once, over whatever is said. */
  tick(): void {
    this.#context ??= new AudioContext();
    const context = this.#context;
    void context.resume();
    const tone = new OscillatorNode(context, { frequency: TICK_HERTZ });
    tone.connect(new GainNode(context, { gain: TICK_GAIN })).connect(context.destination);
    tone.start();
    tone.stop(context.currentTime + TICK_S);
  }

  /** Whoever listens must not be kept by a loudspeaker whose plug was pulled: it is opened anew the next time. */
  async #heardOut(ended: Promise<'over'>, longestMs: number, signal: AbortSignal): Promise<'over' | 'stuck'> {
    let late: ReturnType<typeof setTimeout> | undefined;
    const stuck = new Promise<'stuck'>((resolve) => {
      late = setTimeout(() => resolve('stuck'), longestMs);
    });
    const how = await Promise.race([ended, stuck]);
    clearTimeout(late);
    // What was hushed may have made way for another that plays by now.
    if (how === 'stuck' && !signal.aborted) {
      void this.#context?.close();
      this.#context = null;
    }
    return how;
  }

  #takeTurn(): AbortSignal {
    this.hush();
    this.#turn = new AbortController();
    return this.#turn.signal;
  }

  #next(addresses: readonly string[], place: number, signal: AbortSignal) {
    const address = addresses[place];
    return address === undefined
      ? Promise.resolve('unheard' as const)
      : this.#fetched(address, signal, TRIES);
  }

  async #fetched(
    address: string,
    signal: AbortSignal,
    tries: number,
  ): Promise<ArrayBuffer | 'unheard' | 'unreachable'> {
    const kept = this.#kept.get(address);
    // Decoding takes the bytes away.
    if (kept !== undefined) return kept.slice(0);
    try {
      const answer = await fetch(address, { headers: bearerOf('kiosk'), signal });
      if (answer.ok) return await answer.arrayBuffer();
      if (answer.status !== NOT_YET || tries === 1) return 'unheard';
    } catch {
      return 'unreachable';
    }
    await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
    return this.#fetched(address, signal, tries - 1);
  }

  /** Begins to play; the promise inside says how the sound ended. Null when it cannot be heard, or was hushed before. */
  async #begun(
    bytes: ArrayBuffer,
    signal: AbortSignal,
  ): Promise<{ ended: Promise<'over' | 'stuck'> } | null> {
    try {
      this.#context ??= new AudioContext();
      const context = this.#context;
      const sound = context.createBufferSource();
      sound.buffer = await context.decodeAudioData(bytes);
      sound.connect(context.destination);
      const waking = context.resume();
      await Promise.race([waking, new Promise((resolve) => setTimeout(resolve, BLOCKED_AFTER_MS))]);
      if (signal.aborted || context.state !== 'running') return null;
      const ended = new Promise<'over'>((resolve) => sound.addEventListener('ended', () => resolve('over')));
      const { duration } = sound.buffer;
      signal.addEventListener('abort', () => sound.stop());
      sound.start();
      return { ended: this.#heardOut(ended, 1000 * duration + STUCK_MS, signal) };
    } catch {
      return null;
    }
  }
}

/** So many ms, or until it is hushed. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(over);
      resolve();
    });
  });
}
