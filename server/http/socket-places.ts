import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor } from '../actor.ts';
import { isFromHere } from './origin-guard.ts';
import { addressKey } from './peer-address.ts';
import { createPlaces } from './places.ts';
import { sendProblem } from './problem-reply.ts';

/** A screen has one, a moment after its cable was pulled two; an officer has one for each tab. */
const PLACES = { inAll: 500, each: 12 };
const COME_BACK_AFTER_S = 20;

/** Lets one device, session or address hold only so many websockets; asked before the handshake, after the guard. */
export function installSocketPlaces(app: FastifyInstance): void {
  const places = createPlaces(PLACES);
  app.addHook('preHandler', async (request, reply) => {
    if (!request.ws) return;
    const giveBack = places.take(isFromHere(request) ? null : holder(request.actor, request));
    if (giveBack === null) {
      void reply.header('Retry-After', String(COME_BACK_AFTER_S));
      return sendProblem(request, reply, { code: 'too-many-requests' });
    }
    request.raw.socket.once?.('close', giveBack);
  });
}

function holder(actor: Actor, request: FastifyRequest): string {
  if (actor.kind === 'device') return actor.id;
  return actor.kind === 'user' ? actor.sessionId : addressKey(request.ip);
}
