import { type Head, type Lane, type NextRules, nextTicket } from './next-ticket.ts';

/**
 * All who wait in the order in which they will be called if nobody else comes.
 * @param waiting by rank, lowest first
 * @param lastLanes the lanes of the office's last calls, newest first
 */
export function callOrder<T extends Head>(
  waiting: readonly T[],
  lastLanes: readonly Lane[],
  rules: NextRules,
): T[] {
  const lanes = {
    priority: waiting.filter(({ lane }) => lane === 'priority'),
    regular: waiting.filter(({ lane }) => lane === 'regular'),
  };
  const taken = { priority: 0, regular: 0 };
  const past = [...lastLanes];
  const order: T[] = [];
  while (order.length < waiting.length) {
    const heads = [lanes.priority[taken.priority], lanes.regular[taken.regular]];
    const next = nextTicket(
      heads.filter((head) => head !== undefined),
      past.slice(0, rules.priorityRun),
      rules,
    );
    const head = heads.find((candidate) => candidate?.id === next?.id);
    if (head === undefined) break;
    taken[head.lane] += 1;
    past.unshift(head.lane);
    order.push(head);
  }
  return order;
}
