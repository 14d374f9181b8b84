import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { CheckPasswordBody, PasswordCheckSchema } from '../../contract/access.ts';
import type { Deps } from '../ports.ts';
import { judgePassword } from './judge-password.ts';

/** Tells somebody who chooses a password, before they choose it, why it would be refused. Nothing of it is kept. */
export const passwordRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      '/api/session/password/check',
      {
        config: { act: 'use-own-account' },
        schema: { body: CheckPasswordBody, response: { 200: PasswordCheckSchema } },
      },
      async ({ actor, body }) => {
        if (actor.kind !== 'user') throw new Error('only an account chooses a password');
        return judgePassword(deps, { userId: actor.id, password: body.next });
      },
    );
  };
