import type { Board, BoardCounter } from '../contract/board.ts';
import { perService, type ServiceCode } from '../domain/queue/services.ts';

/**
 * The board as a TV of these services shows it: calls, last calls and waiting counts of other services are left out. A
 * counter where somebody of another service is served stands there as if nobody were: its name and its pause concern
 * everyone.
 */
export function forServices(board: Board, services: readonly ServiceCode[]): Board {
  const shows = (service: ServiceCode | null) => service !== null && services.includes(service);
  return {
    ...board,
    counters: board.counters.map((one) => (shows(one.service) ? one : emptied(one))),
    recent: board.recent.filter(({ service }) => shows(service)),
    waiting: perService((service) => (shows(service) ? board.waiting[service] : 0)),
  };
}

function emptied({ fetch: _, ...counter }: BoardCounter): BoardCounter {
  return { ...counter, number: null, service: null, state: 'idle', calledAt: null };
}
