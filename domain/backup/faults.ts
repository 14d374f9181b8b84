/** Why a backup could not be made or copied. */
export const BACKUP_TROUBLES = [
  'disk-full',
  /** The directory is not there: the stick is not plugged in, the share not mounted. */
  'place-missing',
  /** It is there and refuses to be read or written. */
  'place-refuses',
  /** What was read back is not what was written. */
  'written-wrong',
  /** The program that makes it ended, or did not end in time. */
  'broken-off',
  'bad-recipient',
] as const;

export type BackupTrouble = (typeof BACKUP_TROUBLES)[number];

/** Why a backup cannot be put back, by a drill or in earnest. */
export const RESTORE_FAULTS = [
  'file-missing',
  'manifest-missing',
  /** Not the bytes the manifest tells of. */
  'checksum',
  /** The key is not one this backup was made for. */
  'wrong-key',
  /** It does not decrypt to the end: cut off or altered. */
  'not-whole',
  'foreign-file',
  'damaged',
  'newer-than-program',
  'altered-migrations',
  'chain-broken',
  /** What is in it is not what its manifest says. */
  'differs-from-manifest',
  /** What is in it is not what the living database has had. */
  'differs-from-office',
  'disk-full',
  'broken-off',
] as const;

export type RestoreFault = (typeof RESTORE_FAULTS)[number];
