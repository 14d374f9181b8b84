import type { Mend, Provoke, StandIn } from '../../contract/demo-panel.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';

type Answer = Promise<Result<StandIn[], ApiProblem>>;

export function loadStandIns(api: Api): Answer {
  return api.get('/api/demo-panel');
}

/** Makes something go wrong; what is there already stays as it is. */
export function provoke(api: Api, trouble: Provoke): Answer {
  return api.post('/api/demo-panel/provoke', trouble);
}

/** Puts it right. */
export function mend(api: Api, trouble: Mend): Answer {
  return api.post('/api/demo-panel/mend', trouble);
}
