/** Something to be made, by the key under which it is asked for. */
export interface Job<T> {
  readonly key: string;
  readonly make: () => Promise<T>;
}

/** `first`: what a whole hall waits for goes before all that one person waits for. */
export type Rank = 'first' | 'usual';

/** Makes one thing at a time: what somebody waits for, by rank and in the order of asking; then what is made in advance. */
export interface MakingLine<T> {
  /**
   * What this makes, as soon as its turn comes: at most what is being made and what was asked for at its rank or above
   * goes before. Asked for twice it is made once, at the higher rank. Null when too many of its rank wait already.
   */
  ask(job: Job<T>, rank?: Rank): Promise<T> | null;
  /** Has these made while nobody waits, in place of what was to be made in advance before; what is begun is finished. */
  ahead(jobs: readonly Job<T>[]): void;
  /** Takes nothing any more; over when all that was asked for is made, or failed to be. */
  stop(): Promise<void>;
}

interface Asked<T> extends Job<T> {
  readonly rank: Rank;
  readonly promise: Promise<T>;
  readonly resolve: (made: T) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * @param most how many of a rank may wait, the one being made for somebody included
 * @param goesOn whether after this something made in advance the next is worth a try
 */
export function createMakingLine<T>(most: number, goesOn: (made: T) => boolean): MakingLine<T> {
  const asked = new Map<string, Asked<T>>();
  let inAdvance: Job<T>[] = [];
  let making: Asked<T> | null = null;
  let isStopped = false;

  function next(): void {
    if (making !== null) return;
    const waiting = [...asked.values()];
    const first = waiting.find(({ rank }) => rank === 'first') ?? waiting[0];
    const job = first ?? inAdvance.shift();
    if (job === undefined) return;
    inAdvance = inAdvance.filter(({ key }) => key !== job.key);
    const now = first ?? withPromise(job, 'usual');
    making = now;
    // `make` may throw before it promises anything.
    const made = Promise.resolve().then(now.make);
    void made.then(now.resolve, now.reject);
    void made
      .then(goesOn, () => false)
      .then((isWorth) => {
        if (!isWorth && first === undefined) inAdvance = [];
        asked.delete(now.key);
        making = null;
        next();
      });
  }

  return {
    ask(job, rank = 'usual') {
      const there = asked.get(job.key);
      if (there !== undefined && rank === 'first') asked.set(job.key, { ...there, rank });
      const under = there ?? (making?.key === job.key ? making : undefined);
      if (under !== undefined) return under.promise;
      const before = [...asked.values()].filter((one) => one.rank === rank);
      if (before.length >= most || isStopped) return null;
      const one = withPromise(job, rank);
      asked.set(job.key, one);
      next();
      return one.promise;
    },
    ahead(jobs) {
      if (isStopped) return;
      inAdvance = jobs.filter(({ key }) => !asked.has(key) && making?.key !== key);
      next();
    },
    async stop() {
      isStopped = true;
      inAdvance = [];
      const under = making === null ? [] : [making];
      await Promise.allSettled([...under, ...asked.values()].map(({ promise }) => promise));
    },
  };
}

function withPromise<T>(job: Job<T>, rank: Rank): Asked<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  promise.catch(() => {});
  return { ...job, rank, promise, resolve, reject };
}
