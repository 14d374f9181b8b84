import type { Setting } from '../../contract/settings.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';

export function loadSettings(api: Api): Promise<Result<Setting[], ApiProblem>> {
  return api.get('/api/settings');
}

/** Puts a value in force from a day (`YYYY-MM-DD`) on. */
export function saveSetting(
  api: Api,
  key: string,
  effectiveFrom: string,
  value: unknown,
): Promise<Result<Setting, ApiProblem>> {
  return api.put(`/api/settings/${key}`, { effectiveFrom, value });
}
