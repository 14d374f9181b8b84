import { addVisit } from '../../db/berkas.ts';
import { recordEvent } from '../../db/open-tx.ts';
import type { TicketRow } from '../../db/tickets.ts';
import type { Deps, Tx } from '../ports.ts';

/** Joins the berkas whose short code was given when the number was taken, so that it is open at the desk at once. */
export async function joinAwaitedBerkas(
  tx: Tx,
  { clock }: Pick<Deps, 'clock'>,
  { id, berkasId }: TicketRow,
  actor: string,
): Promise<void> {
  if (berkasId === null) return;
  if (await addVisit(tx, berkasId, id, clock.now())) {
    recordEvent(tx, { kind: 'berkas-joined', actor, subject: berkasId, data: { ticket: id } });
  }
}
