import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { FollowedSchema } from '../../contract/follow.ts';
import { ok } from '../../domain/result.ts';
import { FOLLOW_NOTICES } from '../../words/follow-berkas.ts';
import { isFromHere } from '../http/origin-guard.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import { readNotice } from '../privacy-notice/read-notice.ts';
import { openEventStream } from './event-stream.ts';
import { findFollowed } from './find-followed.ts';
import type { PlainWords } from './follow-page.ts';
import type { Following } from './following.ts';
import { noteTried } from './note-tried.ts';
import { noticeWords, plainWords } from './plain-words.ts';

/** A token that is none is answered as one that leads nowhere. */
const params = Type.Object({ token: Type.String() });
const anyone = { config: { act: 'visit' as const } };
const COME_BACK_AFTER_S = 10;

/** The pages for phones: whoever has the token, and nobody's name. */
export const followRoutes =
  (deps: Deps, { feed, page, places }: Following): FastifyPluginAsyncTypebox =>
  async (app) => {
    const find = (token: string) => deps.store.read((tx) => findFollowed(tx, deps, token));

    app.addHook('preClose', async () => feed.stop());
    app.addHook('onRequest', async (_request, reply) => {
      void reply.header('Cache-Control', 'no-store').header('X-Robots-Tag', 'noindex');
    });

    app.get('/t/:token', { ...anyone, schema: { params, hide: true } }, async (request, reply) => {
      const target = await find(request.params.token);
      const html = (status: number, text: string) =>
        reply.code(status).type('text/html; charset=utf-8').send(text);
      const notice = (status: number, words: Omit<PlainWords, 'title'>) =>
        html(status, page.still({ title: words.heading, ...words }));
      if (target.kind === 'unknown') return notice(404, FOLLOW_NOTICES.unknown);
      if (target.kind === 'trial') {
        if (isFromHere(request)) return notice(200, FOLLOW_NOTICES.notTried);
        await deps.store.unit(async (tx) => ok(await noteTried(tx, deps, target.trial)));
        return notice(200, FOLLOW_NOTICES.tried);
      }
      const state = await feed.stateOf(target);
      return state === null
        ? notice(200, FOLLOW_NOTICES.berkasOver)
        : html(200, page.live(plainWords(state)));
    });

    // No token is that short: it stands beside them, and needs no script.
    app.get('/t/data-anda', { ...anyone, schema: { hide: true } }, async (_request, reply) => {
      const words = noticeWords(await deps.store.read((tx) => readNotice(tx, deps)));
      return reply.type('text/html; charset=utf-8').send(page.still(words));
    });

    app.get(
      '/t/:token/state',
      { ...anyone, schema: { params, response: { 200: FollowedSchema } } },
      async (request, reply) => {
        const target = await find(request.params.token);
        const followed = target.kind === 'ticket' || target.kind === 'berkas';
        const state = followed ? await feed.stateOf(target) : null;
        return state ?? sendProblem(request, reply, { code: 'not-found' });
      },
    );

    app.get(
      '/t/:token/events',
      { ...anyone, exposeHeadRoute: false, schema: { params, hide: true } },
      async (request, reply) => {
        const target = await find(request.params.token);
        if (target.kind !== 'ticket' && target.kind !== 'berkas') {
          return sendProblem(request, reply, { code: 'not-found' });
        }
        const giveBack = places.take(isFromHere(request) ? null : request.ip);
        if (giveBack === null) return refuse(request, reply);
        const phone = openEventStream(reply, (gone) => {
          giveBack();
          feed.leave(gone);
        });
        feed.join(phone, target);
        return reply;
      },
    );
  };

function refuse(request: FastifyRequest, reply: FastifyReply) {
  void reply.header('Retry-After', String(COME_BACK_AFTER_S));
  return sendProblem(request, reply, { code: 'too-many-followers' });
}
