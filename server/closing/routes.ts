import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { ClosedEarlySchema, CloseOfficeBody, OfficeSchema } from '../../contract/office.ts';
import { NoBody } from '../../contract/shared.ts';
import { ok } from '../../domain/result.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import { readOffice, type UnattendedSince } from '../office-day/read-office.ts';
import type { Deps } from '../ports.ts';
import { closeEarly } from './close-early.ts';
import { reopen } from './reopen.ts';

const officer = { act: 'serve-queue' } as const;

/** Ending the day before its hour, and taking that back. */
export const closingRoutes =
  (
    deps: Deps,
    { unattendedSince }: { readonly unattendedSince: UnattendedSince },
  ): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      '/api/office/close',
      { config: officer, schema: { body: CloseOfficeBody, response: { 200: ClosedEarlySchema } } },
      async (request, reply) => {
        const input = { reason: request.body.reason, actor: actorName(request.actor) };
        await runCommand(deps, request, reply, 200, (tx) => closeEarly(tx, deps, input));
        deps.spool.wake();
        return reply;
      },
    );

    app.post(
      '/api/office/reopen',
      { config: officer, schema: { body: NoBody, response: { 200: OfficeSchema } } },
      async (request, reply) => {
        const actor = actorName(request.actor);
        await runCommand(deps, request, reply, 200, async (tx) => {
          const reopened = await reopen(tx, deps, { actor });
          return reopened.ok ? ok(await readOffice(tx, deps, unattendedSince)) : reopened;
        });
        return reply;
      },
    );
  };
