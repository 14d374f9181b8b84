import type { IssuedTicket, IssueTicket, Queue, QueueTicket } from '../../contract/queue.ts';
import type { Result } from '../../domain/result.ts';
import { type Api, type ApiProblem, newKey } from '../../ui-kit/api-client.ts';

/** What can be done with the ticket at a counter. */
export type CounterVerb = 'next' | 'recall' | 'serve' | 'finish' | 'no-show' | 'cancel';

export function loadQueue(api: Api): Promise<Result<Queue, ApiProblem>> {
  return api.get('/api/queue');
}

export function moveAtCounter(
  api: Api,
  counter: number,
  verb: CounterVerb,
): Promise<Result<QueueTicket, ApiProblem>> {
  return api.post(`/api/counters/${counter}/${verb}`);
}

/** Calls one particular waiting ticket, out of its turn. */
export function callTicket(
  api: Api,
  ticket: string,
  counter: number,
): Promise<Result<QueueTicket, ApiProblem>> {
  return api.post(`/api/tickets/${ticket}/call`, { counter });
}

export function moveTicket(
  api: Api,
  ticket: string,
  verb: 'return' | 'cancel' | 'reprint',
): Promise<Result<QueueTicket, ApiProblem>> {
  return api.post(`/api/tickets/${ticket}/${verb}`);
}

/** Gives a number at the desk; a repeat of the same request gives the same number. */
export function issueTicket(api: Api, wish: IssueTicket): Promise<Result<IssuedTicket, ApiProblem>> {
  return api.post('/api/tickets', wish, { key: newKey() });
}
