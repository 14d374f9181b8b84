import type { ReloadWorld } from './nightly-reload.ts';

const ANSWERS_WITHIN_MS = 3000;

/** The page as the nightly reload finds it. */
export function reloadWorld(page: Pick<ReloadWorld, 'now' | 'isBusy'>): ReloadWorld {
  return {
    ...page,
    age: () => performance.now(),
    answers,
    reload: () => location.reload(),
    kept: {
      // Asked for only when it is used: a browser may forbid even the name.
      getItem: (key) => sessionStorage.getItem(key),
      setItem: (key, value) => sessionStorage.setItem(key, value),
    },
  };
}

async function answers(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS);
    return (await fetch('/health/live', { signal, cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
