import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { PersonSessionSchema } from '../../contract/people.ts';
import { IdParams, NoBody } from '../../contract/shared.ts';
import { type Actor, actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import type { Deps } from '../ports.ts';
import { endPersonSession } from './end-session.ts';
import { listSessions } from './list-sessions.ts';

const admin = { act: 'run-accounts' } as const;

/** Who is signed in where, and ending a session from here. */
export const sessionRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/sessions',
      { config: admin, schema: { response: { 200: Type.Array(PersonSessionSchema) } } },
      ({ actor }) => deps.store.read((tx) => listSessions(tx, deps, sessionOf(actor))),
    );

    app.delete(
      '/api/sessions/:id',
      { config: admin, schema: { params: IdParams, body: NoBody, response: { 200: PersonSessionSchema } } },
      (request, reply) => {
        const { actor, params } = request;
        const input = { id: params.id, asker: sessionOf(actor), actor: actorName(actor) };
        return runCommand(deps, request, reply, 200, (tx) => endPersonSession(tx, deps, input));
      },
    );
  };

function sessionOf(actor: Actor): string | null {
  return actor.kind === 'user' ? actor.sessionId : null;
}
