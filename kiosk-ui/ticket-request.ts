import type { IssuedTicket } from '../contract/queue.ts';
import type { Result } from '../domain/result.ts';
import type { Api, ApiProblem } from '../ui-kit/api-client.ts';
import type { Wish } from './visit.ts';

export interface Patience {
  /** Resolves when it is time to ask again. */
  pause(): Promise<void>;
  /** Whether somebody may still be waiting for the number. */
  wanted(): boolean;
}

/**
 * Asks for one number until the server answers, always under the same key, so that however often the line
 * breaks it is one ticket. `unreachable` only when it is no longer wanted.
 */
export async function requestTicket(
  api: Api,
  path: string,
  body: Wish['body'],
  key: string,
  { pause, wanted }: Patience,
): Promise<Result<IssuedTicket, ApiProblem>> {
  for (;;) {
    const answer = await api.post<IssuedTicket>(path, body, { key });
    if (answer.ok || answer.error.code !== 'unreachable' || !wanted()) return answer;
    await pause();
  }
}
