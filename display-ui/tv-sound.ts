import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Loudspeaker, Playing } from './announcement-player.ts';
import { CHIME_MS, playChime } from './chime.ts';

/** `unknown` until the browser has shown whether it lets a page sound that nobody has touched. */
export type SoundState = 'unknown' | 'on' | 'blocked';

/** A browser that allows sound has started it by then. */
const BLOCKED_AFTER_MS = 1500;
/** A loudspeaker that slept is waited for so long; the number is on the wall already. */
const AWAKE_WITHIN_MS = 1000;
/** How often a loudspeaker that was there and is gone (a TV switched off, a plug pulled out) is tried again. */
const TRIED_EVERY_MS = 5000;

/** The TV's loudspeaker. A browser that blocks it is woken by the first touch or key. */
export class TvSound implements ReactiveController, Loudspeaker<AudioBuffer> {
  readonly #host: ReactiveControllerHost;
  readonly #onState: (state: SoundState) => void;
  #context: AudioContext | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #trying: ReturnType<typeof setInterval> | undefined;
  /** This page may sound: what silences it now is no browser's rule. */
  #wasOn = false;
  state: SoundState = 'unknown';

  /** `onState` hears of every change. */
  constructor(host: ReactiveControllerHost, onState: (state: SoundState) => void) {
    this.#host = host;
    this.#onState = onState;
    host.addController(this);
  }

  hostConnected(): void {
    this.#open();
    for (const gesture of ['pointerdown', 'keydown']) addEventListener(gesture, this.#wake);
  }

  hostDisconnected(): void {
    for (const gesture of ['pointerdown', 'keydown']) removeEventListener(gesture, this.#wake);
    this.#close();
  }

  /** What a file sounds like; null when it is no sound. */
  async decode(file: ArrayBuffer): Promise<AudioBuffer | null> {
    try {
      return (await this.#context?.decodeAudioData(file)) ?? null;
    } catch {
      return null;
    }
  }

  lengthOf(sound: AudioBuffer | 'chime'): number {
    return sound === 'chime' ? CHIME_MS : 1000 * sound.duration;
  }

  async begin(sound: AudioBuffer | 'chime', volume: number): Promise<Playing | null> {
    const context = await this.#awake();
    if (context === null) return null;
    const out = new GainNode(context, { gain: volume / 100 });
    out.connect(context.destination);
    const began = context.currentTime;
    const last = sound === 'chime' ? playChime(out) : playFile(sound, out);
    const ended = new Promise<void>((resolve) => last.addEventListener('ended', () => resolve()));
    void ended.then(() => out.disconnect());
    return {
      ...{ ms: this.lengthOf(sound), ended },
      heardMs: () => 1000 * (context.currentTime - began),
      stop: () => out.disconnect(),
    };
  }

  mend(): void {
    this.#close();
    this.state = 'unknown';
    this.#open();
  }

  #open(): void {
    const context = new AudioContext();
    this.#context = context;
    context.addEventListener('statechange', this.#look);
    this.#waiting = setTimeout(() => {
      if (!isRunning(context)) this.#fallSilent();
    }, BLOCKED_AFTER_MS);
    this.#look();
  }

  #close(): void {
    clearTimeout(this.#waiting);
    clearInterval(this.#trying);
    this.#context?.removeEventListener('statechange', this.#look);
    void this.#context?.close();
    this.#context = null;
  }

  /** The context once it runs; null when it does not come to that in time. */
  async #awake(): Promise<AudioContext | null> {
    const context = this.#context;
    if (context === null || isRunning(context)) return context;
    const late = new Promise<void>((resolve) => setTimeout(resolve, AWAKE_WITHIN_MS));
    if (this.#wasOn || this.state === 'unknown') await Promise.race([context.resume().catch(() => {}), late]);
    return isRunning(context) ? context : null;
  }

  readonly #wake = (): void => {
    this.#context?.resume().catch(() => {});
  };

  /** Only a running loudspeaker is news before the time is up: a page starts suspended, allowed or not. */
  readonly #look = (): void => {
    if (this.#context !== null && isRunning(this.#context)) {
      clearInterval(this.#trying);
      this.#wasOn = true;
      this.#become('on');
    } else if (this.state === 'on') this.#fallSilent();
  };

  #fallSilent(): void {
    this.#become('blocked');
    clearInterval(this.#trying);
    // It was allowed once: nobody has to come and touch it.
    if (this.#wasOn) this.#trying = setInterval(this.#wake, TRIED_EVERY_MS);
  }

  #become(state: SoundState): void {
    if (this.state === state) return;
    this.state = state;
    this.#onState(state);
    this.#host.requestUpdate();
  }
}

function playFile(sound: AudioBuffer, out: AudioNode): AudioScheduledSourceNode {
  const source = new AudioBufferSourceNode(out.context, { buffer: sound });
  source.connect(out);
  source.start();
  return source;
}

function isRunning({ state }: AudioContext): boolean {
  return state === 'running';
}
