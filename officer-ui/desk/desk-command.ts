import type { IssueTicket } from '../../contract/queue.ts';
import type { CounterVerb } from '../data/queue.ts';

/** What the officer wants done at the desk. */
export type DeskCommand =
  | { readonly verb: CounterVerb }
  | { readonly verb: 'call' | 'return' | 'cancel-ticket' | 'reprint'; readonly ticket: string }
  | { readonly verb: 'issue'; readonly wish: IssueTicket }
  | { readonly verb: 'open-berkas' };
