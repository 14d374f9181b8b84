import type { ScreensNow } from '../../contract/screens.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';

/** Which screens are connected now, and whether the TVs sound. */
export function loadScreensNow(api: Api): Promise<Result<ScreensNow, ApiProblem>> {
  return api.get('/api/screens/now');
}

/** Asks every TV to let itself be heard; what each answers stands in `tvs` once it is over. */
export function testSound(api: Api): Promise<Result<ScreensNow, ApiProblem>> {
  return api.post('/api/screens/display/sound-test');
}
