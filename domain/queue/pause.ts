/** Why a counter pauses, in words that may hang on the wall. */
export const PAUSE_REASONS = ['istirahat', 'salat', 'rapat', 'gangguan-sistem', 'tugas-lain'] as const;

export type PauseReason = (typeof PAUSE_REASONS)[number];
