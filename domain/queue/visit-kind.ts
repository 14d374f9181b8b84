/** `first`: a matter is begun. `lanjutan`: one goes on; such visits are shorter, so their times are kept apart. */
export const VISIT_KINDS = ['first', 'lanjutan'] as const;

export type VisitKind = (typeof VISIT_KINDS)[number];

/** What people come back for. `didahulukan`: they were sent home at an early closing. */
export const RETURN_PURPOSES = ['sudah-bayar', 'melengkapi', 'ambil-kartu', 'didahulukan'] as const;

export type ReturnPurpose = (typeof RETURN_PURPOSES)[number];
