/** Why a paper is printed once more, as codes: the event log keeps them, never a sentence. */
export const REPRINT_REASONS = ['tidak-keluar', 'tidak-lengkap', 'tidak-terbaca', 'rusak', 'hilang'] as const;

export type ReprintReason = (typeof REPRINT_REASONS)[number];
