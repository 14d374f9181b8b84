import type { QueueTicket } from '../../contract/queue.ts';

/** Whether somebody would be put down as absent before the office's number of calls. */
export function isEarly({ state, calls }: QueueTicket, enough: number): boolean {
  return state === 'called' && calls < enough;
}

/** Whether somebody has to be looked for in the waiting room before being put down as absent. */
export function mustLook({ state, help, lookedAt }: QueueTicket): boolean {
  return state === 'called' && help && lookedAt === null;
}

/** One call of one ticket: what a second press confirms. */
export function callKey({ id, calls }: QueueTicket): string {
  return `${id} ${calls}`;
}
