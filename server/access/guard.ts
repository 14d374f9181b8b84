import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DeviceKind } from '../../contract/devices.ts';
import { type Actor, hasRole } from '../actor.ts';
import { isLoopback } from '../http/origin-guard.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import { actorOfBearer, isBearer } from './read-device.ts';
import { actorOfCookie, SESSION_COOKIE } from './read-session.ts';

/**
 * Who may use a route. `anyone`: also strangers. `board`: screens on the wall and whoever is signed in.
 * `kiosk`: who may issue a number. `signed-in`: also with a password that must still be changed.
 * `print-agent`: a paired one, and nobody else.
 */
export type Access =
  | 'anyone'
  | 'board'
  | 'kiosk'
  | 'print-agent'
  | 'signed-in'
  | 'officer'
  | 'supervisor'
  | 'admin'
  | 'officer-or-admin';

/** What each kind of device may do besides what anyone may. */
const DEVICE_MAY: Readonly<Record<DeviceKind, readonly Access[]>> = { 'print-agent': ['print-agent'] };

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
  interface FastifyRequest {
    actor: Actor;
  }
}

/** Finds out who asks, once per request, and lets nobody through whom the route does not name. */
export function installGuard(
  app: FastifyInstance,
  deps: Pick<Deps, 'store' | 'clock' | 'site'>,
  trustLoopback: boolean,
): void {
  app.decorateRequest('actor', { getter: () => ({ kind: 'stranger' }) as Actor });
  app.addHook('onRoute', (route) => {
    if (route.config?.access === undefined) throw new Error(`${route.url} does not say who may use it`);
  });
  app.addHook('onRequest', async (request, reply) => {
    const actor = await actorOf(request, deps, trustLoopback);
    Object.defineProperty(request, 'actor', { value: actor });
    const access = request.routeOptions.config.access ?? 'anyone';
    if (allows(access, actor)) return;
    if (actor.kind === 'stranger' || actor.kind === 'loopback') {
      return sendProblem(request, reply, { code: 'not-signed-in' });
    }
    const code = actor.kind === 'user' && actor.mustChangePassword ? 'password-change-required' : 'forbidden';
    return sendProblem(request, reply, { code });
  });
}

function allows(access: Access, actor: Actor): boolean {
  if (access === 'anyone') return true;
  if (actor.kind === 'device') return DEVICE_MAY[actor.device].includes(access);
  if (actor.kind === 'loopback') return access === 'board' || access === 'kiosk';
  if (actor.kind !== 'user') return false;
  if (access === 'signed-in') return true;
  if (actor.mustChangePassword) return false;
  switch (access) {
    case 'board':
      return true;
    case 'kiosk':
    case 'officer':
      return hasRole(actor, 'officer');
    case 'print-agent':
      return false;
    case 'supervisor':
    case 'admin':
      return hasRole(actor, access);
    case 'officer-or-admin':
      return hasRole(actor, 'officer') || hasRole(actor, 'admin');
    default:
      return access satisfies never;
  }
}

async function actorOf(
  request: FastifyRequest,
  deps: Pick<Deps, 'store' | 'clock' | 'site'>,
  trustLoopback: boolean,
): Promise<Actor> {
  // Who shows a device's token is that device and nothing else, whosever cookie comes along and wherever from.
  const { authorization = '' } = request.headers;
  if (isBearer(authorization)) return (await actorOfBearer(deps, authorization)) ?? { kind: 'stranger' };
  const cookie = request.cookies[SESSION_COOKIE];
  const user = cookie === undefined ? null : await actorOfCookie(deps, cookie);
  if (user !== null) return user;
  return trustLoopback && isLoopback(request) ? { kind: 'loopback' } : { kind: 'stranger' };
}
