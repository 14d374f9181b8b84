import type { FastifyRequest } from 'fastify';
import { actorName } from '../actor.ts';
import type { Asker } from './berkas-sight.ts';

/** Who sent the request; what is no session of a person shares none with anybody. */
export function askerOf({ actor }: FastifyRequest): Asker {
  return { actor: actorName(actor), session: actor.kind === 'user' ? actor.sessionId : '' };
}
