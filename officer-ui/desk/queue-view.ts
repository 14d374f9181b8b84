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

/** Time gone by as "4.07" or "1.02.30": minutes and seconds, with hours once there are any. */
export function elapsedText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}.${two(minutes)}.${rest}` : `${minutes}.${rest}`;
}
