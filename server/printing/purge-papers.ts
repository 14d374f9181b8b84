import { recordEvent } from '../../db/open-tx.ts';
import { papersSettledBefore, purgePapers } from '../../db/settled-papers.ts';
import { ok } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';

/** So many are destroyed in one unit, the rest a second later: neither who takes a number nor a server that stops must wait. */
const AT_ONCE = 100;
const DAY_MS = 24 * 3_600_000;

type PurgeDeps = Pick<Deps, 'site' | 'clock' | 'store'>;

/** Destroys, some days after it is known what became of a paper, what stood on it. The line in the list stays. */
export function createPurgeWatch(deps: PurgeDeps): { look(): Promise<void> } {
  const { site, clock, store } = deps;
  return {
    async look() {
      if ((await store.read((tx) => duePapers(tx, deps))).length === 0) return;
      await store.unit(async (tx) => {
        const due = await duePapers(tx, deps);
        if (due.length === 0) return ok();
        await purgePapers(tx, due, clock.now());
        recordEvent(tx, {
          ...{ kind: 'papers-purged', actor: 'system', subject: site },
          data: { count: due.length },
        });
        return ok();
      });
    },
  };
}

async function duePapers(tx: Tx, { site, clock }: PurgeDeps): Promise<string[]> {
  const { keepDays } = await officeSetting(tx, site, 'print.rules', await officeDay(tx, { site, clock }));
  return papersSettledBefore(tx, site, { instant: clock.now() - keepDays * DAY_MS, limit: AT_ONCE });
}
