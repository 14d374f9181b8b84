import type { PasswordCheck, Session, SignIn, TotpSetUp, Unlock } from '../../contract/access.ts';
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

/** Says that somebody is at the page. */
export function sayActive(api: Api): Promise<Result<void, ApiProblem>> {
  return api.post('/api/session/active');
}

export function lockSession(api: Api): Promise<Result<void, ApiProblem>> {
  return api.post('/api/session/lock');
}

export function unlockSession(api: Api, by: Unlock): Promise<Result<void, ApiProblem>> {
  return api.post('/api/session/unlock', by);
}

/** Null takes the PIN away. */
export function setPin(api: Api, pin: string | null, password: string): Promise<Result<void, ApiProblem>> {
  return api.put('/api/session/pin', { pin, password });
}

export function setUpTotp(api: Api, password: string): Promise<Result<TotpSetUp, ApiProblem>> {
  return api.post('/api/session/totp', { password });
}

export function confirmTotp(api: Api, code: string): Promise<Result<void, ApiProblem>> {
  return api.put('/api/session/totp', { code });
}

export function removeTotp(api: Api, password: string): Promise<Result<void, ApiProblem>> {
  return api.post('/api/session/totp/remove', { password });
}

/** Why a password that is being chosen would be refused. */
export function checkPassword(api: Api, next: string): Promise<Result<PasswordCheck, ApiProblem>> {
  return api.post('/api/session/password/check', { next });
}

export function changePassword(api: Api, current: string, next: string): Promise<Result<void, ApiProblem>> {
  return api.put('/api/session/password', { current, next });
}
