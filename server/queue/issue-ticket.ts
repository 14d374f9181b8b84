import type { IssuedTicket, IssueTicket } from '../../contract/queue.ts';
import { ok, type Result } from '../../domain/result.ts';
import { userIdOf } from '../actor.ts';
import { allowNumber } from '../office-day/allow-number.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { giveNumber, type NumberDeps } from './give-number.ts';

/** Gives a number of today to somebody who asks for one at the kiosk or at the desk. */
export async function issueTicket(
  tx: Tx,
  deps: NumberDeps,
  input: IssueTicket & { actor: string; berkasId?: string },
): Promise<Result<IssuedTicket, Refusal>> {
  const { service, priority = false, help = false, purpose = null, berkasId, actor } = input;
  const day = await openOfficeDay(tx, deps);
  const byOfficer = userIdOf(actor) !== null;
  const asked = { service, byOfficer, ...(input.exception && { exception: input.exception }) };
  const allowed = await allowNumber(tx, deps, asked);
  if (!allowed.ok) return allowed;
  const lane = priority ? 'priority' : 'regular';
  const kind = purpose === null ? 'first' : 'lanjutan';
  return ok(
    await giveNumber(tx, deps, {
      day,
      service,
      lane,
      help,
      kind,
      purpose,
      ...(berkasId && { berkasId }),
      ...(allowed.value && { exception: allowed.value }),
      actor,
    }),
  );
}
