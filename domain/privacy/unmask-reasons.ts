/** Why somebody's data are looked at though they are not at the desk. The list is closed: no reason is typed in. */
export const UNMASK_REASONS = [
  'telepon',
  'melengkapi',
  'koreksi',
  'pembayaran',
  'pengaduan',
  'permintaan-data',
] as const;

export type UnmaskReason = (typeof UNMASK_REASONS)[number];
