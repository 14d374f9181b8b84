import type { QueueTicket } from '../../contract/queue.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { ApiProblem } from '../../ui-kit/api-client.ts';
import { openBerkas } from '../data/berkas.ts';
import { moveAtCounter } from '../data/queue.ts';
import type { DeskMoment, DeskOutcome } from './desk-moment.ts';

/** Opens the file of the ticket at the counter; who is only called begins to be served by it. */
export async function openBerkasAtDesk(
  service: ServiceCode | undefined,
  { api, counter, ticket }: DeskMoment,
): Promise<Result<DeskOutcome, ApiProblem>> {
  if (!ticket) return ok({});
  let moved: QueueTicket | undefined;
  if (ticket.state === 'called') {
    const served = await moveAtCounter(api, counter, 'serve');
    if (!served.ok) return served;
    moved = served.value;
  }
  const known = service ? undefined : ticket.berkas.at(-1);
  const file = known ? ok(known) : await openBerkas(api, ticket.id, service);
  if (!file.ok) return file;
  return ok({ go: { page: 'berkas', id: file.value.id }, ...(moved && { moved }) });
}
