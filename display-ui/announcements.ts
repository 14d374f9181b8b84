import type { SaidCalls } from './said-calls.ts';

/** One thing the hall hears: a call or recall, by the number of its event, or "Uji suara". */
export type Announcement =
  | { readonly what: 'call'; readonly seq: number; readonly number: string }
  | { readonly what: 'sound-test' };

/** A call or recall that was made. */
export interface Call {
  readonly seq: number;
  /** "B-004". */
  readonly number: string;
}

export interface LineRules {
  /** A call is not heard before it has stood for so long. */
  readonly settleMs: number;
  /** A call that was this old when the screen learned of it is not heard. */
  readonly freshMs: number;
}

/** What announcing needs of the world; a test passes its own. */
export interface Stage {
  /** Monotonic milliseconds. */
  now(): number;
  after(ms: number, act: () => void): void;
  rules(): LineRules;
  /** Resolves when what `standing` answers is as new as it can be had. */
  upToDate(): Promise<void>;
  /**
   * By which event the number of this call is called now: the call itself, or another where a recall was taken back. Null
   * when it is not: taken back, gone, or being served already.
   */
  standing(call: Call): number | null;
  /** What is said and what waits, soonest first; told at every change, so that sounds can be fetched and let go of. */
  expects(seqs: readonly number[]): void;
  /** Makes it heard and seen; calls `heard` once most of it was. Resolves when it is over, however it went. */
  perform(announcement: Announcement, heard: () => void): Promise<void>;
}

interface Waiting {
  /** Null: "Uji suara". */
  readonly number: string | null;
  /** Of its newest call. */
  readonly seq: number;
  /** Of those before that are said with it. */
  readonly earlier: readonly number[];
  /** Since when it waits for its turn, monotonic. */
  readonly since: number;
}

/**
 * The line of announcements of one screen: one at a time, in the order of the calls, none cut short, none lost, each once.
 * A number has one place in the line: recalled before its turn it is said once, after it again. Whether it is still
 * called is asked when its turn comes.
 */
export class Announcements {
  readonly #stage: Stage;
  readonly #said: SaidCalls;
  #line: readonly Waiting[] = [];
  #on: Announcement | null = null;
  #working = false;

  constructor(stage: Stage, said: SaidCalls) {
    this.#stage = stage;
    this.#said = said;
  }

  /** Whether something is said now, or about to be. */
  get busy(): boolean {
    return this.#on !== null || this.#line.length > 0;
  }

  /** A call or recall was made, so many ms ago. Told twice or late it changes nothing. */
  hear(call: Call, age = 0): void {
    this.#enter(call, age);
  }

  /** A board was read, whose newest event is `seq`: these are called on it, with how long ago, ms, in any order. */
  see(seq: number, calls: readonly (Call & { readonly age: number })[]): void {
    this.#said.begin(seq);
    for (const call of [...calls].sort((a, b) => a.seq - b.seq)) this.#enter(call, call.age);
  }

  /** "Uji suara" takes its place behind what waits; asked for again before its turn it is one. */
  test(): void {
    if (this.#line.some(({ number }) => number === null)) return;
    const seq = this.#line.at(-1)?.seq ?? 0;
    this.#place({ number: null, seq, earlier: [], since: Number.NEGATIVE_INFINITY });
  }

  #enter({ seq, number }: Call, age: number): void {
    if (age >= this.#stage.rules().freshMs || !this.#said.isNews(seq)) return;
    const there = this.#line.find((one) => one.number === number);
    if (there === undefined) this.#place({ number, seq, earlier: [], since: this.#stage.now() });
    else if (seq > there.seq) {
      const again = { number, seq, earlier: [...there.earlier, there.seq], since: this.#stage.now() };
      this.#change(this.#line.map((one) => (one === there ? again : one)));
    }
  }

  /** News come in order; what comes late all the same goes to its place. */
  #place(one: Waiting): void {
    const behind = this.#line.findIndex(({ seq }) => seq > one.seq);
    this.#change(this.#line.toSpliced(behind < 0 ? this.#line.length : behind, 0, one));
    void this.#work();
  }

  #change(line: readonly Waiting[]): void {
    this.#line = line;
    const on = this.#on?.what === 'call' ? [this.#on.seq] : [];
    this.#stage.expects([...on, ...line.flatMap(({ number, seq }) => (number === null ? [] : [seq]))]);
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    for (let next = this.#line[0]; next !== undefined; next = this.#line[0]) {
      const wait = next.since + this.#stage.rules().settleMs - this.#stage.now();
      if (wait > 0) await new Promise<void>((resolve) => this.#stage.after(wait, resolve));
      await this.#stage.upToDate();
      // Another may have come before it meanwhile, or it was called again and has to settle anew.
      if (next === this.#line[0]) await this.#begin(next);
    }
    this.#working = false;
  }

  async #begin(next: Waiting): Promise<void> {
    const announcement = this.#announcementOf(next);
    this.#on = announcement;
    this.#change(this.#line.slice(1));
    if (announcement === null) return;
    const heard = () => {
      if (announcement.what === 'sound-test') return;
      const { seq } = announcement;
      for (const one of [...next.earlier.filter((before) => before < seq), seq]) this.#said.note(one);
    };
    // One that breaks is a fault of ours, which must not silence all that come after it.
    await this.#stage.perform(announcement, heard).catch((error: unknown) => reportError(error));
    heard();
    this.#on = null;
    this.#change(this.#line);
  }

  /** What is to be said now that its turn has come; null when nothing is. */
  #announcementOf({ number, seq: newest }: Waiting): Announcement | null {
    if (number === null) return { what: 'sound-test' };
    const seq = this.#stage.standing({ number, seq: newest });
    return seq === null || !this.#said.isNews(seq) ? null : { what: 'call', seq, number };
  }
}
