/** A value in force from a day (`YYYY-MM-DD`) until a later row of the same table takes over. */
export interface Effective<T> {
  readonly effectiveFrom: string;
  readonly value: T;
}

/** Where a value comes from, and whether the branch office must still confirm it. */
export interface Provenance {
  /** The regulation, letter or page; shown beside the value. */
  readonly source?: string;
  /** `to-verify`: single or doubtful source; screens say "perlu verifikasi kantor cabang". Absent means verified. */
  readonly confidence?: 'verified' | 'to-verify';
}

/** A row of the settings table: a setting's history is its rows. */
export interface DatedSetting {
  readonly key: string;
  readonly effectiveFrom: string;
  readonly value: unknown;
}

/** The row in force on `day`, whatever the order of the rows; undefined before the first one. */
export function effectiveAt<T>(rows: readonly Effective<T>[], day: string): Effective<T> | undefined {
  let found: Effective<T> | undefined;
  for (const row of rows) {
    if (row.effectiveFrom > day) continue;
    if (found === undefined || row.effectiveFrom >= found.effectiveFrom) found = row;
  }
  return found;
}
