import { callOrder } from '../../domain/queue/call-order.ts';
import { isAtCounter, isOpen, type Move, stateAfter, type TicketState } from '../../domain/queue/moves.ts';
import { type Lane, nextTicket } from '../../domain/queue/next-ticket.ts';
import { arrivalRank, returnRank } from '../../domain/queue/return-rank.ts';
import { type Series, type ServiceCode, seriesOf } from '../../domain/queue/services.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { type UndoableMove, undoProblem } from '../../domain/queue/undo.ts';
import type { Step } from '../../server/queue/move-ticket.ts';
import type { Act } from './queue-acts.ts';

const RULES = { priorityRun: 2, melengkapi: 2, noShow: 5, undoSeconds: 5 };

export interface ModelTicket {
  /** Rises with time, as those of the office do. */
  readonly id: string;
  readonly number: string;
  readonly day: number;
  readonly series: Series;
  readonly serial: number;
  readonly service: ServiceCode;
  readonly lane: Lane;
  readonly state: TicketState;
  readonly rank: number;
  readonly counter: number | null;
  readonly heldFor: 'belum-siap' | 'melengkapi' | null;
  readonly help: boolean;
  readonly looked: boolean;
  readonly calls: number;
  readonly version: number;
}

interface Made {
  readonly move: UndoableMove;
  readonly before: ModelTicket;
  readonly version: number;
  readonly run: number;
}

/** The rules of the queue put together in memory, without database, paper or people: what the server must agree with. */
export class QueueModel {
  day = 0;
  #run = 0;
  #arrivals = 0;
  readonly #serials = new Map<string, number>();
  readonly tickets = new Map<string, ModelTicket>();
  #calls: { readonly id: string; readonly lane: Lane }[] = [];
  readonly #made = new Map<number, Made>();
  /** What was announced, oldest first: which ticket is in which state. */
  readonly told: { readonly id: string; readonly state: TicketState; readonly counter: number | null }[] = [];

  /** Does it, or says with the word of the problem table why not. */
  perform(act: Act): string {
    switch (act.act) {
      case 'issue':
        return this.#issue({ ...act, lane: act.priority ? 'priority' : 'regular' });
      case 'next': {
        if (this.at(act.counter) !== null) return 'counter-busy';
        const next = nextTicket(this.waiting(), this.#lastLanes(), RULES);
        const ticket = next === null ? null : this.tickets.get(next.id);
        return ticket ? this.#call(ticket, act.counter) : 'no-one-waiting';
      }
      case 'call':
        return this.#on(act.which, (ticket) =>
          this.at(act.counter) === null ? this.#call(ticket, act.counter) : 'counter-busy',
        );
      case 'at-counter': {
        const ticket = this.at(act.counter);
        return ticket === null ? 'nothing-at-counter' : this.#move(ticket, act.step);
      }
      case 'ticket':
        return this.#on(act.which, (ticket) => this.#move(ticket, act.step));
      case 'priority':
        return this.#on(act.which, (ticket) => {
          if (ticket.state !== 'waiting') return 'illegal-move';
          const lane = act.priority ? 'priority' : 'regular';
          return ticket.lane === lane ? 'ok' : this.#save(ticket, { lane });
        });
      case 'help':
        return this.#on(act.which, (ticket) => {
          if (!isOpen(ticket.state)) return 'illegal-move';
          return ticket.help === act.help ? 'ok' : this.#save(ticket, { help: act.help });
        });
      case 'looked':
        return this.#on(act.which, (ticket) =>
          ticket.state === 'called' ? this.#save(ticket, { looked: true }) : 'illegal-move',
        );
      case 'replace':
        return this.#on(act.which, (ticket) => {
          if (ticket.state !== 'waiting' || ticket.service === act.service) return 'illegal-move';
          this.#issue({ ...ticket, service: act.service });
          return this.#save(ticket, { state: 'cancelled' });
        });
      case 'undo':
        return this.#undo(act.counter);
      case 'seconds-pass':
        this.#run += act.seconds * 1_000;
        return 'ok';
      case 'day-passes':
        this.#newDay();
        return 'ok';
      default:
        return act satisfies never;
    }
  }

  at(counter: number): ModelTicket | null {
    const there = [...this.tickets.values()].filter(
      (one) => one.counter === counter && isAtCounter(one.state),
    );
    return there[0] ?? null;
  }

  /** Those who wait today, in the order in which they will be called. */
  inCallOrder(): ModelTicket[] {
    return callOrder(this.waiting(), this.#lastLanes(), RULES);
  }

  waiting(): ModelTicket[] {
    const waiting = [...this.tickets.values()].filter(({ state }) => state === 'waiting');
    return waiting.sort(byPlace);
  }

  #issue(order: { service: ServiceCode; lane: Lane; help: boolean; rank?: number }): string {
    const series = seriesOf(order.service);
    const serial = (this.#serials.get(series) ?? 0) + 1;
    this.#serials.set(series, serial);
    if (order.rank === undefined) this.#arrivals += 1;
    const number = ticketNumber(series, serial);
    const id = String(this.tickets.size).padStart(6, '0');
    const { service, lane, help, rank = arrivalRank(this.#arrivals) } = order;
    const fresh = { counter: null, heldFor: null, looked: false, calls: 0, version: 1 };
    const ticket = { id, number, day: this.day, series, serial, service, lane, help, rank, ...fresh };
    this.tickets.set(id, { ...ticket, state: 'waiting' });
    this.told.push({ id, state: 'waiting', counter: null });
    return 'ok';
  }

  #on(which: number, act: (ticket: ModelTicket) => string): string {
    const ticket = this.pick(which);
    if (ticket === null) return 'ticket-not-found';
    return ticket.day === this.day ? act(ticket) : 'illegal-move';
  }

  /** The ticket an act is about; null while there is none at all. */
  pick(which: number): ModelTicket | null {
    const all = [...this.tickets.values()].slice(-60);
    return all[which % Math.max(all.length, 1)] ?? null;
  }

  #call(ticket: ModelTicket, counter: number): string {
    if (!stateAfter('call', ticket.state).ok) return 'illegal-move';
    this.#calls.unshift({ id: ticket.id, lane: ticket.lane });
    this.#save(ticket, { state: 'called', counter, calls: ticket.calls + 1, looked: false });
    this.#keep(counter, 'call', ticket);
    return 'ok';
  }

  #move(ticket: ModelTicket, step: Step): string {
    const state = stateAfter(step.move, ticket.state);
    if (!state.ok) return state.error;
    if (step.move === 'no-show' && ticket.help && !ticket.looked) return 'look-first';
    if (step.move === 'transfer' && step.service === ticket.service) return 'illegal-move';
    this.#save(ticket, { ...this.#changes(ticket, step), state: state.value });
    if (step.move !== 'return' && isAtCounter(ticket.state) && ticket.counter !== null) {
      this.#keep(ticket.counter, step.move, ticket);
    }
    return 'ok';
  }

  #changes(ticket: ModelTicket, step: Step): Partial<ModelTicket> {
    const { rank } = ticket;
    const ranks = this.waiting().map((one) => one.rank);
    if (step.move === 'hold') return { heldFor: step.reason };
    if (step.move === 'transfer') return { service: step.service, counter: null };
    if (step.move === 'recall') return { calls: ticket.calls + 1 };
    if (step.move !== 'return') return { heldFor: null };
    const behind = ticket.heldFor === 'melengkapi' ? RULES.melengkapi : RULES.noShow;
    const back = ticket.heldFor === 'belum-siap' ? rank : returnRank(rank, ranks, behind);
    return { counter: null, heldFor: null, rank: back };
  }

  #undo(counter: number): string {
    const last = this.#made.get(counter) ?? null;
    const ticket = last === null ? null : (this.tickets.get(last.before.id) ?? null);
    const dated = ticket && { version: ticket.version, day: String(ticket.day) };
    const now = { day: String(this.day), run: this.#run };
    if (undoProblem(last, dated, now, RULES.undoSeconds) !== null) return 'illegal-move';
    if (last === null || ticket === null) return 'illegal-move';
    if (last.move === 'call') {
      const call = this.#calls.findIndex(({ id }) => id === ticket.id);
      this.#calls.splice(call, 1);
    }
    this.#made.delete(counter);
    return this.#save(ticket, { ...last.before, version: ticket.version });
  }

  #newDay(): void {
    this.day += 1;
    this.#run += 86_400_000;
    this.#arrivals = 0;
    this.#serials.clear();
    this.#calls = [];
    for (const ticket of [...this.tickets.values()].sort(byPlace)) {
      if (isOpen(ticket.state)) this.#save(ticket, { state: stateOf('expire', ticket), heldFor: null });
    }
  }

  #keep(counter: number, move: UndoableMove, before: ModelTicket): void {
    this.#made.set(counter, { move, before, version: before.version + 1, run: this.#run });
  }

  #save(before: ModelTicket, changes: Partial<ModelTicket>): string {
    const after = { ...before, ...changes, version: before.version + 1 };
    this.tickets.set(after.id, after);
    this.told.push({ id: after.id, state: after.state, counter: after.counter });
    return 'ok';
  }

  #lastLanes(): Lane[] {
    return this.#calls.slice(0, RULES.priorityRun).map(({ lane }) => lane);
  }
}

function byPlace(a: ModelTicket, b: ModelTicket): number {
  return a.rank - b.rank || (a.id < b.id ? -1 : 1);
}

function stateOf(move: Move, { state }: ModelTicket): TicketState {
  const after = stateAfter(move, state);
  if (!after.ok) throw new Error(`${move} from ${state}`);
  return after.value;
}
