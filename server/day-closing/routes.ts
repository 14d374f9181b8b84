import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { DayEndSchema, EndDayBody } from '../../contract/day-closing.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import type { Deps } from '../ports.ts';
import { closeDay, readDayEnd } from './close-day.ts';

const closer = { act: 'close-day' } as const;

/** Tutup hari & cadangkan: the day is ended, its paper put in line, and the backup begins. */
export const dayClosingRoutes =
  (deps: Deps, backUp: (actor: string) => void): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get('/api/office/end', { config: closer, schema: { response: { 200: DayEndSchema } } }, () =>
      deps.store.read((tx) => readDayEnd(tx, deps)),
    );

    app.post(
      '/api/office/end',
      { config: closer, schema: { body: EndDayBody, response: { 200: DayEndSchema } } },
      async (request, reply) => {
        const actor = actorName(request.actor);
        await runCommand(deps, request, reply, 200, (tx) => closeDay(tx, deps, { ...request.body, actor }));
        deps.spool.wake();
        if (reply.statusCode === 200) backUp(actor);
        return reply;
      },
    );
  };
