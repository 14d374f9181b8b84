/** Why somebody is called before it is their turn. */
export const CALL_REASONS = ['sudah-siap', 'kondisi-khusus', 'salah-panggil', 'lanjutan', 'lainnya'] as const;

export type CallReason = (typeof CALL_REASONS)[number];

/** Why the officer gives out a number although none is given out any more. */
export const EXCEPTION_REASONS = [
  'kondisi-khusus',
  'dari-jauh',
  'tindak-lanjut',
  'perintah-atasan',
  'lainnya',
] as const;

export type ExceptionReason = (typeof EXCEPTION_REASONS)[number];

/** Why the office closes before its hour. */
export const CLOSING_REASONS = [
  'listrik-padam',
  'gangguan-sistem',
  'acara-resmi',
  'keadaan-darurat',
  'petugas-berhalangan',
  'lainnya',
] as const;

export type ClosingReason = (typeof CLOSING_REASONS)[number];
