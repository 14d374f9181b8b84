import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import {
  CallTicketBody,
  HelpBody,
  PriorityBody,
  QueueTicketSchema,
  TransferBody,
} from '../../contract/queue.ts';
import { IdParams, NoBody } from '../../contract/shared.ts';
import { sitterOf } from '../actor.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import { answerTicket } from './answer-ticket.ts';
import { callParticular } from './call-ticket.ts';
import { lookedFor, setHelp } from './fetch-person.ts';
import { moveTicket } from './move-ticket.ts';
import { readTicket } from './read-queue.ts';
import { reprintTicket } from './reprint-ticket.ts';
import { setPriority } from './set-priority.ts';

const officer = { act: 'serve-queue' } as const;
const response = { 200: QueueTicketSchema };

const PLAIN_MOVES = ['return', 'cancel'] as const;

/** What an officer does with one particular ticket, wherever it is. */
export const ticketRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/tickets/:id',
      { config: officer, schema: { params: IdParams, response } },
      async (request, reply) => {
        const ticket = await deps.store.read((tx) => readTicket(tx, request.params.id));
        return ticket ?? sendProblem(request, reply, { code: 'ticket-not-found' });
      },
    );

    app.post(
      '/api/tickets/:id/call',
      { config: officer, schema: { params: IdParams, body: CallTicketBody, response } },
      (request, reply) =>
        answerTicket(deps, request, reply, (tx, actor) =>
          callParticular(tx, deps, {
            ticketId: request.params.id,
            ...request.body,
            actor,
            sitter: sitterOf(request.actor),
          }),
        ),
    );

    for (const move of PLAIN_MOVES) {
      app.post(
        `/api/tickets/:id/${move}`,
        { config: officer, schema: { params: IdParams, body: NoBody, response } },
        (request, reply) =>
          answerTicket(deps, request, reply, (tx, actor) =>
            moveTicket(tx, deps, { ticketId: request.params.id, step: { move }, actor }),
          ),
      );
    }

    app.post(
      '/api/tickets/:id/transfer',
      { config: officer, schema: { params: IdParams, body: TransferBody, response } },
      async (request, reply) => {
        const step = { move: 'transfer', service: request.body.service } as const;
        await answerTicket(deps, request, reply, (tx, actor) =>
          moveTicket(tx, deps, { ticketId: request.params.id, step, actor }),
        );
        deps.spool.wake();
      },
    );

    app.post(
      '/api/tickets/:id/priority',
      { config: officer, schema: { params: IdParams, body: PriorityBody, response } },
      (request, reply) =>
        answerTicket(deps, request, reply, (tx, actor) =>
          setPriority(tx, deps, { ticketId: request.params.id, ...request.body, actor }),
        ),
    );

    app.post(
      '/api/tickets/:id/help',
      { config: officer, schema: { params: IdParams, body: HelpBody, response } },
      (request, reply) =>
        answerTicket(deps, request, reply, (tx, actor) =>
          setHelp(tx, deps, { ticketId: request.params.id, ...request.body, actor }),
        ),
    );

    app.post(
      '/api/tickets/:id/looked',
      { config: officer, schema: { params: IdParams, body: NoBody, response } },
      (request, reply) =>
        answerTicket(deps, request, reply, (tx, actor) =>
          lookedFor(tx, deps, { ticketId: request.params.id, actor }),
        ),
    );

    app.post(
      '/api/tickets/:id/reprint',
      { config: officer, schema: { params: IdParams, body: NoBody, response } },
      async (request, reply) => {
        await answerTicket(deps, request, reply, (tx, actor) =>
          reprintTicket(tx, deps, { ticketId: request.params.id, actor }),
        );
        deps.spool.wake();
      },
    );
  };
