import { OFFICE_KEY } from '../server/ports.ts';
import type { KeyKeeper } from '../server/ports-keys.ts';
import { generationOf } from './file-sealer.ts';
import type { Keyring } from './keyring.ts';

/** The keyring as use cases see it: years and states, never a key. The office's own key is none of the years. */
export function createKeyKeeper(keyring: Keyring): KeyKeeper {
  return {
    kept: keyring.kept,
    years: () =>
      [
        ...keyring.destroyed().map((year) => ({ year, state: 'destroyed' as const, generation: 0 })),
        ...keyring.years().flatMap((year) => {
          const keys = keyring.find(year);
          if (keys === null || year === OFFICE_KEY) return [];
          const state = keys.length > 1 ? ('rotating' as const) : ('whole' as const);
          return [{ year, state, generation: keys[0].no }];
        }),
      ].sort((a, b) => a.year - b.year),
    rotate: keyring.rotate,
    isOld(year, sealed) {
      const newest = keyring.find(year)?.[0];
      return newest !== undefined && sealed.length > 0 && generationOf(year, sealed) !== newest.no;
    },
    retire: keyring.retire,
    destroy: keyring.destroy,
  };
}
