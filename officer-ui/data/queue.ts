import type { PrintJob } from '../../contract/printing.ts';
import type { IssuedTicket, IssueTicket, Queue, QueueTicket } from '../../contract/queue.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import type { Result } from '../../domain/result.ts';
import { type Api, type ApiProblem, newKey } from '../../ui-kit/api-client.ts';

/** What can be done with the ticket at a counter without saying more. */
export type CounterVerb = 'next' | 'recall' | 'serve' | 'finish' | 'no-show' | 'cancel' | 'undo';

/** Why a ticket is set aside. */
export type HoldReason = NonNullable<QueueTicket['heldFor']>;

type Moved = Promise<Result<QueueTicket, ApiProblem>>;

/** Today's queue as this counter sees it. */
export function loadQueue(api: Api, counter: number): Promise<Result<Queue, ApiProblem>> {
  return api.get(`/api/queue?counter=${counter}`);
}

export function moveAtCounter(api: Api, counter: number, verb: CounterVerb): Moved {
  return api.post(`/api/counters/${counter}/${verb}`);
}

export function holdAtCounter(api: Api, counter: number, reason: HoldReason): Moved {
  return api.post(`/api/counters/${counter}/hold`, { reason });
}

export function transferAtCounter(api: Api, counter: number, service: ServiceCode): Moved {
  return api.post(`/api/counters/${counter}/transfer`, { service });
}

/** Calls one particular waiting ticket; out of its turn, with the reason. */
export function callTicket(api: Api, ticket: string, counter: number, reason?: string): Moved {
  return api.post(`/api/tickets/${ticket}/call`, reason ? { counter, reason } : { counter });
}

export function moveTicket(
  api: Api,
  ticket: string,
  verb: 'return' | 'cancel' | 'reprint' | 'looked',
): Moved {
  return api.post(`/api/tickets/${ticket}/${verb}`);
}

/** Prints how a JHT claim is filed, for the ticket at the desk. */
export function printGuidance(api: Api, ticket: string): Promise<Result<PrintJob, ApiProblem>> {
  return api.post(`/api/tickets/${ticket}/claim-guidance`, {}, { key: newKey() });
}

/** Passes a waiting ticket on to another service. */
export function transferTicket(api: Api, ticket: string, service: ServiceCode): Moved {
  return api.post(`/api/tickets/${ticket}/transfer`, { service });
}

/** Puts a waiting ticket into the priority lane, or out of it. */
export function setPriority(api: Api, ticket: string, priority: boolean): Moved {
  return api.post(`/api/tickets/${ticket}/priority`, { priority });
}

/** Notes that somebody has to be fetched, or no longer. */
export function setHelp(api: Api, ticket: string, help: boolean): Moved {
  return api.post(`/api/tickets/${ticket}/help`, { help });
}

/** Gives a number at the desk; a repeat of the same request gives the same number. */
export function issueTicket(api: Api, wish: IssueTicket): Promise<Result<IssuedTicket, ApiProblem>> {
  return api.post('/api/tickets', wish, { key: newKey() });
}
