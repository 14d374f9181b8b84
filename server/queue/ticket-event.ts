import { recordEvent } from '../../db/open-tx.ts';
import type { TicketRow } from '../../db/tickets.ts';
import type { EventKind } from '../../domain/event-kinds.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import type { Tx } from '../ports.ts';

/** What the log and the screens are told of every change of a ticket. */
export interface TicketNews {
  readonly kind: EventKind;
  readonly actor: string;
  /** The ticket as it now is. */
  readonly ticket: TicketRow;
  /** The counter it is at, or where it was. */
  readonly counter: number | null;
  /** What else belongs to this kind of event: codes and numbers. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** Notes a change of a ticket with its number, service, counter and the state it is in now. */
export function recordTicketEvent(tx: Tx, { kind, actor, ticket, counter, more }: TicketNews): void {
  const { id, day, series, serial, service, state, help } = ticket;
  const number = ticketNumber(series, serial);
  const data = { day, number, service, counter, state, ...(help === 1 && { fetch: true }), ...more };
  recordEvent(tx, { kind, actor, subject: id, data });
}
