import type { IssueTicket, QueueTicket } from '../../contract/queue.ts';
import type { CounterVerb } from '../data/queue.ts';

/** What the officer wants done at the desk. */
export type DeskCommand =
  | { readonly verb: CounterVerb }
  | { readonly verb: 'call' | 'return' | 'cancel-ticket' | 'reprint'; readonly ticket: string }
  | { readonly verb: 'issue'; readonly wish: IssueTicket }
  | { readonly verb: 'open-berkas' };

/** What a ticket at the counter allows next; the first is the sensible one. */
export function commandsFor(ticket: QueueTicket | undefined): readonly CounterVerb[] {
  if (!ticket) return ['next'];
  return ticket.state === 'called' ? ['serve', 'recall', 'no-show', 'finish', 'cancel'] : ['finish'];
}
