import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { LiveSchema, ReadySchema } from '../../contract/health.ts';
import { readSiteId } from '../../db/site.ts';
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
        const year = new Date(deps.clock.now()).getUTCFullYear();
        const parts = {
          database: await works(async () => (await deps.store.read(readSiteId)) === deps.site),
          // An empty unit opens and commits a transaction: a full or read-only disk shows itself.
          storage: await works(async () => (await deps.store.unit(async () => ok())).ok),
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
