import Fastify, { type FastifyInstance } from 'fastify';
import { accessLimits } from './access/access-limits.ts';
import { listedHosts } from './access/listed-hosts.ts';
import type { Following } from './follow/following.ts';
import { followRoutes } from './follow/routes.ts';
import { installErrorHandler, refuseAddress } from './http/error-handler.ts';
import { installFarewell } from './http/farewell.ts';
import { installOriginGuard } from './http/origin-guard.ts';
import { installFollowAssets } from './http/pages.ts';
import { createRateLimits, sendTooOften } from './http/rate-limits.ts';
import { installSecurityHeaders } from './http/security-headers.ts';
import { TIMEOUTS } from './http/timeouts.ts';
import { createUnreadableHandler } from './http/unreadable.ts';
import type { Deps } from './ports.ts';

/** Each phone needs two: one that listens, one that asks. */
const CONNECTIONS = 1_200;

/**
 * What phones in the hall may reach, and nothing else: it reads no cookie and sets none, takes no body, and knows no
 * route but those of the follow pages. The office itself stays on its own listener.
 */
export async function buildFollowApp(
  deps: Deps,
  { pages, following }: { readonly pages: string; readonly following: Following },
): Promise<FastifyInstance> {
  const unreadable = createUnreadableHandler();
  const app = Fastify({
    bodyLimit: 1_024,
    ...TIMEOUTS,
    clientErrorHandler: unreadable.handle,
    forceCloseConnections: 'idle',
    frameworkErrors: refuseAddress,
    routerOptions: { maxParamLength: 200 },
  });
  app.server.maxConnections = CONNECTIONS;
  unreadable.watch(app);
  installErrorHandler(app, deps);
  installFarewell(app);
  await installSecurityHeaders(app, { plainNames: null });
  installOriginGuard(app, { publicUrl: deps.publicUrl, listed: () => listedHosts(deps) });
  const limits = createRateLimits(deps.clock, accessLimits(deps));
  app.addHook('onRequest', async (request, reply) => {
    const wait = await limits.wait(request, { kind: 'stranger' });
    if (wait !== null) return sendTooOften(request, reply, wait);
  });
  await app.register(followRoutes(deps, following));
  await installFollowAssets(app, pages);
  return app;
}
