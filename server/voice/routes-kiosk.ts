import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  KioskAheadParams,
  KioskLineParams,
  KioskNumberParams,
  KioskOfficeParams,
  KioskServiceParams,
  KioskWaitParams,
} from '../../contract/kiosk-voice.ts';
import {
  aheadPath,
  linePath,
  numberPath,
  officePath,
  servicePath,
  waitPath,
} from '../../contract/kiosk-voice-paths.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import type { KioskSentence } from '../ports-listening.ts';
import { officeSaying } from './office-saying.ts';

/** Standing words sound the same for the rest of the day. */
const FOR_A_DAY = `private, max-age=${24 * 60 * 60}, immutable`;
/** What settings and hours say may be another by the next person. */
const FOR_A_VISIT = 'private, max-age=60';

/** What a kiosk says to whoever listens to it: only sentences of a known set. */
export const kioskVoiceRoutes =
  (deps: Pick<Deps, 'voice' | 'store' | 'site' | 'clock'>): FastifyPluginAsyncTypebox =>
  async (app) => {
    const config = { act: 'issue-number' } as const;

    const speak = async (
      request: FastifyRequest,
      reply: FastifyReply,
      sentence: KioskSentence,
      keptFor: string,
    ) => {
      const spoken = await deps.voice.say(sentence);
      if (!spoken.ok) return sendProblem(request, reply, { code: `voice-${spoken.error}` });
      void reply.header('Cache-Control', keptFor);
      return reply.type('audio/wav').send(Buffer.from(spoken.value));
    };

    app.get(
      linePath(':language', ':line'),
      { config, schema: { params: KioskLineParams } },
      async (request, reply) => speak(request, reply, { what: 'kiosk-line', ...request.params }, FOR_A_DAY),
    );

    app.get(
      servicePath(':language', ':service', ':state'),
      { config, schema: { params: KioskServiceParams } },
      async (request, reply) => {
        const { language, service, state } = request.params;
        const isOpen = state === 'open';
        return speak(request, reply, { what: 'kiosk-service', language, service, isOpen }, FOR_A_DAY);
      },
    );

    app.get(
      numberPath(':language', ':service', ':number'),
      { config, schema: { params: KioskNumberParams } },
      async (request, reply) => speak(request, reply, { what: 'kiosk-number', ...request.params }, FOR_A_DAY),
    );

    app.get(
      aheadPath(':language', ':ahead'),
      { config, schema: { params: KioskAheadParams } },
      async (request, reply) => {
        const { language, ahead } = request.params;
        const wait = { language, ahead: Number(ahead), minutes: null };
        return speak(request, reply, { what: 'kiosk-wait', ...wait }, FOR_A_DAY);
      },
    );

    app.get(
      waitPath(':language', ':ahead', ':low', ':high'),
      { config, schema: { params: KioskWaitParams } },
      async (request, reply) => {
        const { language, ahead, low, high } = request.params;
        const minutes = { low: Number(low), high: Number(high) };
        return speak(
          request,
          reply,
          { what: 'kiosk-wait', language, ahead: Number(ahead), minutes },
          FOR_A_DAY,
        );
      },
    );

    app.get(
      officePath(':language', ':saying'),
      { config, schema: { params: KioskOfficeParams } },
      async (request, reply) => {
        const { language, saying } = request.params;
        const sentence = await deps.store.read((tx) => officeSaying(tx, deps, saying, language));
        return speak(request, reply, sentence, FOR_A_VISIT);
      },
    );
  };
