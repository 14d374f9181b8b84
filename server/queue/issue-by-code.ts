import type { IssuedTicket, TicketByCode } from '../../contract/queue.ts';
import { berkasByCode } from '../../db/followed.ts';
import { parseBerkasCode } from '../../domain/berkas/berkas-code.ts';
import { purposeAt } from '../../domain/berkas/berkas-stages.ts';
import { err, type Result } from '../../domain/result.ts';
import type { Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import type { NumberDeps } from './give-number.ts';
import { issueTicket } from './issue-ticket.ts';

/**
 * Gives somebody who comes back with the short code of a tanda terima an ordinary number of their berkas' service.
 * The berkas is at the desk as soon as they are; a code that ended says no more than one that never was.
 */
export async function issueByCode(
  tx: Tx,
  deps: NumberDeps,
  input: TicketByCode & { actor: string },
): Promise<Result<IssuedTicket, Refusal>> {
  const { code: typed, ...wish } = input;
  const code = parseBerkasCode(typed);
  const berkas = code === null ? null : await berkasByCode(tx, deps.site, code);
  if (berkas === null || berkas.endedAt !== null) return err({ code: 'code-not-found' });
  const { id: berkasId, service, stage } = berkas;
  return issueTicket(tx, deps, { purpose: purposeAt(stage), ...wish, service, berkasId });
}
