import { addVisit, type BerkasRow } from '../../db/berkas.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { ok, type Result } from '../../domain/result.ts';
import { berkasForChange } from '../berkas-hold/berkas-for-change.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { ticketAtDesk } from './ticket-at-desk.ts';

/** Notes that an older berkas is worked on during the visit of the ticket at the desk. */
export async function joinBerkas(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  input: { berkasId: string; ticketId: string; actor: string },
): Promise<Result<BerkasRow, Refusal>> {
  const { berkasId, ticketId, actor } = input;
  const berkas = await berkasForChange(tx, deps.site, berkasId);
  if (!berkas.ok) return berkas;
  const ticket = await ticketAtDesk(tx, deps, ticketId);
  if (!ticket.ok) return ticket;
  if (await addVisit(tx, berkasId, ticketId, deps.clock.now())) {
    recordEvent(tx, { kind: 'berkas-joined', actor, subject: berkasId, data: { ticket: ticketId } });
  }
  return ok(berkas.value);
}
