import type { IssueTicket } from '../../contract/queue.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import type { CounterVerb } from '../data/queue.ts';

/** What the officer wants done at the desk. */
export type DeskCommand =
  | { readonly verb: CounterVerb }
  | { readonly verb: 'call' | 'return' | 'cancel-ticket' | 'reprint'; readonly ticket: string }
  | { readonly verb: 'issue'; readonly wish: IssueTicket }
  /** Without a service: goes on with the file the visit has, else opens one for the ticket's own service. */
  | { readonly verb: 'open-berkas'; readonly service?: ServiceCode };
