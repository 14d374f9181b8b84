import { bearerOf } from '../ui-kit/device-token.ts';

/** A browser that lets the page sound has begun to by then. */
const BLOCKED_AFTER_MS = 1500;

/** Plays one sound at a time. An `<audio>` could not show the kiosk's token, so what is played is fetched here. */
export class Loudspeaker {
  #context: AudioContext | null = null;
  #turn: AbortController | null = null;

  /** Plays what lies at this address, in place of what was playing. False when it could not be heard. */
  async play(address: string): Promise<boolean> {
    this.hush();
    const turn = new AbortController();
    this.#turn = turn;
    try {
      const answer = await fetch(address, { headers: bearerOf('kiosk'), signal: turn.signal });
      if (!answer.ok) return false;
      this.#context ??= new AudioContext();
      const context = this.#context;
      const sound = context.createBufferSource();
      sound.buffer = await context.decodeAudioData(await answer.arrayBuffer());
      sound.connect(context.destination);
      const waking = context.resume();
      await Promise.race([waking, new Promise((resolve) => setTimeout(resolve, BLOCKED_AFTER_MS))]);
      if (turn.signal.aborted) return true;
      if (context.state !== 'running') return false;
      turn.signal.addEventListener('abort', () => sound.stop());
      sound.start();
      return true;
    } catch {
      // Hushed before it began, it was not refused.
      return turn.signal.aborted;
    }
  }

  hush(): void {
    this.#turn?.abort();
    this.#turn = null;
  }
}
