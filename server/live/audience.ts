import type { LiveMessage } from '../../contract/board.ts';

/** A screen that reads so slowly that this much waits for it is cut off; it comes back with a snapshot. */
const UNREAD_LIMIT_BYTES = 1_048_576;

/** The part of a websocket the feed uses. */
export interface Screen {
  readonly bufferedAmount: number;
  send(text: string): void;
  terminate(): void;
}

/** The screens that have their snapshot, each with the number of the last thing it heard. */
export class Audience {
  readonly #heard = new Map<Screen, number>();

  get size(): number {
    return this.#heard.size;
  }

  screens(): Screen[] {
    return [...this.#heard.keys()];
  }

  /** Sends the snapshot; from now on the screen hears what comes after it. */
  greet(screen: Screen, snapshot: Extract<LiveMessage, { type: 'snapshot' }>): void {
    this.#heard.set(screen, snapshot.seq);
    this.#deliver(screen, JSON.stringify(snapshot));
  }

  /** Tells everybody who has not heard it. */
  tell(message: LiveMessage): void {
    const text = JSON.stringify(message);
    for (const [screen, heard] of this.#heard) {
      if (message.seq <= heard) continue;
      this.#heard.set(screen, message.seq);
      this.#deliver(screen, text);
    }
  }

  /** Tells something no event stands behind: it carries the number of what the screen heard last. Everybody, or one. */
  tellStanding(message: (seq: number) => LiveMessage, to: Iterable<Screen> = this.screens()): void {
    for (const screen of to) {
      const seq = this.#heard.get(screen);
      if (seq !== undefined) this.#deliver(screen, JSON.stringify(message(seq)));
    }
  }

  forget(screen: Screen): void {
    this.#heard.delete(screen);
  }

  cut(screen: Screen): void {
    this.#heard.delete(screen);
    screen.terminate();
  }

  #deliver(screen: Screen, text: string): void {
    if (screen.bufferedAmount <= UNREAD_LIMIT_BYTES) screen.send(text);
    else this.cut(screen);
  }
}
