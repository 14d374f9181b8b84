import type { Session, SignIn } from '../../contract/access.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';

/** Who is signed in; `not-signed-in` when nobody is. */
export function loadSession(api: Api): Promise<Result<Session, ApiProblem>> {
  return api.get('/api/session');
}

export function signIn(api: Api, credentials: SignIn): Promise<Result<Session, ApiProblem>> {
  return api.post('/api/session', credentials);
}

export function signOut(api: Api): Promise<Result<void, ApiProblem>> {
  return api.delete('/api/session');
}

export function changePassword(api: Api, current: string, next: string): Promise<Result<void, ApiProblem>> {
  return api.put('/api/session/password', { current, next });
}
