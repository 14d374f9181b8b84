import { COUNTER_NAME } from '../../words/counters.ts';
import { say } from '../../words/phrase.ts';
import type { Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';

/** The counters as shown in the hall: the name each was given, or "Loket n". */
export async function counterNames(tx: Tx, site: string, day: string): Promise<(counter: number) => string> {
  const { counters } = await officeSetting(tx, site, 'office.counters', day);
  return (counter) => {
    const named = counters.find(({ number }) => number === counter);
    return named === undefined ? COUNTER_NAME.id(counter) : say(named.shown, 'id');
  };
}
