import type { PairedDevice } from '../../contract/devices.ts';
import type { Api, ApiProblem } from '../api-client.ts';
import type { PageDevice } from '../device-token.ts';

/** How far a page is with being let in. `waiting` for the administrator, who compares `code` (8 signs). */
export type PairingProgress =
  | { readonly step: 'asking' | 'closed' | 'crowded' | 'unreachable' }
  | { readonly step: 'waiting'; readonly code: string };

/** What asking needs. */
export interface PairingAsker {
  readonly api: Pick<Api, 'post'>;
  readonly kind: PageDevice;
  /** What the device calls itself until the administrator gives it a name. */
  readonly name: string;
  /** Whether the server lets the page in as it is, for another reason than being paired. */
  isLetIn(): Promise<boolean>;
  /** Resolves after this time, at once when `stop` is aborted. */
  pause(ms: number): Promise<void>;
  readonly stop: AbortSignal;
  onProgress(progress: PairingProgress): void;
}

const WHILE_WAITING_MS = 2000;
const WHILE_CLOSED_MS = 5000;

const STEP_OF: Partial<Record<ApiProblem['code'], 'closed' | 'crowded'>> = {
  'pairing-closed': 'closed',
  'too-many-asking': 'crowded',
  'too-many-requests': 'crowded',
};

/**
 * Asks to be let in until the administrator has confirmed the code: through closed windows, lost lines and restarts of
 * the server. The token; null when none is needed any more, or it was stopped.
 */
export async function askToBePaired(asker: PairingAsker): Promise<string | null> {
  const { api, kind, name, stop, onProgress } = asker;
  while (!stop.aborted) {
    const asked = await api.post<{ code: string; claim: string }>('/api/pairing', { kind, name });
    if (stop.aborted) break;
    if (asked.ok) {
      onProgress({ step: 'waiting', code: asked.value.code });
      const token = await claimed(asker, asked.value.claim);
      if (token !== null) return token;
    } else {
      onProgress({ step: STEP_OF[asked.error.code] ?? 'unreachable' });
      await asker.pause(WHILE_CLOSED_MS);
      if (await asker.isLetIn()) break;
    }
  }
  return null;
}

/** Waits for the administrator; null when the request died with the window or the server. */
async function claimed({ api, pause, stop }: PairingAsker, claim: string): Promise<string | null> {
  for (;;) {
    await pause(WHILE_WAITING_MS);
    if (stop.aborted) return null;
    const answer = await api.post<Partial<PairedDevice>>('/api/pairing/claim', { claim });
    if (answer.ok && answer.value.token !== undefined) return answer.value.token;
    if (!answer.ok && answer.error.code === 'pairing-unknown') return null;
  }
}
