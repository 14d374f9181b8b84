import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  IssuedTicketSchema,
  IssueTicketBody,
  QueueQuery,
  QueueSchema,
  ReplaceBody,
  ServiceSchema,
} from '../../contract/queue.ts';
import { IdParams } from '../../contract/shared.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import type { Deps } from '../ports.ts';
import { issueTicket } from './issue-ticket.ts';
import { readQueue } from './read-queue.ts';
import { readServices } from './read-services.ts';
import { replaceTicket } from './replace-ticket.ts';

/** Numbers given out, and those who wait. */
export const queueRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/services',
      { config: { act: 'visit' }, schema: { response: { 200: Type.Array(ServiceSchema) } } },
      () => deps.store.read((tx) => readServices(tx, deps)),
    );

    app.post(
      '/api/tickets',
      {
        config: { act: 'issue-number' },
        schema: { body: IssueTicketBody, response: { 201: IssuedTicketSchema } },
      },
      async (request, reply) => {
        const input = { ...request.body, actor: actorName(request.actor) };
        await runCommand(deps, request, reply, 201, (tx) => issueTicket(tx, deps, input));
        deps.spool.wake();
      },
    );

    app.post(
      '/api/tickets/:id/replace',
      {
        config: { act: 'change-own-number' },
        schema: { params: IdParams, body: ReplaceBody, response: { 201: IssuedTicketSchema } },
      },
      async (request, reply) => {
        const { params, body } = request;
        const input = { ticketId: params.id, ...body, who: request.actor };
        await runCommand(deps, request, reply, 201, (tx) => replaceTicket(tx, deps, input));
        deps.spool.wake();
      },
    );

    app.get(
      '/api/queue',
      { config: { act: 'serve-queue' }, schema: { querystring: QueueQuery, response: { 200: QueueSchema } } },
      ({ query: { counter } }) =>
        deps.store.read((tx) => readQueue(tx, deps, counter === undefined ? null : Number(counter))),
    );
  };
