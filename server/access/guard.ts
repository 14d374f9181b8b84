import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Act } from '../../domain/access/acts.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor } from '../actor.ts';
import { isLoopback } from '../http/origin-guard.ts';
import { sendProblem } from '../http/problem-reply.ts';
import { type RateLimits, sendTooOften } from '../http/rate-limits.ts';
import type { Deps } from '../ports.ts';
import { actorOfToken, shownToken } from './read-device.ts';
import { actorOfCookie } from './read-session.ts';
import { sessionCookie } from './session-cookie.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the route does: says who may use it. */
    act?: Act;
  }
  interface FastifyRequest {
    actor: Actor;
  }
}

const UNLIMITED: RateLimits = { wait: async () => null };

/** Finds out who asks, once per request, and lets nobody through whom the route does not name. */
export function installGuard(
  app: FastifyInstance,
  deps: Pick<Deps, 'store' | 'clock' | 'site'>,
  trustLoopback: boolean,
  limits: RateLimits = UNLIMITED,
): void {
  app.decorateRequest('actor', { getter: () => ({ kind: 'stranger' }) as Actor });
  app.addHook('onRoute', (route) => {
    if (route.config?.act === undefined) throw new Error(`${route.url} does not say who may use it`);
  });
  app.addHook('onRequest', async (request, reply) => {
    const act = request.routeOptions.config.act ?? 'visit';
    const trusted = trustLoopback && isLoopback(request);
    const signedIn = await actorOf(request, deps, trusted);
    const asked = can(signedIn, act);
    const lockedOut = !asked.ok && asked.error === 'session-locked';
    // A kiosk in the officer's own browser must not stop with her screen: it does what it did before she signed in.
    const actor: Actor = lockedOut && trusted ? { kind: 'loopback' } : signedIn;
    const allowed = can(actor, act).ok;
    Object.defineProperty(request, 'actor', { value: actor });
    const wait = await limits.wait(request, actor);
    if (wait !== null) return sendTooOften(request, reply, wait);
    if (!allowed && !asked.ok) return sendProblem(request, reply, { code: asked.error });
  });
}

async function actorOf(
  request: FastifyRequest,
  deps: Pick<Deps, 'store' | 'clock' | 'site'>,
  trusted: boolean,
): Promise<Actor> {
  // Who shows a device's token is that device and nothing else, whosever cookie comes along and wherever from.
  const token = shownToken(request.headers);
  if (token !== null) return (await actorOfToken(deps, token)) ?? { kind: 'stranger' };
  const cookie = sessionCookie(request);
  // What changes something is a person's doing; an open page asks for news by itself.
  const acts = request.method !== 'GET' && request.method !== 'HEAD';
  const user = cookie === undefined ? null : await actorOfCookie(deps, cookie, acts);
  return user ?? (trusted ? { kind: 'loopback' } : { kind: 'stranger' });
}
