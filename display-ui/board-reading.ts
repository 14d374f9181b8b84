import type { Board } from '../contract/board.ts';
import type { Api } from '../ui-kit/api-client.ts';

/** An answer that was under way while news came is asked for again, after a breath, and not for ever. */
const TRIES = 5;
const BREATH_MS = 300;

/** What reading the board again needs of the TV; a test passes its own. */
export interface BoardReader {
  readonly api: Pick<Api, 'get'>;
  /** Up to which event the TV knows; null before its first board. */
  known(): number | null;
  /** Takes a board that is not behind what is known. */
  take(board: Board): void;
}

/**
 * Reads the board again when a notice says no more than that it changed. A log that stays behind what is known is
 * another one (a backup restored): the connection that broke with it brings its board.
 */
export class BoardReading {
  readonly #reader: BoardReader;
  #under: Promise<void> = Promise.resolve();

  constructor(reader: BoardReader) {
    this.#reader = reader;
  }

  again(): void {
    const before = this.#under;
    // A fault of ours shows up as one, and holds up no announcement.
    this.#under = this.#read()
      .catch((error: unknown) => reportError(error))
      .then(() => before);
  }

  /** Resolves when no reading that was asked for until now is under way. */
  upToDate(): Promise<void> {
    return this.#under;
  }

  async #read(): Promise<void> {
    const { api, known, take } = this.#reader;
    for (let left = TRIES; left > 0; left -= 1) {
      const answer = await api.get<Board>('/api/board');
      const newest = known();
      if (!answer.ok || newest === null) return;
      if (answer.value.seq >= newest) return take(answer.value);
      await new Promise((resolve) => setTimeout(resolve, BREATH_MS));
    }
  }
}
