import type { ScreensNow } from '../../contract/screens.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';

/** Which screens are connected now, and whether the TVs sound. */
export function loadScreensNow(api: Api): Promise<Result<ScreensNow, ApiProblem>> {
  return api.get('/api/screens/now');
}
