import type { FollowStatus, FollowTrial } from '../../contract/follow.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';

/** Whether phones reach the office, and since when that is known. */
export function loadFollowStatus(api: Api): Promise<Result<FollowStatus, ApiProblem>> {
  return api.get('/api/follow');
}

/** A new address to open on a phone; `no-public-url` when phones have no address. */
export function beginFollowTrial(api: Api): Promise<Result<FollowTrial, ApiProblem>> {
  return api.post('/api/follow/trial');
}
