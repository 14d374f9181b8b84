/** What befell personal data: it decides who was exposed. */
export const BREACH_NATURES = [
  /** The office's PC, or its disk, is gone. */
  'lost-machine',
  /** A backup is gone. */
  'stolen-backup',
  /** A paper or a screen was shown to the wrong person. */
  'wrong-person',
  /** Somebody used an account that was not theirs, or their own for what they may not. */
  'intrusion',
  'other',
] as const;

export type BreachNature = (typeof BREACH_NATURES)[number];

/** Who has to be found for a breach of this nature. */
export type ExposureRule = 'all-there' | 'named' | 'touched-by-account';

/** A thief has everything that was there; a mistake concerns the files named; an account what it touched. */
export function exposureRule(nature: BreachNature): ExposureRule {
  if (nature === 'wrong-person') return 'named';
  return nature === 'intrusion' ? 'touched-by-account' : 'all-there';
}
