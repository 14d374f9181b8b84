import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { SessionSchema, SignInBody } from '../../contract/access.ts';
import { NoBody } from '../../contract/shared.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { endSession } from '../../db/sessions.ts';
import { ok } from '../../domain/result.ts';
import { actorName } from '../actor.ts';
import { leaveSeatsOf } from '../counters/leave-counter.ts';
import { isFromHere } from '../http/origin-guard.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import { actorOfCookie } from './read-session.ts';
import { clearSessionCookie, setSessionCookie } from './session-cookie.ts';
import { type OfficeKind, sessionView } from './session-view.ts';
import { signIn } from './sign-in.ts';
import type { SignInThrottle } from './sign-in-throttle.ts';

/**
 * Signing in and out. The session cookie is the only cookie this server sets. No `Idempotency-Key` is heard here: a kept
 * reply would be a kept cookie, and who signs in twice is meant to have two sessions.
 */
export const accessRoutes =
  (deps: Deps, office: OfficeKind, throttle: SignInThrottle): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      '/api/session',
      { config: { act: 'visit' }, schema: { body: SignInBody, response: { 200: SessionSchema } } },
      async (request, reply) => {
        const { actor } = request;
        const from = { fromHere: isFromHere(request), address: request.ip };
        const instead = actor.kind === 'user' ? actor.sessionId : null;
        const result = await signIn({ ...deps, throttle }, { ...request.body, ...from, instead });
        if (!result.ok) return sendProblem(request, reply, result.error);
        const opened = await actorOfCookie(deps, result.value, false);
        const view = opened && (await sessionView(deps, opened, office));
        if (view === null) throw new Error('a session that was just opened is not there');
        setSessionCookie(request, reply, result.value);
        return view;
      },
    );

    app.get(
      '/api/session',
      { config: { act: 'use-own-account' }, schema: { response: { 200: SessionSchema } } },
      async (request, reply) => {
        const { actor } = request;
        const view = actor.kind === 'user' ? await sessionView(deps, actor, office) : null;
        return view ?? sendProblem(request, reply, { code: 'not-signed-in' });
      },
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
            const data = { session: actor.sessionId };
            recordEvent(tx, { kind: 'signed-out', actor: who, subject: actor.id, data });
            return ok();
          });
        }
        clearSessionCookie(request, reply);
        return reply.code(204).send();
      },
    );
  };
