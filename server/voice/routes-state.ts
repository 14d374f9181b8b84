import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { VoiceStateSchema } from '../../contract/voice-state.ts';
import type { Deps } from '../ports.ts';
import { readVoiceState } from './voice-state.ts';

/** For whoever sets how the office speaks. */
export const voiceStateRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/voice/state',
      { config: { act: 'run-settings' }, schema: { response: { 200: VoiceStateSchema } } },
      () => readVoiceState(deps),
    );
  };
