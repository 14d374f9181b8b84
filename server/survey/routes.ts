import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { SatisfactionBody, SatisfactionTodaySchema } from '../../contract/satisfaction.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import type { Deps } from '../ports.ts';
import { giveSatisfaction } from './give-satisfaction.ts';
import { readSatisfaction } from './read-satisfaction.ts';

/** The faces at the kiosk, and what came of them today. */
export const surveyRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      '/api/satisfaction',
      {
        config: { act: 'rate-service' },
        schema: { body: SatisfactionBody, response: { 201: Type.Object({}) } },
      },
      async (request, reply) => {
        const input = { ...request.body, actor: actorName(request.actor) };
        await runCommand(deps, request, reply, 201, (tx) => giveSatisfaction(tx, deps, input));
      },
    );

    app.get(
      '/api/satisfaction/today',
      { config: { act: 'watch-board' }, schema: { response: { 200: SatisfactionTodaySchema } } },
      () => deps.store.read((tx) => readSatisfaction(tx, deps)),
    );
  };
