import type { FastifyInstance } from 'fastify';
import { actorName } from '../actor.ts';
import type { Clock, Deps, Log } from '../ports.ts';

const MINUTE_MS = 60_000;
/** Who tries a thousand doors in a minute is noticed by the first of them. */
const KINDS_A_MINUTE = 100;
const REFUSED = [401, 403, 429];

/** A door somebody was kept from. Nothing of what they sent, not even the address they asked for. */
export interface RefusedAct {
  readonly method: string;
  /** The pattern of the route, "/api/berkas/:id". */
  readonly route: string;
  readonly status: number;
  /** As the event log names actors. */
  readonly who: string;
}

/**
 * Logs who was kept from what: each kind once a minute, and at the end of that minute how often it was, so that
 * nobody can fill the disk by knocking.
 */
export function createRefusalLog(log: Log, clock: Clock): (act: RefusedAct) => void {
  let since = clock.monotonic();
  let seen = new Map<string, { act: RefusedAct; more: number }>();
  return (act) => {
    if (clock.monotonic() - since >= MINUTE_MS) {
      for (const { act: known, more } of seen.values())
        if (more > 0) log.info('refused again', { ...known, more });
      since = clock.monotonic();
      seen = new Map();
    }
    const kind = `${act.method} ${act.route} ${act.status} ${act.who}`;
    const known = seen.get(kind);
    if (known !== undefined) known.more += 1;
    else if (seen.size < KINDS_A_MINUTE) {
      seen.set(kind, { act, more: 0 });
      log.info('refused', { ...act });
    }
  };
}

/** Notes every answer that says who asks may not, or not so often. */
export function installRefusalLog(app: FastifyInstance, { log, clock }: Pick<Deps, 'log' | 'clock'>): void {
  const note = createRefusalLog(log, clock);
  app.addHook('onResponse', async (request, reply) => {
    if (!REFUSED.includes(reply.statusCode)) return;
    const { method, routeOptions } = request;
    note({
      method,
      route: routeOptions.url ?? 'none',
      status: reply.statusCode,
      who: actorName(request.actor),
    });
  });
}
