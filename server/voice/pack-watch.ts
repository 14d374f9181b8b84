import type { Deps } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';

/** Keeps that pack in use which the setting names, as it lies there: whoever exchanges a clip hears it at the next call. */
export function createPackWatch(deps: Pick<Deps, 'site' | 'store' | 'clock' | 'voicePacks' | 'log'>): {
  look(): Promise<void>;
} {
  const { site, store, voicePacks, log } = deps;
  return {
    async look() {
      const { pack } = await store.read(async (tx) =>
        officeSetting(tx, site, 'voice.rules', await officeDay(tx, deps)),
      );
      // Looking at recordings takes a second or two, for which no other watch is to wait.
      voicePacks.use(pack).catch((error) => log.error('a voice pack was not looked at', error));
    },
  };
}
