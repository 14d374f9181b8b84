import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AccessLimits } from '../../contract/limits-settings.ts';
import { type Pace, takeOne } from '../../domain/access/pace.ts';
import { tryAgainIn } from '../../words/limits.ts';
import type { Actor } from '../actor.ts';
import type { Clock } from '../ports.ts';
import { isFromHere } from './origin-guard.ts';
import { addressKey } from './peer-address.ts';
import { sendProblem } from './problem-reply.ts';

/** Askers that are remembered; one who was forgotten begins anew, so an attacker gains a minute's worth at most. */
const REMEMBERED = 10_000;

/** Routes that are counted apart from everything else, whoever asks. */
const COUNTED_APART: Readonly<Record<string, keyof AccessLimits>> = {
  'POST /api/session': 'signIns',
  'POST /api/pairing': 'pairing',
  'POST /api/pairing/claim': 'pairing',
  'GET /t/:token': 'followers',
  'GET /t/:token/state': 'followers',
  'GET /t/:token/events': 'followers',
  'GET /t/assets/:file': 'followers',
};

/** Says how long somebody must wait who asks too often. */
export interface RateLimits {
  /** Seconds until it may be asked again; null when it may be asked now. */
  wait(request: FastifyRequest, actor: Actor): Promise<number | null>;
}

/** Counts by device, else by session, else by address; whoever asks from this machine is not counted. */
export function createRateLimits(clock: Clock, limits: () => Promise<AccessLimits>): RateLimits {
  const paces = new Map<string, Pace>();
  return {
    async wait(request, actor) {
      if (isFromHere(request)) return null;
      const { kind, who } = counted(request, actor);
      const perMinute = (await limits())[kind];
      const key = `${kind} ${who}`;
      const { pace, waitMs } = takeOne(paces.get(key), perMinute, clock.monotonic());
      // Last in line again: who has been silent longest is forgotten first.
      paces.delete(key);
      paces.set(key, pace);
      const oldest = paces.keys().next().value;
      if (paces.size > REMEMBERED && oldest !== undefined) paces.delete(oldest);
      return waitMs === 0 ? null : Math.ceil(waitMs / 1_000);
    },
  };
}

function counted(
  { method, routeOptions, ip }: FastifyRequest,
  actor: Actor,
): { readonly kind: keyof AccessLimits; readonly who: string } {
  const address = addressKey(ip);
  const apart = COUNTED_APART[`${method} ${routeOptions.url ?? ''}`];
  if (apart !== undefined) return { kind: apart, who: address };
  if (actor.kind === 'user') return { kind: 'people', who: actor.sessionId };
  if (actor.kind !== 'device') return { kind: 'strangers', who: address };
  const { act } = routeOptions.config;
  const takesNumber = method === 'POST' && (act === 'issue-number' || act === 'change-own-number');
  return { kind: takesNumber ? 'kioskNumbers' : 'devices', who: actor.id };
}

/** Refuses whoever asks too often, and says when to come back. */
export function sendTooOften(request: FastifyRequest, reply: FastifyReply, seconds: number): FastifyReply {
  void reply.header('Retry-After', String(seconds));
  const detail = { id: tryAgainIn.id(seconds), en: tryAgainIn.en(seconds) };
  return sendProblem(request, reply, { code: 'too-many-requests', detail });
}
