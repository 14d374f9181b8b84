import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HoldBody, QueueTicketSchema, TransferBody } from '../../contract/queue.ts';
import { CounterParams, NoBody } from '../../contract/shared.ts';
import { sitterOf } from '../actor.ts';
import type { Deps } from '../ports.ts';
import { answerTicket } from './answer-ticket.ts';
import { callNext } from './call-ticket.ts';
import { moveAtCounter, type Step } from './move-ticket.ts';
import { undoMove } from './undo-move.ts';

const officer = { act: 'serve-queue' } as const;
const response = { 200: QueueTicketSchema };

/** Moves that need nothing but the ticket. */
const PLAIN_MOVES = ['recall', 'serve', 'finish', 'no-show', 'cancel'] as const;

/** What an officer does with whoever is at a counter. */
export const counterRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    const move = (request: FastifyRequest, reply: FastifyReply, n: string, step: Step) =>
      answerTicket(deps, request, reply, (tx, actor) =>
        moveAtCounter(tx, deps, { counter: Number(n), step, actor }),
      );

    app.post(
      '/api/counters/:n/next',
      { config: officer, schema: { params: CounterParams, body: NoBody, response } },
      (request, reply) =>
        answerTicket(deps, request, reply, (tx, actor) =>
          callNext(tx, deps, {
            counter: Number(request.params.n),
            actor,
            sitter: sitterOf(request.actor),
          }),
        ),
    );

    app.post(
      '/api/counters/:n/undo',
      { config: officer, schema: { params: CounterParams, body: NoBody, response } },
      (request, reply) =>
        answerTicket(deps, request, reply, (tx, actor) =>
          undoMove(tx, deps, { counter: Number(request.params.n), actor }),
        ),
    );

    for (const plain of PLAIN_MOVES) {
      app.post(
        `/api/counters/:n/${plain}`,
        { config: officer, schema: { params: CounterParams, body: NoBody, response } },
        (request, reply) => move(request, reply, request.params.n, { move: plain }),
      );
    }

    app.post(
      '/api/counters/:n/hold',
      { config: officer, schema: { params: CounterParams, body: HoldBody, response } },
      (request, reply) =>
        move(request, reply, request.params.n, { move: 'hold', reason: request.body.reason }),
    );

    app.post(
      '/api/counters/:n/transfer',
      { config: officer, schema: { params: CounterParams, body: TransferBody, response } },
      async (request, reply) => {
        await move(request, reply, request.params.n, { move: 'transfer', service: request.body.service });
        deps.spool.wake();
      },
    );
  };
