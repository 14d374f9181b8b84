import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { LiveSchema, ReadySchema } from '../../contract/health.ts';
import { takeSerial } from '../../db/serials.ts';
import { readSiteId } from '../../db/site.ts';
import { officeDayOf, yearOf } from '../../domain/calendar/day.ts';
import { ok } from '../../domain/result.ts';
import type { Deps } from '../ports.ts';
import { isTrailBroken } from '../trail/trail-state.ts';

const anyone = { act: 'visit' } as const;

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
        const year = yearOf(officeDayOf(deps.clock.now()));
        const parts = {
          database: await works(async () => (await deps.store.read(readSiteId)) === deps.site),
          storage: await works(() => diskTakesRows(deps)),
          keys: await works(async () => keysSeal(deps, year)),
          pages: await works(async () => pagesBuilt()),
        };
        const status = Object.values(parts).every((part) => part === 'ok') ? 'ok' : 'failed';
        // A broken trail is for people to look into: it must stop no queue, so nobody restarts the server for it.
        const trail = await works(async () => !(await deps.store.read((tx) => isTrailBroken(tx, deps))));
        // Nor for a voice that is off: calls are chimed and shown, and a new start would not mend an engine.
        const voice = deps.voice.state() === 'off' ? ('failed' as const) : ('ok' as const);
        const answer = { status, parts: { ...parts, trail, voice }, keysKept: deps.keys.kept } as const;
        return reply.code(status === 'ok' ? 200 : 503).send(answer);
      },
    );
  };

/** A unit that changes nothing never reaches the disk, and a full one would go unseen: the checks are counted. */
async function diskTakesRows({ store, site }: Pick<Deps, 'store' | 'site'>): Promise<boolean> {
  return (await store.unit(async (tx) => ok(await takeSerial(tx, site, 'health-check', '')))).ok;
}

/** Whether what is sealed with this year's keys opens again. */
function keysSeal({ sealer }: Pick<Deps, 'sealer'>, year: number): boolean {
  const place = { table: 'health', row: '', column: '', year };
  return sealer.open(place, sealer.seal(place, Buffer.from('x'))).length === 1;
}

async function works(check: () => Promise<boolean>): Promise<'ok' | 'failed'> {
  try {
    return (await check()) ? 'ok' : 'failed';
  } catch {
    return 'failed';
  }
}
