import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  ChangePasswordBody,
  SetPinBody,
  TotpCodeBody,
  TotpPasswordBody,
  TotpSetUpSchema,
  UnlockBody,
} from '../../contract/access.ts';
import { NoBody } from '../../contract/shared.ts';
import { ok, type Result } from '../../domain/result.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { changePassword } from './change-password.ts';
import { lockSession } from './lock-session.ts';
import { setPin } from './set-pin.ts';
import { confirmTotp, removeTotp, setUpTotp } from './set-up-totp.ts';
import type { SignInThrottle } from './sign-in-throttle.ts';
import { unlockSession } from './unlock-session.ts';

const own = { act: 'use-own-account' } as const;
/** Not while the screen is locked: whoever stands before it may not be its owner. */
const unlocked = { act: 'change-own-account' } as const;

type Owner = { readonly userId: string; readonly sessionId: string };

/**
 * One's own session and account. No `Idempotency-Key` is heard here: passwords, PINs and codes are checked each time
 * anew, and neither they nor what follows from them may lie among the kept replies.
 */
export const ownAccountRoutes =
  (plain: Deps, throttle: SignInThrottle): FastifyPluginAsyncTypebox =>
  async (app) => {
    const deps = { ...plain, throttle };

    /** Does it for whoever is signed in, and answers with nothing but that it is done. */
    const done = async (
      request: FastifyRequest,
      reply: FastifyReply,
      work: (owner: Owner) => Promise<Result<void, Refusal>>,
    ) => {
      const { actor } = request;
      if (actor.kind !== 'user') return sendProblem(request, reply, { code: 'not-signed-in' });
      const result = await work({ userId: actor.id, sessionId: actor.sessionId });
      return result.ok ? reply.code(204).send() : sendProblem(request, reply, result.error);
    };

    // That somebody is there was noted when the request came in, as for everything a person does.
    app.post('/api/session/active', { config: own, schema: { body: NoBody } }, (_, reply) =>
      reply.code(204).send(),
    );

    app.post('/api/session/lock', { config: own, schema: { body: NoBody } }, (request, reply) =>
      done(request, reply, (owner) => deps.store.unit(async (tx) => ok(await lockSession(tx, deps, owner)))),
    );

    app.post('/api/session/unlock', { config: own, schema: { body: UnlockBody } }, (request, reply) =>
      done(request, reply, (owner) => unlockSession(deps, { ...owner, by: request.body })),
    );

    app.put(
      '/api/session/password',
      { config: own, schema: { body: ChangePasswordBody } },
      (request, reply) =>
        done(request, reply, (owner) => changePassword(deps, { ...owner, ...request.body })),
    );

    app.put('/api/session/pin', { config: unlocked, schema: { body: SetPinBody } }, (request, reply) =>
      done(request, reply, (owner) => setPin(deps, { ...owner, ...request.body })),
    );

    app.post(
      '/api/session/totp',
      { config: unlocked, schema: { body: TotpPasswordBody, response: { 200: TotpSetUpSchema } } },
      async (request, reply) => {
        const { actor } = request;
        if (actor.kind !== 'user') return sendProblem(request, reply, { code: 'not-signed-in' });
        const owner = { userId: actor.id, sessionId: actor.sessionId };
        const begun = await setUpTotp(deps, { ...owner, ...request.body });
        if (!begun.ok) return sendProblem(request, reply, begun.error);
        return { qr: [...deps.paperMaker.qr(begun.value.address)], secret: begun.value.secret };
      },
    );

    app.put('/api/session/totp', { config: unlocked, schema: { body: TotpCodeBody } }, (request, reply) =>
      done(request, reply, (owner) => confirmTotp(deps, { ...owner, ...request.body })),
    );

    app.post(
      '/api/session/totp/remove',
      { config: unlocked, schema: { body: TotpPasswordBody } },
      (request, reply) => done(request, reply, (owner) => removeTotp(deps, { ...owner, ...request.body })),
    );
  };
