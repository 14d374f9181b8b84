import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  AccountSchema,
  ChangeAccountBody,
  FirstPasswordSchema,
  NewAccountBody,
  ResetPasswordBody,
} from '../../contract/people.ts';
import { IdParams, NoBody } from '../../contract/shared.ts';
import { usersOf } from '../../db/users.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import type { Deps } from '../ports.ts';
import { accountView } from './account-view.ts';
import { changeAccount } from './change-account.ts';
import { disableAccount, enableAccount } from './disable-account.ts';
import { giveFirstPassword } from './give-first-password.ts';
import { makeAccount } from './make-account.ts';
import { tellFirstPassword } from './tell-first-password.ts';

const admin = { act: 'run-accounts' } as const;

/** The accounts of the office's people. */
export const accountRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/accounts',
      { config: admin, schema: { response: { 200: Type.Array(AccountSchema) } } },
      async () => (await deps.store.read((tx) => usersOf(tx, deps.site))).map(accountView),
    );

    app.post(
      '/api/accounts',
      { config: admin, schema: { body: NewAccountBody, response: { 201: FirstPasswordSchema } } },
      (request, reply) => {
        const input = { ...request.body, actor: actorName(request.actor) };
        return tellFirstPassword(deps, request, reply, 201, (tx, passwordHash) =>
          makeAccount(tx, deps, { ...input, passwordHash }),
        );
      },
    );

    app.put(
      '/api/accounts/:id',
      {
        config: admin,
        schema: { params: IdParams, body: ChangeAccountBody, response: { 200: AccountSchema } },
      },
      (request, reply) => {
        const input = { ...request.body, id: request.params.id, actor: actorName(request.actor) };
        return runCommand(deps, request, reply, 200, (tx) => changeAccount(tx, deps, input));
      },
    );

    for (const [verb, work] of [
      ['disable', disableAccount],
      ['enable', enableAccount],
    ] as const) {
      app.post(
        `/api/accounts/:id/${verb}`,
        { config: admin, schema: { params: IdParams, body: NoBody, response: { 200: AccountSchema } } },
        (request, reply) => {
          const input = { id: request.params.id, actor: actorName(request.actor) };
          return runCommand(deps, request, reply, 200, (tx) => work(tx, deps, input));
        },
      );
    }

    app.post(
      '/api/accounts/:id/password',
      {
        config: admin,
        schema: { params: IdParams, body: ResetPasswordBody, response: { 200: FirstPasswordSchema } },
      },
      (request, reply) => {
        const input = { ...request.body, id: request.params.id, actor: actorName(request.actor) };
        return tellFirstPassword(deps, request, reply, 200, (tx, passwordHash) =>
          giveFirstPassword(tx, deps, { ...input, passwordHash }),
        );
      },
    );
  };
