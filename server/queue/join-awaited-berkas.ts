import { addVisit } from '../../db/berkas.ts';
import { recordEvent } from '../../db/open-tx.ts';
import type { TicketRow } from '../../db/tickets.ts';
import { berkasForChange } from '../berkas-hold/berkas-for-change.ts';
import type { Deps, Tx } from '../ports.ts';

/**
 * Joins the berkas whose short code was given when the number was taken, so that it is open at the desk at once. One
 * that is only kept stays apart: the person is served all the same.
 */
export async function joinAwaitedBerkas(
  tx: Tx,
  { site, clock }: Pick<Deps, 'site' | 'clock'>,
  { id, berkasId }: TicketRow,
  actor: string,
): Promise<void> {
  if (berkasId === null) return;
  const berkas = await berkasForChange(tx, site, berkasId);
  if (berkas.ok && (await addVisit(tx, berkasId, id, clock.now()))) {
    recordEvent(tx, { kind: 'berkas-joined', actor, subject: berkasId, data: { ticket: id, by: 'code' } });
  }
}
