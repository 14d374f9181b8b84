import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import {
  CallTicketBody,
  HoldBody,
  IssuedTicketSchema,
  IssueTicketBody,
  QueueSchema,
  QueueTicketSchema,
  ServiceSchema,
  TransferBody,
} from '../../contract/queue.ts';
import { CounterParams, IdParams, NoBody } from '../../contract/shared.ts';
import type { TicketRow } from '../../db/tickets.ts';
import { ok, type Result } from '../../domain/result.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { callNext, callParticular } from './call-ticket.ts';
import { issueTicket } from './issue-ticket.ts';
import { moveAtCounter, moveTicket, type Step } from './move-ticket.ts';
import { readQueue, readServices, readTicket } from './read-queue.ts';
import { reprintTicket } from './reprint-ticket.ts';
import { ticketView } from './ticket-view.ts';

const officer = { access: 'officer' } as const;

/** Moves that need nothing but the ticket. */
const COUNTER_MOVES = ['recall', 'serve', 'finish', 'no-show', 'cancel'] as const;
const TICKET_MOVES = ['return', 'cancel'] as const;

/** Numbers given out, called and moved on. */
export const queueRoutes =
  (deps: Deps, publicUrl: string | null): FastifyPluginAsyncTypebox =>
  async (app) => {
    /** Runs a move and answers with the ticket as it then is. */
    const answerMove = (
      request: FastifyRequest,
      reply: FastifyReply,
      work: (tx: Tx, actor: string) => Promise<Result<TicketRow, Refusal>>,
    ) =>
      runCommand(deps, request, reply, 200, async (tx) => {
        const moved = await work(tx, actorName(request.actor));
        return moved.ok ? ok(await ticketView(tx, moved.value)) : moved;
      });

    app.get(
      '/api/services',
      { config: { access: 'anyone' }, schema: { response: { 200: Type.Array(ServiceSchema) } } },
      () => deps.store.read((tx) => readServices(tx, deps)),
    );

    app.post(
      '/api/tickets',
      {
        config: { access: 'kiosk' },
        schema: { body: IssueTicketBody, response: { 201: IssuedTicketSchema } },
      },
      async (request, reply) => {
        const input = { ...request.body, actor: actorName(request.actor), publicUrl };
        await runCommand(deps, request, reply, 201, (tx) => issueTicket(tx, deps, input));
        deps.spool.wake();
      },
    );

    app.get('/api/queue', { config: officer, schema: { response: { 200: QueueSchema } } }, () =>
      deps.store.read((tx) => readQueue(tx, deps)),
    );

    app.post(
      '/api/counters/:n/next',
      {
        config: officer,
        schema: { params: CounterParams, body: NoBody, response: { 200: QueueTicketSchema } },
      },
      (request, reply) =>
        answerMove(request, reply, (tx, actor) =>
          callNext(tx, deps, { counter: Number(request.params.n), actor }),
        ),
    );

    const counterMove = (request: FastifyRequest, reply: FastifyReply, n: string, step: Step) =>
      answerMove(request, reply, (tx, actor) => moveAtCounter(tx, deps, { counter: Number(n), step, actor }));

    for (const move of COUNTER_MOVES) {
      app.post(
        `/api/counters/:n/${move}`,
        {
          config: officer,
          schema: { params: CounterParams, body: NoBody, response: { 200: QueueTicketSchema } },
        },
        (request, reply) => counterMove(request, reply, request.params.n, { move }),
      );
    }

    app.post(
      '/api/counters/:n/hold',
      {
        config: officer,
        schema: { params: CounterParams, body: HoldBody, response: { 200: QueueTicketSchema } },
      },
      (request, reply) =>
        counterMove(request, reply, request.params.n, { move: 'hold', reason: request.body.reason }),
    );

    app.post(
      '/api/counters/:n/transfer',
      {
        config: officer,
        schema: { params: CounterParams, body: TransferBody, response: { 200: QueueTicketSchema } },
      },
      (request, reply) =>
        counterMove(request, reply, request.params.n, { move: 'transfer', service: request.body.service }),
    );

    app.get(
      '/api/tickets/:id',
      { config: officer, schema: { params: IdParams, response: { 200: QueueTicketSchema } } },
      async (request, reply) => {
        const ticket = await deps.store.read((tx) => readTicket(tx, request.params.id));
        return ticket ?? sendProblem(request, reply, { code: 'ticket-not-found' });
      },
    );

    app.post(
      '/api/tickets/:id/call',
      {
        config: officer,
        schema: { params: IdParams, body: CallTicketBody, response: { 200: QueueTicketSchema } },
      },
      (request, reply) =>
        answerMove(request, reply, (tx, actor) =>
          callParticular(tx, deps, { ticketId: request.params.id, ...request.body, actor }),
        ),
    );

    for (const move of TICKET_MOVES) {
      app.post(
        `/api/tickets/:id/${move}`,
        { config: officer, schema: { params: IdParams, body: NoBody, response: { 200: QueueTicketSchema } } },
        (request, reply) =>
          answerMove(request, reply, (tx, actor) =>
            moveTicket(tx, deps, { ticketId: request.params.id, step: { move }, actor }),
          ),
      );
    }

    app.post(
      '/api/tickets/:id/reprint',
      { config: officer, schema: { params: IdParams, body: NoBody, response: { 200: QueueTicketSchema } } },
      async (request, reply) => {
        await answerMove(request, reply, (tx, actor) =>
          reprintTicket(tx, deps, { ticketId: request.params.id, actor }),
        );
        deps.spool.wake();
      },
    );
  };
