import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { ReminderParams } from '../../contract/voice.ts';
import { reminderPath } from '../../contract/voice-paths.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import type { Sentence } from '../ports-voice.ts';

/** What was spoken once sounds the same for the rest of the day. */
const KEPT_FOR_S = 24 * 60 * 60;

/** Sentences of the office, spoken. */
export const voiceRoutes =
  ({ voice }: Pick<Deps, 'voice'>): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      reminderPath(':number', ':language'),
      { config: { act: 'issue-number' }, schema: { params: ReminderParams } },
      async (request, reply) => {
        const { number, language } = request.params;
        const spoken = await voice.say({
          ...{ what: 'ticket-reminder', number },
          language: language as Sentence['language'],
        });
        if (!spoken.ok) return sendProblem(request, reply, { code: `voice-${spoken.error}` });
        void reply.header('Cache-Control', `private, max-age=${KEPT_FOR_S}, immutable`);
        return reply.type('audio/wav').send(Buffer.from(spoken.value));
      },
    );
  };
