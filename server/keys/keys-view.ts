import type { Keys, KeyYear } from '../../contract/keys.ts';
import { countBerkasOf } from '../../db/destroy-year.ts';
import type { Deps, Tx } from '../ports.ts';
import type { YearKeyState } from '../ports-keys.ts';
import type { KeyWatch } from './key-watch.ts';
import { goingOf } from './key-year.ts';

type ViewDeps = Pick<Deps, 'site' | 'clock' | 'keys'>;

/** The retention years and their keys, newest first. */
export async function keysView(tx: Tx, deps: ViewDeps, rotation: KeyWatch['rotation']): Promise<Keys> {
  const years: KeyYear[] = [];
  for (const state of deps.keys.years().toReversed()) years.push(await yearView(tx, deps, state, rotation));
  return { kept: deps.keys.kept, years };
}

async function yearView(
  tx: Tx,
  deps: ViewDeps,
  { year, state, generation }: YearKeyState,
  rotation: KeyWatch['rotation'],
): Promise<KeyYear> {
  const { keptUntil, mayGo } = await goingOf(tx, deps, year);
  const changing = state === 'rotating' ? rotation(year) : null;
  return {
    ...{ year, generation, keptUntil },
    state: changing?.step ?? (state === 'destroyed' ? 'destroyed' : 'whole'),
    percent: changing === null ? 100 : Math.floor(changing.share * 100),
    berkas: await countBerkasOf(tx, deps.site, year),
    mayGo: mayGo && state !== 'destroyed',
  };
}
