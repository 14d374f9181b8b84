import type { Keys } from '../../contract/keys.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';

type Answer = Promise<Result<Keys, ApiProblem>>;

/** The retention years and the state of their keys, newest first. */
export function loadKeys(api: Api): Answer {
  return api.get('/api/keys');
}

/** Gives a year fresh keys. */
export function rotateKeys(api: Api, year: number): Answer {
  return api.post(`/api/keys/${year}/rotate`);
}

/** Destroys a year for good; `typed` is the year as it was typed by hand. */
export function destroyYear(api: Api, year: number, typed: string): Answer {
  return api.post(`/api/keys/${year}/destroy`, { typed });
}
