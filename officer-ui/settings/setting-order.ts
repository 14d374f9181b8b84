import type { Setting } from '../../contract/settings.ts';

/** What an office must look at first: until its channels are named, its payment codes cannot be paid. */
const FIRST: readonly string[] = ['payment.channels', 'office.identity', 'office.counters'];

/** Sorts settings: those every office has to fill in first, the others by name. */
export function byImportance(a: Setting, b: Setting): number {
  return rank(a.key) - rank(b.key) || a.key.localeCompare(b.key);
}

function rank(key: string): number {
  const at = FIRST.indexOf(key);
  return at < 0 ? FIRST.length : at;
}
