import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { PutSettingBody, SettingParams, SettingSchema } from '../../contract/settings.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import { languageOf } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import { changeSetting } from './change-setting.ts';
import { listSettings } from './list-settings.ts';

const admin = { act: 'run-settings' } as const;

/** Settings and tariffs with their history, and new values for them. */
export const settingsRoutes =
  (deps: Pick<Deps, 'store' | 'site' | 'clock' | 'sealer'>): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/settings',
      { config: admin, schema: { response: { 200: Type.Array(SettingSchema) } } },
      () => deps.store.read((tx) => listSettings(tx, deps.site)),
    );

    app.put(
      '/api/settings/:key',
      {
        config: admin,
        schema: { params: SettingParams, body: PutSettingBody, response: { 200: SettingSchema } },
      },
      async (request, reply) => {
        const who = { actor: actorName(request.actor), language: languageOf(request) };
        const input = { ...request.params, ...request.body, ...who };
        await runCommand(deps, request, reply, 200, (tx) => changeSetting(tx, deps, input));
        return reply;
      },
    );
  };
