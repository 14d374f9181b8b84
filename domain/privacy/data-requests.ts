/** What somebody can ask about their own data: see it, have it corrected, have it only kept, have it destroyed. */
export const DATA_REQUEST_KINDS = ['access', 'correction', 'restriction', 'erasure'] as const;

export type DataRequestKind = (typeof DATA_REQUEST_KINDS)[number];

/** Why a request was not followed. The reason stands in the log, so it is a word of this list and never free text. */
export const REFUSAL_REASONS = [
  /** Who asks could not show to be the person the data are about, or to act for them. */
  'identity-not-proven',
  /** A law or the office's retention schedule wants the data kept (UU 27/2022 art. 15, 44). */
  'law-requires-keeping',
  /** The data are held by somebody else, to whom the person was sent. */
  'not-held-here',
  /** The data are right as they stand. */
  'already-right',
  /** The person took the request back. */
  'withdrawn',
] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** What a correction can have touched: names of the boxes, never what stands in them. */
export const CORRECTED_PARTS = [
  'name',
  'identity',
  'birth',
  'contact',
  'address',
  'work',
  'heir',
  'company',
] as const;

export type CorrectedPart = (typeof CORRECTED_PARTS)[number];

/** Why data are destroyed although a payment is awaited or a period runs. */
export const ERASURE_GROUNDS = [
  /** The person knows what they lose and wants it all the same. */
  'owner-insists',
  /** The data should never have been taken (UU 27/2022 art. 43). */
  'unlawful',
  /** A court or the supervising agency ordered it. */
  'ordered',
] as const;

export type ErasureGround = (typeof ERASURE_GROUNDS)[number];

/** The number people are given, "DP-2026-003". */
export function dataRequestNumber(year: number, serial: number): string {
  return `DP-${year}-${String(serial).padStart(3, '0')}`;
}

/** How urgent a request is. */
export type RequestUrgency = 'overdue' | 'soon' | 'open';

/** A request due within this time is shown to those who decide it. */
export const SOON_MS = 24 * 3_600_000;

/** How urgent a request is at that instant (ms since 1970); the law counts hours, so weekends count (art. 30 to 32, 41). */
export function urgencyOf(dueAt: number, now: number): RequestUrgency {
  if (now > dueAt) return 'overdue';
  return dueAt - now <= SOON_MS ? 'soon' : 'open';
}
