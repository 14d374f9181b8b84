/** Where a screen keeps what it has announced: a browser's `sessionStorage`, one for each tab. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

const PLACE = 'loket-said';
/** Far more calls than can still be fresh. */
const KEPT = 64;

interface Memory {
  /** What happened up to this number was here before the screen, or is too long ago to be said. */
  readonly from: number;
  /** Announced since, ascending. */
  readonly said: readonly number[];
}

/**
 * What this screen has announced, by the numbers of the calls' events; also across a reload. Where nothing can be kept
 * it holds until the page is gone, and the next page begins as a new screen does: with nothing old.
 */
export class SaidCalls {
  readonly #shelf: Shelf | null;
  #memory: Memory | null;

  constructor(shelf: Shelf | null) {
    this.#shelf = shelf;
    this.#memory = shelf === null ? null : taken(shelf);
  }

  /**
   * Hears how far the server's log goes. For a new screen all of that is old. A log that ends before what was said here
   * is another one (a demo begun anew, a backup restored): numbers mean other calls there, and the screen is new to it.
   */
  begin(seq: number): void {
    if (this.#memory !== null && this.#newest(this.#memory) <= seq) return;
    this.#keep({ from: seq, said: [] });
  }

  /** Whether it came after this screen did and was not announced yet; before `begin` nothing is news. */
  isNews(seq: number): boolean {
    return this.#memory !== null && seq > this.#memory.from && !this.#memory.said.includes(seq);
  }

  note(seq: number): void {
    if (this.#memory === null || !this.isNews(seq)) return;
    const said = [...this.#memory.said, seq].sort((a, b) => a - b);
    const forgotten = said.splice(0, said.length - KEPT);
    this.#keep({ from: forgotten.at(-1) ?? this.#memory.from, said });
  }

  #newest({ from, said }: Memory): number {
    return said.at(-1) ?? from;
  }

  #keep(memory: Memory): void {
    this.#memory = memory;
    try {
      this.#shelf?.setItem(PLACE, JSON.stringify(memory));
    } catch {
      // A full or forbidden shelf keeps nothing; this page goes on by its own memory.
    }
  }
}

/** The shelf of this tab; null where the browser gives none. */
export function tabShelf(): Shelf | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

function taken(shelf: Shelf): Memory | null {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(PLACE) ?? 'null');
    return isMemory(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isMemory(value: unknown): value is Memory {
  if (typeof value !== 'object' || value === null || !('from' in value) || !('said' in value)) return false;
  const { from, said } = value;
  return Number.isSafeInteger(from) && Array.isArray(said) && said.every(Number.isSafeInteger);
}
