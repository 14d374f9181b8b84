import type { Result } from '../domain/result.ts';
import type { Api, ApiProblem } from '../ui-kit/api-client.ts';

/** What is heard of the session in answers to other questions. */
export interface SessionWord {
  /** The server no longer knows who is asking. */
  onEnded(): void;
  /** The screen is locked. */
  onLocked(): void;
}

/** The same `Api`, which also tells what became of the session. */
export function watchSession(api: Api, { onEnded, onLocked }: SessionWord): Api {
  async function watch<T>(answer: Promise<Result<T, ApiProblem>>): Promise<Result<T, ApiProblem>> {
    const result = await answer;
    if (!result.ok && result.error.code === 'not-signed-in') onEnded();
    if (!result.ok && result.error.code === 'session-locked') onLocked();
    return result;
  }
  return {
    get: (path) => watch(api.get(path)),
    post: (path, body, options) => watch(api.post(path, body, options)),
    put: (path, body) => watch(api.put(path, body)),
    delete: (path) => watch(api.delete(path)),
  };
}
