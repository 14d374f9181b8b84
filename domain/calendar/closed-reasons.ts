/**
 * Why no number is given out, or nobody is called. `last-number`: those who wait are still served. `quota`: of one
 * service only.
 */
export const CLOSED_REASONS = [
  'before-hours',
  'break',
  'after-hours',
  'weekday-closed',
  'holiday',
  'cuti-bersama',
  'special-day',
  'closed-early',
  'last-number',
  'quota',
] as const;

export type ClosedReason = (typeof CLOSED_REASONS)[number];
