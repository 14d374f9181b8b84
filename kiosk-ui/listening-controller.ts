import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterKey, triesAgain } from './key-steps.ts';
import type { KioskSession } from './kiosk-session.ts';
import { viewOf } from './kiosk-view.ts';
import { unheard } from './listening-steps.ts';
import { stillSpeaking } from './listening-time.ts';
import {
  ALONE_MS,
  comesInBurst,
  keyed,
  NO_KEYS,
  type NumberKey,
  numberKeyOf,
  settled,
} from './number-keys.ts';
import { offlinePath, spokenNow } from './spoken-screen.ts';
import { toKeep, toPrepare } from './spoken-stock.ts';

const STILL_SPEAKING_EVERY_MS = 250;
const PREPARE_EVERY_MS = 5_000;
/** Others may need the voice in between. */
const PREPARE_NEXT_MS = 500;
/** What could not be prepared is not asked for again and again. */
const PREPARE_AGAIN_MS = 600_000;

/** Says what the state of the kiosk is, for whoever listens, and carries the keys of a keypad into it. */
export class ListeningController implements ReactiveController {
  readonly #session: KioskSession;
  #keys = NO_KEYS;
  #looking: ReturnType<typeof setTimeout> | undefined;
  #preparing: ReturnType<typeof setTimeout> | undefined;
  /** Somebody moves about by Tab: Enter is for the button they stand on. */
  #byTab = false;
  /** What is being said, or was said last. */
  #told = '';
  readonly #prepared = new Set<string>();

  constructor(host: ReactiveControllerHost, session: KioskSession) {
    this.#session = session;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#pressed, { capture: true });
    addEventListener('pointerdown', this.#touched, { capture: true });
    this.#prepareIn(PREPARE_EVERY_MS);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#pressed, { capture: true });
    removeEventListener('pointerdown', this.#touched, { capture: true });
    clearTimeout(this.#looking);
    clearTimeout(this.#preparing);
  }

  /** The state may be another: what is said follows it. */
  hostUpdated(): void {
    const { state, speaker } = this.#session;
    if (state.listening === null) {
      if (this.#told !== '') speaker.hush();
      this.#told = '';
      return;
    }
    const parts = spokenNow(state, performance.now());
    const told = toldAs(state.listening.turn, parts);
    if (told === this.#told) return;
    const isFirst = this.#told === '';
    this.#told = told;
    void this.#say(parts);
    if (isFirst) void speaker.prepare(offlinePath(state.language), true);
  }

  async #say(parts: readonly string[]): Promise<void> {
    const session = this.#session;
    const { speaker } = session;
    if (parts.length === 0) return speaker.hush();
    const speaking = setInterval(() => session.take(stillSpeaking), STILL_SPEAKING_EVERY_MS);
    let played = await speaker.playAll(parts);
    if (played === 'unreachable' && session.state.listening !== null) {
      const offline = [offlinePath(session.state.language)];
      // The screen will say so in a moment as well, and that is not said twice.
      this.#told = toldAs(session.state.listening.turn, offline);
      played = await speaker.playAll(offline);
    }
    clearInterval(speaking);
    if (played === 'over') session.take(stillSpeaking);
    else if (played !== 'hushed') session.take(unheard);
  }

  readonly #touched = () => {
    this.#byTab = false;
  };

  readonly #pressed = (event: KeyboardEvent) => {
    const session = this.#session;
    if (event.key === 'Tab') this.#byTab = true;
    if (session.gate() !== null || session.state.screen?.offers.listening !== true) return;
    const isBurst = comesInBurst(this.#keys, event.timeStamp);
    const isTyping = viewOf(session.state, performance.now()) === 'typing';
    // What a scanner types presses no button.
    if (isBurst && !isTyping && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
    const key = numberKeyOf(event);
    if (key === null || (isTyping && key !== 'back')) return;
    if (key === 'enter' && this.#byTab && !isBurst) return;
    event.preventDefault();
    if (event.repeat) return;
    this.#settle(event.timeStamp);
    if (!isBurst) session.speaker.tick();
    this.#keys = keyed(this.#keys, key, event.timeStamp);
    clearTimeout(this.#looking);
    this.#looking = setTimeout(() => this.#settle(performance.now()), ALONE_MS + 1);
  };

  #settle(now: number): void {
    const { line, meant } = settled(this.#keys, now);
    this.#keys = line;
    if (meant !== null) this.#take(meant);
  }

  #take(key: NumberKey | 'burst'): void {
    const session = this.#session;
    const isRetry = triesAgain(session.state, key, performance.now());
    void session.ask((state, now) => afterKey(state, key, now));
    if (isRetry) session.retry();
  }

  /** While nobody is there, what will be said is made and fetched: one sentence at a time. */
  async #prepare(): Promise<void> {
    const { state, speaker } = this.#session;
    const next = toPrepare(state, performance.now());
    const wanted = next.length === 0 ? [] : [...toKeep(), ...next];
    const address = wanted.find((one) => !this.#prepared.has(one));
    if (address === undefined) return this.#prepareIn(PREPARE_EVERY_MS);
    const isThere = await speaker.prepare(address, toKeep().includes(address));
    if (isThere) this.#prepared.add(address);
    this.#prepareIn(isThere ? PREPARE_NEXT_MS : PREPARE_AGAIN_MS);
  }

  #prepareIn(ms: number): void {
    this.#preparing = setTimeout(() => void this.#prepare(), ms);
  }
}

function toldAs(turn: number, parts: readonly string[]): string {
  return `${turn} ${parts.join(' ')}`;
}
