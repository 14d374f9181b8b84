import type { Queue } from '../../contract/queue.ts';

/** Numbers that an early closing moves to the next office day: those who wait, then those set aside. */
export function whoGoesHome(queue: Queue | undefined): readonly string[] {
  if (!queue) return [];
  const held = queue.aside.filter(({ state }) => state === 'held');
  return [...queue.waiting, ...held].map(({ number }) => number);
}
