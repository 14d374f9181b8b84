/** What is kept for a time and then has to go, each with a period of its own. */
export const RETENTION_CLASSES = [
  'berkas',
  'draft',
  'doubtful-paper',
  'data-request',
  'breach',
  'attendance',
] as const;

export type RetentionClass = (typeof RETENTION_CLASSES)[number];

/** How many days each class is kept. */
export type RetentionDays = Readonly<Record<RetentionClass, number>>;

/** Something personal that is kept. */
export interface KeptThing {
  readonly class: RetentionClass;
  readonly id: string;
  /** From when its period is counted, ms since 1970: the end of the matter, the last touch, the decision. */
  readonly since: number;
  /** Its owner wants it only kept, or a request about it is open: it stays, whatever its age. */
  readonly held: boolean;
}

/** What has to go. */
export interface RetentionPlan {
  /** Ids of what is past its period now, by class. */
  readonly due: Readonly<Record<RetentionClass, readonly string[]>>;
  /** How many more will be within the days to come. */
  readonly soon: Readonly<Record<RetentionClass, number>>;
  /** How many are past their period and held. */
  readonly held: Readonly<Record<RetentionClass, number>>;
}

const DAY_MS = 24 * 3_600_000;

/** When a thing of the class that is counted from `since` is past its period, ms since 1970. */
export function retentionEnd(kind: RetentionClass, since: number, days: RetentionDays): number {
  return since + days[kind] * DAY_MS;
}

/** Sorts what is kept: nothing goes before its time, and all that is not held goes after it. */
export function planRetention(
  things: Iterable<KeptThing>,
  days: RetentionDays,
  { now, daysAhead }: { now: number; daysAhead: number },
): RetentionPlan {
  const due = forEachClass((): string[] => []);
  const soon = forEachClass(() => 0);
  const held = forEachClass(() => 0);
  for (const thing of things) {
    const end = retentionEnd(thing.class, thing.since, days);
    if (end > now + daysAhead * DAY_MS) continue;
    if (thing.held) held[thing.class] += end <= now ? 1 : 0;
    else if (end <= now) due[thing.class].push(thing.id);
    else soon[thing.class] += 1;
  }
  return { due, soon, held };
}

/** One value for each class. */
export function forEachClass<T>(value: (kind: RetentionClass) => T): Record<RetentionClass, T> {
  return Object.fromEntries(RETENTION_CLASSES.map((kind) => [kind, value(kind)])) as Record<
    RetentionClass,
    T
  >;
}
