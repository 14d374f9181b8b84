import type { IssuedTicket } from '../../contract/queue.ts';
import { saveMove } from '../../db/tickets.ts';
import { can } from '../../domain/access/can.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { type Actor, actorName } from '../actor.ts';
import { allowNumber } from '../office-day/allow-number.ts';
import type { Tx } from '../ports.ts';
import { cancelPapersInLine } from '../printing/cancel-papers.ts';
import type { Refusal } from '../refusal.ts';
import { giveNumber, type NumberDeps } from './give-number.ts';
import { recordTicketEvent } from './ticket-event.ts';
import { ticketOfToday } from './ticket-of-today.ts';

/**
 * "Salah pilih? Ganti layanan": gives a waiting number back for one of another service, at the same place in the
 * order of arrival. Only whoever gave it out may do that, or an officer.
 */
export async function replaceTicket(
  tx: Tx,
  deps: NumberDeps,
  input: { ticketId: string; service: ServiceCode; who: Actor },
): Promise<Result<IssuedTicket, Refusal>> {
  const { service, who } = input;
  const actor = actorName(who);
  const found = await ticketOfToday(tx, deps, input.ticketId);
  if (!found.ok) return found;
  const old = found.value;
  const own = can(who, 'change-own-number', { issuedBy: old.issuedBy, asker: actor });
  if (!own.ok) return err({ code: 'not-your-ticket' });
  if (old.state !== 'waiting' || old.service === service) return err({ code: 'illegal-move' });
  const allowed = await allowNumber(tx, deps, { service, byOfficer: false, inPlaceOfAnother: true });
  if (!allowed.ok) return allowed;

  const cancelled = await saveMove(tx, old, { state: 'cancelled', endedAt: deps.clock.now() });
  await cancelPapersInLine(tx, deps, { subject: old.id, actor });
  const { day, lane, kind, purpose, berkasId, rank } = old;
  const number = ticketNumber(old.series, old.serial);
  const issued = await giveNumber(tx, deps, {
    ...{ day, service, lane, kind, purpose, actor, help: old.help === 1 },
    ...(berkasId !== null && { berkasId }),
    inPlaceOf: { id: old.id, number, rank },
  });
  const more = { by: issued.id, byNumber: issued.number };
  recordTicketEvent(tx, { kind: 'ticket-replaced', actor, ticket: cancelled, counter: null, more });
  return ok(issued);
}
