import type { QueueTicket } from '../../contract/queue.ts';
import { berkasOfTickets, type TicketRow } from '../../db/tickets.ts';
import { berkasNumber } from '../../domain/berkas/berkas-number.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { isoTime } from '../http/office-time.ts';
import type { Tx } from '../ports.ts';

/** Tickets as the officer's screen gets them, with their berkas. */
export async function ticketViews(tx: Tx, rows: readonly TicketRow[]): Promise<QueueTicket[]> {
  const joined = await berkasOfTickets(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    number: ticketNumber(row.series, row.serial),
    service: row.service,
    state: row.state,
    priority: row.lane === 'priority',
    counter: row.counter,
    day: row.day,
    issuedAt: isoTime(row.issuedAt),
    calledAt: isoTimeOrNull(row.calledAt),
    servedAt: isoTimeOrNull(row.servedAt),
    endedAt: isoTimeOrNull(row.endedAt),
    calls: row.calls,
    kind: row.kind,
    purpose: row.purpose,
    heldFor: row.heldFor,
    help: row.help === 1,
    lookedAt: isoTimeOrNull(row.lookedAt),
    berkas: joined
      .filter(({ ticketId }) => ticketId === row.id)
      .map(({ id, year, serial }) => ({ id, number: berkasNumber(year, serial) })),
  }));
}

export async function ticketView(tx: Tx, row: TicketRow): Promise<QueueTicket> {
  const [view] = await ticketViews(tx, [row]);
  if (view === undefined) throw new Error('one row gives one view');
  return view;
}

function isoTimeOrNull(at: number | null): string | null {
  return at === null ? null : isoTime(at);
}
