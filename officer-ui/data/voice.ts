import type { VoiceState } from '../../contract/voice-state.ts';
import type { Answer, Api } from '../../ui-kit/api-client.ts';

/** Who speaks here, and what is wrong with the packs that lie on the server. */
export function loadVoiceState(api: Api): Answer<VoiceState> {
  return api.get('/api/voice/state');
}
