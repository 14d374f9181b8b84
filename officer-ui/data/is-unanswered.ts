import type { Result } from '../../domain/result.ts';
import type { ApiProblem } from '../../ui-kit/api-client.ts';

/** Whether it is worth asking again by itself: nobody answered, or the server could not. A plain "no" stays one. */
export function isUnanswered(answer: Result<unknown, ApiProblem>): boolean {
  return !answer.ok && (!('status' in answer.error) || answer.error.status >= 500);
}
