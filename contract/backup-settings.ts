import { Type } from 'typebox';
import { strict } from './shared.ts';

/** A public key of age, "age1…"; empty where there is none yet. */
const PublicKey = Type.String({ pattern: '^(age1[02-9ac-hj-np-z]{58})?$' });
/** A directory by its full path; empty where there is none. */
const Directory = Type.String({
  pattern: '^(/[^\\u0000-\\u001f]{1,300}|[A-Za-z]:\\\\[^\\u0000-\\u001f]{0,300})?$',
});

/**
 * How long backups are kept, and who can open them. All of the last `keepDays` days with a backup stay, and the last one
 * of each of `keepMonths` months. Without any key no backup is made.
 */
export const BackupRulesSchema = Type.Object(
  {
    keepDays: Type.Integer({ minimum: 2, maximum: 365 }),
    keepMonths: Type.Integer({ minimum: 1, maximum: 120 }),
    /** A drill is asked for after so many days. */
    drillDays: Type.Integer({ minimum: 7, maximum: 366 }),
    headOffice: PublicKey,
    recovery: PublicKey,
  },
  strict,
);

/** Where copies go beside this machine's own disk: a stick or a mounted share, and the journal's device. */
export const BackupPlacesSchema = Type.Object({ secondPlace: Directory, journal: Directory }, strict);
