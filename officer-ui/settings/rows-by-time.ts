import type { SettingRow } from '../../contract/settings.ts';
import type { Day } from '../../domain/calendar/day.ts';

export interface RowsByTime {
  readonly inForce: SettingRow | undefined;
  /** Soonest first. */
  readonly coming: readonly SettingRow[];
  /** Newest first. */
  readonly past: readonly SettingRow[];
}

/** A setting's rows (newest first) as they stand on a day: each holds until the next one's day. */
export function rowsByTime(rows: readonly SettingRow[], today: Day): RowsByTime {
  const [inForce, ...past] = rows.filter(({ effectiveFrom }) => effectiveFrom <= today);
  return { inForce, coming: rows.filter(({ effectiveFrom }) => effectiveFrom > today).toReversed(), past };
}

/** The first row after a day: what is set from that day on holds only until then. */
export function nextRowAfter(rows: readonly SettingRow[], day: Day): SettingRow | undefined {
  return rows.findLast(({ effectiveFrom }) => effectiveFrom > day);
}
