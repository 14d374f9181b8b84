import { type Static, Type } from 'typebox';
import { BACKUP_TROUBLES, RESTORE_FAULTS } from '../domain/backup/faults.ts';
import { BACKUP_NOTES } from '../domain/backup/notes.ts';
import { DaySchema, strict } from './shared.ts';

const Instant = Type.String();
const OrNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);

export const BackupNotesSchema = Type.Object({
  notes: Type.Array(Type.Enum([...BACKUP_NOTES])),
  /** When the last good backup was made. */
  lastAt: OrNull(Instant),
});
export type BackupNotes = Static<typeof BackupNotesSchema>;

/** A backup in this machine's own directory. */
export const BackupLineSchema = Type.Object({
  file: Type.String(),
  day: DaySchema,
  madeAt: Instant,
  bytes: Type.Integer(),
  /** The encrypted file lies there whole. */
  there: Type.Boolean(),
  /** Of the history this database went through; false after a restore for what was left behind. */
  ours: Type.Boolean(),
  /** Also in the second place; null where there is none or it is not there. */
  copied: OrNull(Type.Boolean()),
});
export type BackupLine = Static<typeof BackupLineSchema>;

/** Everything about backups: `GET /api/backups`. */
export const BackupsSchema = Type.Object({
  notes: Type.Array(Type.Enum([...BACKUP_NOTES])),
  keys: Type.Object({ headOffice: OrNull(Type.String()), recovery: OrNull(Type.String()) }),
  keep: Type.Object({ days: Type.Integer(), months: Type.Integer() }),
  doing: OrNull(
    Type.Object({ what: Type.Enum(['backup', 'copy', 'drill']), since: Instant, seconds: Type.Integer() }),
  ),
  trouble: OrNull(Type.Object({ code: Type.Enum([...BACKUP_TROUBLES]), at: Instant })),
  last: OrNull(BackupLineSchema),
  secondPlace: OrNull(Type.Object({ path: Type.String(), trouble: OrNull(Type.Enum([...BACKUP_TROUBLES])) })),
  journal: OrNull(
    Type.Object({
      path: Type.String(),
      fromEnvironment: Type.Boolean(),
      state: Type.Enum(['writing', 'failed']),
      failedAt: OrNull(Instant),
      sameDevice: Type.Boolean(),
    }),
  ),
  drill: OrNull(
    Type.Object({ at: Instant, file: Type.String(), fault: OrNull(Type.Enum([...RESTORE_FAULTS])) }),
  ),
  backups: Type.Array(BackupLineSchema),
  /** Where they lie on this machine. */
  directory: Type.String(),
});
export type Backups = Static<typeof BackupsSchema>;

/** The recovery key as it is shown once. */
export const RecoveryKeySchema = Type.Object({ identity: Type.String(), recipient: Type.String() });
export type RecoveryKeyShown = Static<typeof RecoveryKeySchema>;

const PublicKeyText = Type.String({ maxLength: 100 });

/** Public keys to encrypt to; one that is left out stays, an empty one is taken away. */
export const BackupKeysBody = Type.Object(
  { headOffice: Type.Optional(PublicKeyText), recovery: Type.Optional(PublicKeyText) },
  strict,
);
export type BackupKeys = Static<typeof BackupKeysBody>;

/** Directories to copy to; one that is left out stays, an empty one is taken away. */
export const BackupPlacesBody = Type.Object(
  {
    secondPlace: Type.Optional(Type.String({ maxLength: 310 })),
    journal: Type.Optional(Type.String({ maxLength: 310 })),
  },
  strict,
);
export type BackupPlaces = Static<typeof BackupPlacesBody>;

/** The recovery key as somebody typed it from paper. */
export const DrillBody = Type.Object({ key: Type.String({ maxLength: 400 }) }, strict);
