import { addVisit, type BerkasRow, insertBerkas } from '../../db/berkas.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { takeSerial } from '../../db/serials.ts';
import { berkasNumber } from '../../domain/berkas/berkas-number.ts';
import { yearOf } from '../../domain/calendar/day.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import { ok, type Result } from '../../domain/result.ts';
import { hashToken, makeToken } from '../access/session-token.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { ticketAtDesk } from './ticket-at-desk.ts';

/** Opens a matter for the ticket at the desk: the ticket's own service, or another that came up in the talk. */
export async function openBerkas(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock' | 'ids' | 'random'>,
  input: { ticketId: string; service?: ServiceCode; actor: string },
): Promise<Result<BerkasRow, Refusal>> {
  const { site, clock, ids, random } = deps;
  const ticket = await ticketAtDesk(tx, deps, input.ticketId);
  if (!ticket.ok) return ticket;
  const { id: ticketId, day } = ticket.value;
  const year = yearOf(day);
  const openedAt = clock.now();
  const berkas = await insertBerkas(tx, {
    ...{ id: ids.next(), site, year, openedAt, openedDay: day, openedBy: input.actor },
    serial: await takeSerial(tx, site, 'berkas', String(year)),
    service: input.service ?? ticket.value.service,
    tokenHash: hashToken(makeToken(random)),
  });
  await addVisit(tx, berkas.id, ticketId, openedAt);
  const { service, serial } = berkas;
  const data = { number: berkasNumber(year, serial), service, ticket: ticketId };
  recordEvent(tx, { kind: 'berkas-opened', actor: input.actor, subject: berkas.id, data });
  return ok(berkas);
}
