import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { DestroyYearBody, KeysSchema, YearParams } from '../../contract/keys.ts';
import { NoBody } from '../../contract/shared.ts';
import { err, ok } from '../../domain/result.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import type { Deps } from '../ports.ts';
import { destroyYear } from './destroy-year.ts';
import type { KeyWatch } from './key-watch.ts';
import { keysView } from './keys-view.ts';
import { rotateKeys } from './rotate-keys.ts';

/** The keys of personal data: the years and their state, fresh keys for one, the end of one. No key leaves here. */
export const keyRoutes =
  (deps: Deps, { rotation }: Pick<KeyWatch, 'rotation'>): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get('/api/keys', { config: { act: 'destroy-data' }, schema: { response: { 200: KeysSchema } } }, () =>
      deps.store.read((tx) => keysView(tx, deps, rotation)),
    );

    app.post(
      '/api/keys/:year/rotate',
      {
        config: { act: 'run-keys' },
        schema: { params: YearParams, body: NoBody, response: { 202: KeysSchema } },
      },
      async (request, reply) => {
        const input = { year: Number(request.params.year), actor: actorName(request.actor) };
        await runCommand(deps, request, reply, 202, async (tx) => {
          const rotated = await rotateKeys(tx, deps, input);
          return rotated.ok ? ok(await keysView(tx, deps, rotation)) : rotated;
        });
        return reply;
      },
    );

    app.post(
      '/api/keys/:year/destroy',
      {
        config: { act: 'destroy-data' },
        schema: { params: YearParams, body: DestroyYearBody, response: { 202: KeysSchema } },
      },
      async (request, reply) => {
        const input = { year: Number(request.params.year), actor: actorName(request.actor) };
        await runCommand(deps, request, reply, 202, async (tx) => {
          if (request.body.typed.trim() !== request.params.year) return err({ code: 'key-year-unconfirmed' });
          const gone = await destroyYear(tx, deps, input);
          return gone.ok ? ok(await keysView(tx, deps, rotation)) : gone;
        });
        return reply;
      },
    );
  };
