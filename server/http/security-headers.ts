import { isIP } from 'node:net';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { hostnameOf } from './host-name.ts';

const YEAR_S = 365 * 24 * 3_600;

/** Headers that keep a page to itself: no foreign script, style, frame or address, and no inline anything. */
export async function installSecurityHeaders(
  app: FastifyInstance,
  /** Names that are served by plain HTTP as well; null when all of them are. */
  { plainNames }: { readonly plainNames: readonly string[] | null },
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ['lit-html'],
      },
    },
    // Below, where it is true.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onRequest', async (request, reply) => {
    if (request.protocol === 'https' && plainNames !== null) {
      const name = hostnameOf(request);
      // It holds for all ports of a name, and not for addresses: a name that is also served plainly must not be locked.
      const isPlain =
        name === 'localhost' || plainNames.includes(name) || isIP(name.replace(/^\[|\]$/g, '')) !== 0;
      if (!isPlain) void reply.header('Strict-Transport-Security', `max-age=${YEAR_S}`);
    }
    if (request.url.startsWith('/api/')) void reply.header('Cache-Control', 'no-store');
  });
}
