import type { PaperPile } from './paper-pile.ts';
import type { PrintRecord } from './print-records.ts';

/** What records and paper say when they are laid side by side. */
export interface PaperExamination {
  /** One sentence for each thing that must never be. */
  readonly faults: readonly string[];
  /** Papers a person said were not there, and that lie in the pile nevertheless. */
  readonly late: number;
  /** Papers their printer was believed about, and that do not lie in the pile, by how it was known. */
  readonly missing: Readonly<Record<string, number>>;
}

/**
 * Lays the pile beside the records. `weak` are proofs that may err: a paper they stand for may be missing, and its
 * ticket then has none.
 */
export function examinePapers(
  records: readonly PrintRecord[],
  pile: PaperPile,
  weak: readonly string[] = [],
): PaperExamination {
  const faults: string[] = [];
  const missing: Record<string, number> = {};
  let late = 0;
  let lastPlace = -1;
  const hasPaper = new Map<string, boolean>();

  for (const { subject, about, copy, state, proof, outcomes, sent } of records) {
    const name = `${about} copy ${copy}`;
    const whole = sent === null ? 0 : pile.wholeOnes(sent);
    const isExcused = whole === 0 && weak.includes(proof ?? '');
    hasPaper.set(subject, (hasPaper.get(subject) ?? false) || whole > 0 || isExcused);
    if (whole > 1) faults.push(`${name} came out whole ${whole} times`);
    if (state === 'failed') late += whole;
    else if (state !== 'printed') faults.push(`${name} was left ${state}`);
    else if (whole === 0) {
      missing[proof ?? 'nothing'] = (missing[proof ?? 'nothing'] ?? 0) + 1;
      if (!isExcused) faults.push(`${name} is called printed (${proof}) and is not there`);
    }
    if (copy > 0 || whole === 0 || sent === null || outcomes.includes('uncertain')) continue;
    const place = pile.firstWhole(sent);
    if (place <= lastPlace) faults.push(`${name} overtook an earlier number`);
    lastPlace = place;
  }
  for (const [subject, has] of hasPaper) if (!has) faults.push(`ticket ${subject} has no whole paper`);
  return { faults, late, missing };
}
