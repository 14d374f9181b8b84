import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { SubstituteParams, SubstituteSchema, SubstitutesSchema } from '../../contract/people.ts';
import { NoBody } from '../../contract/shared.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import type { Deps } from '../ports.ts';
import { nameSubstitute } from './name-substitute.ts';
import { readSubstitutes } from './read-substitutes.ts';
import { withdrawSubstitute } from './withdraw-substitute.ts';

const superior = { act: 'name-substitute' } as const;

/** Who stands in as an officer on which day. */
export const substituteRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get('/api/substitutes', { config: superior, schema: { response: { 200: SubstitutesSchema } } }, () =>
      deps.store.read((tx) => readSubstitutes(tx, deps)),
    );

    for (const [method, work] of [
      ['PUT', nameSubstitute],
      ['DELETE', withdrawSubstitute],
    ] as const) {
      app.route({
        method,
        url: '/api/substitutes/:day/:user',
        config: superior,
        schema: { params: SubstituteParams, body: NoBody, response: { 200: SubstituteSchema } },
        handler: (request, reply) => {
          const { day, user: userId } = request.params;
          const input = { day, userId, actor: actorName(request.actor) };
          return runCommand(deps, request, reply, 200, (tx) => work(tx, deps, input));
        },
      });
    }
  };
