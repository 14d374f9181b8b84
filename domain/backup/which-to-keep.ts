/** A backup as the rule sees it. `good`: its checksum was read back from where it lies. */
export interface Keepable {
  readonly file: string;
  /** The office day it was made on, `YYYY-MM-DD`. */
  readonly day: string;
  /** Orders backups of one day: number of the last event in it. */
  readonly seq: number;
  readonly good: boolean;
}

export interface KeepRules {
  /** All backups of so many days stay. */
  readonly keepDays: number;
  /** And the last one of each of so many months. */
  readonly keepMonths: number;
}

/**
 * Which backups may go. All of the last `keepDays` days that have a good one stay, and the last good one of each of
 * the last `keepMonths` months that have one. Days and months are counted by the backups themselves: a clock that runs
 * ahead, or an office that was closed for weeks, deletes nothing. Nothing goes unless a newer good one exists, so
 * the newest good one always stays.
 */
export function whichToDrop<B extends Keepable>(
  backups: readonly B[],
  { keepDays, keepMonths }: KeepRules,
): readonly B[] {
  const newestFirst = [...backups].sort(byAge);
  const good = newestFirst.filter((backup) => backup.good);
  const newest = good[0];
  if (newest === undefined) return [];
  const days = lastDistinct(good, ({ day }) => day, keepDays);
  const months = lastDistinct(good, ({ day }) => monthOf(day), keepMonths);
  const monthly = new Set(months.map((month) => good.find(({ day }) => monthOf(day) === month)));
  const oldestDay = days.at(-1) ?? newest.day;
  return newestFirst.filter(
    (backup) => byAge(backup, newest) > 0 && backup.day < oldestDay && !monthly.has(backup),
  );
}

/** Newest first. */
function byAge(a: Keepable, b: Keepable): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return b.seq - a.seq;
}

function lastDistinct<B>(newestFirst: readonly B[], of: (backup: B) => string, most: number): string[] {
  return [...new Set(newestFirst.map(of))].slice(0, Math.max(1, most));
}

function monthOf(day: string): string {
  return day.slice(0, 7);
}
