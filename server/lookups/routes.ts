import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { LookupsQuery, LookupsSchema } from '../../contract/lookups.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { actorName, userIdOf } from '../actor.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import { readLookups } from './read-lookups.ts';

const answers = { querystring: LookupsQuery, response: { 200: LookupsSchema } };

/** Who looked at whose data away from the desk: everybody's for the superior, one's own for everybody. */
export const lookupRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get('/api/lookups', { config: { act: 'see-lookups' }, schema: answers }, async (request, reply) => {
      const actor = actorName(request.actor);
      const read = await deps.store.unit(async (tx) => {
        const { from, to } = request.query;
        recordEvent(tx, { kind: 'lookups-read', actor, subject: 'lookups', data: { from, to } });
        return readLookups(tx, deps, request.query);
      });
      return read.ok ? read.value : sendProblem(request, reply, read.error);
    });

    app.get(
      '/api/lookups/own',
      { config: { act: 'use-own-account' }, schema: answers },
      async (request, reply) => {
        const person = userIdOf(actorName(request.actor));
        if (person === null) return sendProblem(request, reply, { code: 'not-signed-in' });
        const read = await deps.store.read((tx) => readLookups(tx, deps, { ...request.query, person }));
        return read.ok ? read.value : sendProblem(request, reply, read.error);
      },
    );
  };
