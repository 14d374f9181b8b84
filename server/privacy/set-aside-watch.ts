import { insertDestruction } from '../../db/destructions.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { ok } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps } from '../ports.ts';
import type { SetAsideDatabases } from '../ports-databases.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';

const DAY_MS = 24 * 3_600_000;

type WatchDeps = Pick<Deps, 'site' | 'store' | 'clock' | 'ids' | 'log'> & {
  readonly setAside: SetAsideDatabases;
};

export interface SetAsideWatch {
  /** Begins what is due on this day, once a day, and does not wait for it: a large file takes its time. */
  look(): Promise<void>;
  /** Settles once nothing is under way. */
  settled(): Promise<void>;
  /** Breaks off what is under way; the next start does it again. */
  stop(): Promise<void>;
}

/**
 * Destroys databases that were set aside longer ago than they are kept: what somebody had erased stands in them as it
 * was. Nobody is asked: nothing is worked with there, and whoever had their data erased was told that they are gone.
 */
export function createSetAsideWatch(deps: WatchDeps): SetAsideWatch {
  const { store, log } = deps;
  let seenDay: string | null = null;
  let under: Promise<void> = Promise.resolve();
  let isOver = false;
  return {
    async look() {
      const day = await store.read((tx) => officeDay(tx, deps));
      if (day === seenDay || isOver) return;
      seenDay = day;
      under = under
        .then(() => destroyOld(deps, day, () => isOver))
        .catch((error) => log.error('databases that were set aside could not be destroyed', error));
    },
    settled: () => under,
    async stop() {
      isOver = true;
      await under;
    },
  };
}

async function destroyOld(deps: WatchDeps, day: string, isOver: () => boolean): Promise<void> {
  const { site, store, clock, setAside } = deps;
  const { setAsideDays } = await store.read((tx) => officeSetting(tx, site, 'privacy.retention', day));
  let count = 0;
  try {
    for (const name of await setAside.before(clock.now() - setAsideDays * DAY_MS)) {
      if (!(await setAside.destroy(name, isOver))) break;
      count += 1;
    }
  } finally {
    // Also when the next one refused: these are gone.
    if (count > 0) await note(deps, { 'set-aside': count });
  }
}

async function note(deps: WatchDeps, what: Readonly<Record<string, number>>): Promise<void> {
  const { site, store, clock, ids } = deps;
  await store.unit(async (tx) => {
    await openOfficeDay(tx, deps);
    const id = ids.next();
    await insertDestruction(tx, {
      ...{ id, site, at: clock.now(), by: 'system', ground: 'retention', what: { ...what } },
    });
    recordEvent(tx, { kind: 'retention-applied', actor: 'system', subject: id, data: what });
    return ok();
  });
}
