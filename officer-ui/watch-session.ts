import type { Result } from '../domain/result.ts';
import type { Api, ApiProblem } from '../ui-kit/api-client.ts';

/** The same `Api`, which also tells when the server no longer knows who is asking. */
export function watchSession(api: Api, onEnded: () => void): Api {
  async function watch<T>(answer: Promise<Result<T, ApiProblem>>): Promise<Result<T, ApiProblem>> {
    const result = await answer;
    if (!result.ok && result.error.code === 'not-signed-in') onEnded();
    return result;
  }
  return {
    get: (path) => watch(api.get(path)),
    post: (path, body, options) => watch(api.post(path, body, options)),
    put: (path, body) => watch(api.put(path, body)),
    delete: (path) => watch(api.delete(path)),
  };
}
