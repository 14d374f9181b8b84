import { vi } from 'vitest';
import type { Call } from '../../display-ui/announcements.ts';
import type { Shelf } from '../../display-ui/said-calls.ts';
import { AnnouncedHall, memoryShelf, type Screen } from './announced-hall.ts';

/** Something that happens in an office with one TV. */
export type Happening =
  | { readonly what: 'call' | 'recall' | 'serve' | 'undo'; readonly number: string }
  | { readonly what: 'time'; readonly ms: number }
  | { readonly what: 'line-lost' }
  | { readonly what: 'line-back' }
  | { readonly what: 'reload' }
  | { readonly what: 'board-read-again' }
  | { readonly what: 'news-again'; readonly place: number };

interface Made extends Call {
  readonly at: number;
  /** By which event the number was called before; null: it was not. */
  readonly before: number | null;
}

const FIRST_SEQ = 10;

/** An office whose calls a TV hears over a line that breaks, with everything that was called and what must be heard. */
export class AnnouncedWorld {
  readonly hall = new AnnouncedHall();
  readonly made: Made[] = [];
  /** Taken back before they had stood for their time, and the TV was told. */
  readonly silenced: number[] = [];
  /** By which events numbers are called in truth; the TV knows what it was told. */
  readonly called = new Map<string, number>();
  readonly #shelfAfter: () => Shelf;
  #seq = FIRST_SEQ;
  #connected = true;
  #tv: Screen;

  /** `shelfAfter`: what a page that is loaded finds. */
  constructor(shelf: 'kept' | 'forgotten') {
    this.#shelfAfter = () => (shelf === 'kept' ? this.hall.shelf : memoryShelf());
    this.hall.rules = { settleMs: 800, freshMs: 600_000 };
    this.#tv = this.hall.open(this.hall.shelf);
    this.#snapshot();
  }

  async happen(one: Happening): Promise<void> {
    switch (one.what) {
      case 'time':
        await vi.advanceTimersByTimeAsync(one.ms);
        return;
      case 'line-lost':
        this.#connected = false;
        return;
      case 'line-back':
        return this.#back();
      case 'reload':
        return this.#reload();
      case 'board-read-again':
        return this.#connected ? this.#snapshot() : undefined;
      case 'news-again':
        return this.#again(one.place);
      default:
        return this.#move(one.what, one.number);
    }
  }

  /** Numbers that are called and were not heard, neither by this call nor by a recall after it. */
  unheard(): string[] {
    const isHeard = (number: string, seq: number) =>
      this.made.some((one) => one.number === number && one.seq >= seq && this.hall.heard.includes(one.seq));
    return [...this.called].flatMap(([number, seq]) => (isHeard(number, seq) ? [] : number));
  }

  /** The line is whole, and everything that waits was said. */
  async end(): Promise<void> {
    this.#back();
    while (this.#tv.line.busy) await vi.advanceTimersByTimeAsync(1_000);
  }

  #move(what: 'call' | 'recall' | 'serve' | 'undo', number: string): void {
    const seq = this.called.get(number) ?? null;
    if ((what === 'call') === (seq !== null)) return;
    this.#seq += 1;
    if (what === 'call' || what === 'recall') {
      this.called.set(number, this.#seq);
      const one = { number, seq: this.#seq, at: Date.now(), before: seq };
      this.made.push(one);
      this.#learn();
      if (this.#connected) this.#tv.line.hear(one);
      return;
    }
    const last = this.made.find((one) => one.seq === seq);
    if (what === 'undo' && last !== undefined) this.#undo(last);
    else this.called.delete(number);
    this.#learn();
  }

  #undo({ number, seq, before, at }: Made): void {
    if (before === null) this.called.delete(number);
    else this.called.set(number, before);
    if (this.#connected && Date.now() - at < this.hall.rules.settleMs) this.silenced.push(seq);
  }

  #learn(): void {
    if (!this.#connected) return;
    this.hall.called.clear();
    for (const [number, seq] of this.called) this.hall.called.set(number, seq);
  }

  #back(): void {
    this.#connected = true;
    this.#snapshot();
  }

  #reload(): void {
    this.#tv.close();
    this.#tv = this.hall.open(this.#shelfAfter());
    this.#back();
  }

  #snapshot(): void {
    this.#learn();
    const calls = [...this.called].map(([number, seq]) => {
      const at = this.made.find((one) => one.seq === seq)?.at ?? 0;
      return { number, seq, age: Date.now() - at };
    });
    this.#tv.line.see(this.#seq, calls);
  }

  #again(place: number): void {
    const one = this.made[place % Math.max(1, this.made.length)];
    if (one !== undefined && this.#connected) this.#tv.line.hear(one);
  }
}
