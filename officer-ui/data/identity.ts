import type { IdentityCheck } from '../../contract/identity.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';

/** What a NIK says of its owner, and what is wrong or doubtful about it. */
export function checkNik(api: Api, nik: string): Promise<Result<IdentityCheck, ApiProblem>> {
  return api.post('/api/identity/nik', { nik });
}
