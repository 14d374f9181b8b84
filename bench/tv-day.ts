import type { Board, BoardCounter, LiveMessage } from '../contract/board.ts';
import { SERVICE_CODES, type ServiceCode, seriesOf } from '../domain/queue/services.ts';
import { boardWith } from '../tests/support/board-samples.ts';
import type { Dice } from '../tests/support/seeded-dice.ts';

/** What a TV is told at one step of the day. */
export interface Step {
  readonly messages: readonly LiveMessage[];
  /** The event of a call or recall in it, which has to be heard; null where there is none. */
  readonly call: number | null;
  /** The line drops before the messages are said; the TV learns them from the board it gets then. */
  readonly lost: boolean;
}

const COUNTERS = [1, 2];
const STEP_MS = 120_000;
const RECENT = 20;

/** A day at the wall as a script: numbers taken, called, recalled, served and sent away, pauses, changed settings, lost lines. */
export class TvDay {
  readonly #dice: Dice;
  #at: number;
  #seq = 10;
  #serials: Record<ServiceCode, number> = { PU: 0, BPU: 0, JHT: 0, INFO: 0 };
  board: Board;

  /** `from`: when it begins, epoch ms. */
  constructor(dice: Dice, from: number) {
    this.#dice = dice;
    this.#at = from;
    const idle = { number: null, service: null, state: 'idle', calledAt: null, staffed: true } as const;
    this.board = boardWith({
      now: this.#now(),
      counters: COUNTERS.map((counter) => ({ counter, name: `Loket ${counter}`, ...idle })),
    });
  }

  /** Two minutes later. */
  next(): Step {
    this.#at += STEP_MS;
    const counter = this.#dice.between(1, COUNTERS.length);
    const there = this.board.counters.find((one) => one.counter === counter);
    const lost = this.#dice.oneIn(12);
    if (this.#dice.oneIn(10)) return this.#notice(counter);
    if (there?.state === 'called' && this.#dice.oneIn(4)) return { ...this.#recall(there), lost };
    const messages = there?.number == null ? [] : this.#leave(there);
    const step = this.#call(counter);
    return { ...step, messages: [...messages, ...step.messages], lost };
  }

  #now(): string {
    return new Date(this.#at).toISOString();
  }

  #call(counter: number): Omit<Step, 'lost'> {
    const service = SERVICE_CODES[this.#dice.between(0, SERVICE_CODES.length - 1)] ?? 'PU';
    this.#serials[service] += 1;
    const number = `${seriesOf(service)}-${String(this.#serials[service]).padStart(3, '0')}`;
    return this.#told('ticket-called', counter, number, service);
  }

  #recall({ counter, number, service }: BoardCounter): Omit<Step, 'lost'> {
    return this.#told('ticket-recalled', counter, number ?? '', service ?? 'PU');
  }

  #told(
    type: 'ticket-called' | 'ticket-recalled',
    counter: number,
    number: string,
    service: ServiceCode,
  ): Omit<Step, 'lost'> {
    this.#seq += 1;
    const call = { seq: this.#seq, number, service, counter, at: this.#now() };
    const { recent } = this.board;
    this.#change({
      recent: [call, ...recent.filter((one) => one.number !== number)].slice(0, RECENT),
      counters: this.#counters(counter, { number, service, state: 'called', calledAt: call.at }),
    });
    const { waiting } = this.board;
    return { messages: [{ type, ...call, name: `Loket ${counter}`, waiting }], call: call.seq };
  }

  /** Whoever is there is served and goes; one in eight never came. */
  #leave({ counter, number, service }: BoardCounter): LiveMessage[] {
    const states = this.#dice.oneIn(8) ? (['no-show'] as const) : (['serving', 'done'] as const);
    const empty = { number: null, service: null, state: 'idle', calledAt: null } as const;
    const messages = states.map((state): LiveMessage => {
      this.#seq += 1;
      const { waiting } = this.board;
      const who = { number: number ?? '', service: service ?? 'PU', counter };
      return { type: 'ticket-updated', seq: this.#seq, state, ...who, waiting };
    });
    const { recent } = this.board;
    const left = states[0] === 'no-show' ? recent.filter((one) => one.number !== number) : recent;
    this.#change({ recent: left, counters: this.#counters(counter, empty) });
    return messages;
  }

  /** A pause begins or ends, or somebody changed what is set. */
  #notice(counter: number): Step {
    this.#seq += 1;
    const paused = this.board.counters.some((one) => one.paused !== undefined);
    const counters = this.board.counters.map(({ paused: _, ...one }) =>
      !paused && one.counter === counter ? { ...one, paused: { reason: 'salat' as const } } : one,
    );
    const what = this.#dice.oneIn(2) ? 'counters-changed' : 'settings-changed';
    this.#change(what === 'counters-changed' ? { counters } : {});
    return { messages: [{ type: 'notice', seq: this.#seq, what }], call: null, lost: false };
  }

  #counters(counter: number, over: Partial<BoardCounter>): BoardCounter[] {
    return this.board.counters.map((one) => (one.counter === counter ? { ...one, ...over } : one));
  }

  #change(over: Partial<Board>): void {
    const waiting = { ...this.board.waiting, PU: this.#dice.between(0, 30), JHT: this.#dice.between(0, 30) };
    this.board = { ...this.board, seq: this.#seq, now: this.#now(), waiting, ...over };
  }
}
