import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { LiveSchema, ReadySchema } from '../../contract/health.ts';
import { readSiteId, touchSite } from '../../db/site.ts';
import { officeDayOf } from '../../domain/calendar/day.ts';
import { ok } from '../../domain/result.ts';
import type { Deps } from '../ports.ts';

const anyone = { access: 'anyone' } as const;

/** Whether the process runs, and whether the parts it needs do. */
export const healthRoutes =
  (deps: Deps, pagesBuilt: () => boolean): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get('/health/live', { config: anyone, schema: { response: { 200: LiveSchema } } }, async () => ({
      status: 'ok' as const,
    }));

    app.get(
      '/health/ready',
      { config: anyone, schema: { response: { 200: ReadySchema, 503: ReadySchema } } },
      async (_request, reply) => {
        const year = Number(officeDayOf(deps.clock.now()).slice(0, 4));
        const parts = {
          database: await works(async () => (await deps.store.read(readSiteId)) === deps.site),
          // A unit that writes nothing never reaches the disk, and a full one would go unseen.
          storage: await works(
            async () => (await deps.store.unit(async (tx) => ok(await touchSite(tx, deps.site)))).ok,
          ),
          keys: await works(async () => deps.sealer.index(year, 'health', '').length > 0),
          pages: await works(async () => pagesBuilt()),
        };
        const status = Object.values(parts).every((part) => part === 'ok') ? 'ok' : 'failed';
        return reply.code(status === 'ok' ? 200 : 503).send({ status, parts });
      },
    );
  };

async function works(check: () => Promise<boolean>): Promise<'ok' | 'failed'> {
  try {
    return (await check()) ? 'ok' : 'failed';
  } catch {
    return 'failed';
  }
}
