import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { ChangePasswordBody, type Session, SessionSchema, SignInBody } from '../../contract/access.ts';
import { NoBody } from '../../contract/shared.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { endSession } from '../../db/sessions.ts';
import { ok } from '../../domain/result.ts';
import { type Actor, actorName } from '../actor.ts';
import { leaveSeatsOf } from '../counters/leave-counter.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import type { NetworkDoor } from '../tls/plan-doors.ts';
import { changePassword } from './change-password.ts';
import { actorOfCookie, SESSION_COOKIE } from './read-session.ts';
import { signIn } from './sign-in.ts';
import { createSignInThrottle } from './sign-in-throttle.ts';

/** What everybody who signs in is to know about this office. */
type OfficeKind = {
  readonly drill: boolean;
  readonly standInFaults: boolean;
  readonly network: NetworkDoor;
};

/** Signing in and out. The session cookie is the only cookie this server sets. */
export const accessRoutes =
  (deps: Deps, office: OfficeKind): FastifyPluginAsyncTypebox =>
  async (app) => {
    const throttle = createSignInThrottle(deps.clock);

    app.post(
      '/api/session',
      { config: { act: 'visit' }, schema: { body: SignInBody, response: { 200: SessionSchema } } },
      async (request, reply) => {
        const result = await signIn(deps, throttle, { ...request.body, address: request.ip });
        if (!result.ok) return sendProblem(request, reply, result.error);
        const actor = await actorOfCookie(deps, result.value.cookie);
        if (actor?.kind !== 'user') throw new Error('a session that was just opened is not there');
        void reply.setCookie(SESSION_COOKIE, result.value.cookie, {
          httpOnly: true,
          sameSite: 'strict',
          path: '/',
          secure: request.protocol === 'https',
        });
        return sessionOf(actor, office);
      },
    );

    app.get(
      '/api/session',
      { config: { act: 'use-own-account' }, schema: { response: { 200: SessionSchema } } },
      async (request) => sessionOf(request.actor, office),
    );

    app.delete(
      '/api/session',
      { config: { act: 'visit' }, schema: { body: NoBody } },
      async (request, reply) => {
        const { actor } = request;
        if (actor.kind === 'user') {
          await deps.store.unit(async (tx) => {
            const who = actorName(actor);
            await leaveSeatsOf(tx, deps, actor.sessionId, { why: 'signed-out', actor: who });
            await endSession(tx, actor.sessionId);
            recordEvent(tx, { kind: 'signed-out', actor: who, subject: actor.id, data: {} });
            return ok();
          });
        }
        return reply.clearCookie(SESSION_COOKIE, { path: '/' }).code(204).send();
      },
    );

    app.put(
      '/api/session/password',
      { config: { act: 'use-own-account' }, schema: { body: ChangePasswordBody } },
      async (request, reply) => {
        const { actor } = request;
        if (actor.kind !== 'user') return sendProblem(request, reply, { code: 'not-signed-in' });
        const result = await changePassword(deps, {
          userId: actor.id,
          sessionId: actor.sessionId,
          ...request.body,
        });
        if (!result.ok) return sendProblem(request, reply, result.error);
        return reply.code(204).send();
      },
    );
  };

function sessionOf(actor: Actor, { drill, standInFaults, network }: OfficeKind): Session {
  if (actor.kind !== 'user') throw new Error('only a signed-in user has a session');
  return {
    user: {
      id: actor.id,
      username: actor.username,
      displayName: actor.displayName,
      roles: [...actor.roles],
    },
    mustChangePassword: actor.mustChangePassword,
    drill,
    ...(standInFaults ? { standInFaults } : {}),
    ...(network === 'plain' || network === 'closed' ? { network } : {}),
  };
}
