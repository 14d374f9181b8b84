import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TicketRow } from '../../db/tickets.ts';
import { ok, type Result } from '../../domain/result.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { ticketView } from './ticket-view.ts';

/** Runs what somebody does with a ticket, and answers with the ticket as it then is. */
export async function answerTicket(
  deps: Deps,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (tx: Tx, actor: string) => Promise<Result<TicketRow, Refusal>>,
): Promise<void> {
  await runCommand(deps, request, reply, 200, async (tx) => {
    const done = await work(tx, actorName(request.actor));
    return done.ok ? ok(await ticketView(tx, done.value)) : done;
  });
}
