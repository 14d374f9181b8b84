/** `first`: a matter is begun. `lanjutan`: one goes on; such visits are shorter, so their times are kept apart. */
export const VISIT_KINDS = ['first', 'lanjutan'] as const;

export type VisitKind = (typeof VISIT_KINDS)[number];

/** What people say they come back for. */
export const STATED_PURPOSES = ['sudah-bayar', 'melengkapi', 'ambil-kartu'] as const;

export type StatedPurpose = (typeof STATED_PURPOSES)[number];

/** What people come back for. `didahulukan`: they were sent home at an early closing; only the office gives it. */
export const RETURN_PURPOSES = [...STATED_PURPOSES, 'didahulukan'] as const;

export type ReturnPurpose = (typeof RETURN_PURPOSES)[number];
