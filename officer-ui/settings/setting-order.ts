import type { Setting } from '../../contract/settings.ts';
import type { Language } from '../../words/phrase.ts';
import { settingName } from '../../words/settings-names.ts';

/** What an office must look at first: until its channels are named, its payment codes cannot be paid. */
const FIRST: readonly string[] = ['payment.channels', 'office.identity', 'office.counters'];

/** The settings with those every office has to fill in on top, the others by name. */
export function byImportance(settings: readonly Setting[], language: Language): readonly Setting[] {
  return settings.toSorted(
    (a, b) =>
      rank(a.key) - rank(b.key) ||
      settingName(a.key, language).localeCompare(settingName(b.key, language), language),
  );
}

function rank(key: string): number {
  const at = FIRST.indexOf(key);
  return at < 0 ? FIRST.length : at;
}
