import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { DayStartSchema, OfficeSchema, StartDayBody } from '../../contract/office.ts';
import { NoBody } from '../../contract/shared.ts';
import { ok } from '../../domain/result.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import type { Deps } from '../ports.ts';
import { correctDay } from './correct-day.ts';
import { readOffice, type UnattendedSince } from './read-office.ts';
import { readDayStart, startDay } from './start-day.ts';

/** The office now, the checks its day begins with, and a day that was opened too far ahead. */
export const officeRoutes =
  (
    deps: Deps,
    { unattendedSince }: { readonly unattendedSince: UnattendedSince },
  ): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/office',
      { config: { act: 'watch-board' }, schema: { response: { 200: OfficeSchema } } },
      () => deps.store.read((tx) => readOffice(tx, deps, unattendedSince)),
    );

    app.get(
      '/api/office/start',
      { config: { act: 'serve-queue' }, schema: { response: { 200: DayStartSchema } } },
      () => deps.store.read((tx) => readDayStart(tx, deps)),
    );

    app.post(
      '/api/office/start',
      { config: { act: 'serve-queue' }, schema: { body: StartDayBody, response: { 200: DayStartSchema } } },
      async (request, reply) => {
        const input = { checks: request.body, actor: actorName(request.actor) };
        await runCommand(deps, request, reply, 200, (tx) => startDay(tx, deps, input));
        return reply;
      },
    );

    app.post(
      '/api/office/day',
      { config: { act: 'run-settings' }, schema: { body: NoBody, response: { 200: OfficeSchema } } },
      async (request, reply) => {
        const actor = actorName(request.actor);
        await runCommand(deps, request, reply, 200, async (tx) => {
          const corrected = await correctDay(tx, deps, { actor });
          return corrected.ok ? ok(await readOffice(tx, deps, unattendedSince)) : corrected;
        });
        return reply;
      },
    );
  };
