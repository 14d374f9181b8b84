import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { DestroyBody, DestructionSchema, RetentionReportSchema } from '../../contract/retention.ts';
import { IdParams } from '../../contract/shared.ts';
import type { Destruction } from '../../db/destructions.ts';
import { userNames } from '../../db/users.ts';
import { ok } from '../../domain/result.ts';
import { actorName } from '../actor.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import { applyRetention, destroyMore } from './apply-retention.ts';
import { destructionView, readDestruction, readRetention } from './read-retention.ts';
import { sendSheet } from './send-sheet.ts';

const destroying = { act: 'destroy-data' } as const;

/** What is past its period: the report, the destruction after a confirmation, and its record. */
export const retentionRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/privacy/retention',
      { config: destroying, schema: { response: { 200: RetentionReportSchema } } },
      () => deps.store.read((tx) => readRetention(tx, deps)),
    );

    app.post(
      '/api/privacy/retention/destroy',
      { config: destroying, schema: { body: DestroyBody, response: { 200: DestructionSchema } } },
      async (request, reply) => {
        const actor = actorName(request.actor);
        const begun = await deps.store.unit((tx) => applyRetention(tx, deps, { ...request.body, actor }));
        if (!begun.ok) return sendProblem(request, reply, begun.error);
        let record: Destruction = begun.value;
        // One unit after the other: between them others get their numbers.
        for (;;) {
          const before = record;
          const more = await deps.store.unit(async (tx) => ok(await destroyMore(tx, deps, before, actor)));
          if (!more.ok || more.value === null) break;
          record = more.value;
        }
        const names = await deps.store.read((tx) => userNames(tx, deps.site));
        return destructionView(record, names);
      },
    );

    app.get(
      '/api/privacy/destructions/:id/record.pdf',
      { config: destroying, schema: { params: IdParams } },
      async (request, reply) => {
        const sheet = await deps.store.read((tx) => readDestruction(tx, deps, request.params.id));
        if (!sheet.ok) return sendProblem(request, reply, sheet.error);
        return sendSheet(deps, reply, sheet.value, `berita-acara-pemusnahan-${request.params.id}`);
      },
    );
  };
