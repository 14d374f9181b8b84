import { isAtCounter, type Move, stateAfter, type TicketState } from '../../domain/queue/moves.ts';
import type { RecordedEvent } from '../../server/ports.ts';

const MOVES: Partial<Record<RecordedEvent['kind'], Move>> = {
  'ticket-called': 'call',
  'ticket-recalled': 'recall',
  'ticket-served': 'serve',
  'ticket-finished': 'finish',
  'ticket-no-show': 'no-show',
  'ticket-held': 'hold',
  'ticket-returned': 'return',
  'ticket-transferred': 'transfer',
  'ticket-cancelled': 'cancel',
  'ticket-replaced': 'cancel',
  'ticket-expired': 'expire',
};

/** Where every ticket is after a log, or what in it cannot have happened. */
export interface History {
  readonly states: ReadonlyMap<string, TicketState>;
  /** In words; empty when one thing could follow the other. */
  readonly faults: readonly string[];
}

/**
 * Goes through the log as one story: each move from where the ticket was, never two at one counter, and nothing taken
 * back but the last thing that was done.
 */
export function historyOf(
  events: readonly Pick<RecordedEvent, 'seq' | 'kind' | 'subject' | 'data'>[],
): History {
  const states = new Map<string, TicketState>();
  const counters = new Map<string, number>();
  /** The last thing that was done to each ticket, and the state before it. */
  const last = new Map<
    string,
    { readonly move: Move | undefined; readonly before: TicketState | undefined }
  >();
  const faults: string[] = [];
  const place = (seq: number, ticket: string, state: TicketState, counter: unknown) => {
    states.set(ticket, state);
    counters.delete(ticket);
    if (!isAtCounter(state)) return;
    if ([...counters.values()].includes(Number(counter))) faults.push(`${seq}: two at counter ${counter}`);
    counters.set(ticket, Number(counter));
  };
  for (const { seq, kind, subject, data } of events) {
    const before = states.get(subject);
    const move = MOVES[kind];
    if (kind === 'ticket-issued') place(seq, subject, 'waiting', null);
    else if (kind === 'move-undone') {
      const undone = last.get(subject);
      if (undone?.move !== data.move || undone?.before !== data.state)
        faults.push(
          `${seq}: ${data.move} undone to ${data.state}, it was ${undone?.move} from ${undone?.before}`,
        );
      place(seq, subject, data.state as TicketState, data.counter);
    } else if (move !== undefined && before !== undefined) {
      const after = stateAfter(move, before);
      if (!after.ok || (kind !== 'ticket-expired' && after.value !== data.state))
        faults.push(`${seq}: ${move} from ${before} to ${data.state}`);
      else place(seq, subject, after.value, data.counter);
    }
    if (kind.startsWith('ticket-') || kind === 'move-undone') last.set(subject, { move, before });
  }
  return { states, faults };
}
