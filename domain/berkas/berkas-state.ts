/** Whether a berkas can be worked with, is only kept at its owner's wish, or holds nothing personal any more. */
export type BerkasState = 'open' | 'restricted' | 'erased';

/** Follows from when it was restricted and when it was erased, ms since 1970 or null. */
export function berkasState(berkas: {
  readonly restrictedAt: number | null;
  readonly erasedAt: number | null;
}): BerkasState {
  if (berkas.erasedAt !== null) return 'erased';
  return berkas.restrictedAt === null ? 'open' : 'restricted';
}
