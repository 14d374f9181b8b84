import type { IssueTicket } from '../../contract/queue.ts';
import type { CallReason } from '../../domain/queue/reasons.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import type { CounterVerb, HoldReason } from '../data/queue.ts';

/** What the officer wants done at the desk. */
export type DeskCommand =
  | { readonly verb: CounterVerb }
  | { readonly verb: 'hold'; readonly reason: HoldReason }
  /** Without a ticket: the one at this counter. */
  | { readonly verb: 'transfer'; readonly service: ServiceCode; readonly ticket?: string }
  /** A reason is given where it is not this ticket's turn. */
  | { readonly verb: 'call'; readonly ticket: string; readonly reason?: CallReason }
  | { readonly verb: 'return' | 'cancel-ticket' | 'reprint' | 'guidance' | 'looked'; readonly ticket: string }
  | { readonly verb: 'priority' | 'help'; readonly ticket: string; readonly on: boolean }
  | { readonly verb: 'issue'; readonly wish: IssueTicket }
  /**
   * Without a service: goes on with the file the visit has, else opens one for the ticket's own service. A called
   * ticket begins to be served by it.
   */
  | { readonly verb: 'open-berkas'; readonly service?: ServiceCode };
