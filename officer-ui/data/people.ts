import type {
  Account,
  ChangeAccount,
  FirstPassword,
  NewAccount,
  PersonSession,
  ResetPassword,
  Substitute,
  Substitutes,
} from '../../contract/people.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';

/** Every account of the office, by shown name. */
export function loadAccounts(api: Api): Promise<Result<readonly Account[], ApiProblem>> {
  return api.get('/api/accounts');
}

/** `key` makes one account of a request that had to be repeated; its password is then told no more. */
export function makeAccount(
  api: Api,
  account: NewAccount,
  key: string,
): Promise<Result<FirstPassword, ApiProblem>> {
  return api.post('/api/accounts', account, { key });
}

export function changeAccount(
  api: Api,
  id: string,
  change: ChangeAccount,
): Promise<Result<Account, ApiProblem>> {
  return api.put(`/api/accounts/${id}`, change);
}

export function setAccountDisabled(
  api: Api,
  id: string,
  disabled: boolean,
): Promise<Result<Account, ApiProblem>> {
  return api.post(`/api/accounts/${id}/${disabled ? 'disable' : 'enable'}`);
}

/** A new first password; every session of the account ends. */
export function resetPassword(
  api: Api,
  id: string,
  wish: ResetPassword,
  key: string,
): Promise<Result<FirstPassword, ApiProblem>> {
  return api.post(`/api/accounts/${id}/password`, wish, { key });
}

/** Everybody who is signed in, the longest first. */
export function loadSessions(api: Api): Promise<Result<readonly PersonSession[], ApiProblem>> {
  return api.get('/api/sessions');
}

export function endSession(api: Api, id: string): Promise<Result<PersonSession, ApiProblem>> {
  return api.delete(`/api/sessions/${id}`);
}

/** Who stands in today and later, and who can be named. */
export function loadSubstitutes(api: Api): Promise<Result<Substitutes, ApiProblem>> {
  return api.get('/api/substitutes');
}

export function nameSubstitute(api: Api, day: Day, user: string): Promise<Result<Substitute, ApiProblem>> {
  return api.put(`/api/substitutes/${day}/${user}`, {});
}

export function withdrawSubstitute(
  api: Api,
  day: Day,
  user: string,
): Promise<Result<Substitute, ApiProblem>> {
  return api.delete(`/api/substitutes/${day}/${user}`);
}
