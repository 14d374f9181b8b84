import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { IssuedTicketSchema, IssueTicketBody, QueueSchema, ServiceSchema } from '../../contract/queue.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import type { Deps } from '../ports.ts';
import { issueTicket } from './issue-ticket.ts';
import { readQueue } from './read-queue.ts';
import { readServices } from './read-services.ts';

const officer = { access: 'officer' } as const;

/** Numbers given out, and those who wait. */
export const queueRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
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
        const input = { ...request.body, actor: actorName(request.actor) };
        await runCommand(deps, request, reply, 201, (tx) => issueTicket(tx, deps, input));
        deps.spool.wake();
      },
    );

    app.get('/api/queue', { config: officer, schema: { response: { 200: QueueSchema } } }, () =>
      deps.store.read((tx) => readQueue(tx, deps)),
    );
  };
