import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CallParams } from '../../contract/voice.ts';
import { callSoundPath, SOUND_TEST_PATH } from '../../contract/voice-paths.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import type { Repeated } from '../ports-voice.ts';
import { announcementOfCall, announcementOfTest } from './announcement-of-call.ts';

/** A TV asks once for each call; what is set meanwhile is to be heard at the next. */
const KEPT_FOR_S = 60;

/** What TVs play: only calls that were made, and the test. */
export const callSoundRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    const play = async (request: FastifyRequest, reply: FastifyReply, parts: readonly Repeated[]) => {
      const sound = await deps.voice.announce(parts);
      if (!sound.ok) return sendProblem(request, reply, { code: `voice-${sound.error}` });
      void reply.header('Cache-Control', `private, max-age=${KEPT_FOR_S}`);
      return reply.type('audio/wav').send(Buffer.from(sound.value));
    };

    app.get(
      callSoundPath(':seq'),
      { config: { act: 'watch-board' }, schema: { params: CallParams } },
      async (request, reply) => {
        const seq = Number(request.params.seq);
        const parts = await deps.store.read((tx) => announcementOfCall(tx, deps, seq));
        return parts.ok ? play(request, reply, parts.value) : sendProblem(request, reply, parts.error);
      },
    );

    app.get(SOUND_TEST_PATH, { config: { act: 'watch-board' } }, async (request, reply) =>
      play(request, reply, await deps.store.read((tx) => announcementOfTest(tx, deps))),
    );
  };
