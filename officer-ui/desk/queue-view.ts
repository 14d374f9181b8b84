import type { Queue, QueueTicket } from '../../contract/queue.ts';
import type { Waiting } from '../../contract/shared.ts';

/** The ticket called to this counter or served there, if any. */
export function ticketAt(queue: Queue | undefined, counter: number): QueueTicket | undefined {
  return queue?.atCounters.find((ticket) => ticket.counter === counter);
}

/** How many wait for each service. */
export function waitingCounts(queue: Queue): Waiting {
  const counts: Waiting = { PU: 0, BPU: 0, JHT: 0, INFO: 0 };
  for (const ticket of queue.waiting) counts[ticket.service] += 1;
  return counts;
}

/** Whether the visit calls for a file: a question alone is answered without one. */
export function hasFileWork({ service, berkas }: QueueTicket): boolean {
  return service !== 'INFO' || berkas.length > 0;
}

/** Those set aside, each group in the order the server gives: first who is due as soon as they are ready. */
export function asideGroups(aside: readonly QueueTicket[]): {
  readonly notReady: readonly QueueTicket[];
  readonly completing: readonly QueueTicket[];
  readonly absent: readonly QueueTicket[];
} {
  return {
    notReady: aside.filter(({ heldFor }) => heldFor === 'belum-siap'),
    completing: aside.filter(({ heldFor }) => heldFor === 'melengkapi'),
    absent: aside.filter(({ heldFor }) => heldFor === null),
  };
}
