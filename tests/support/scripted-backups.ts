import type { BackupLine, Backups } from '../../contract/backups.ts';
import { typedKey } from '../../domain/backup/recovery-key.ts';
import { NOW } from './board-samples.ts';
import { TODAY } from './office-samples.ts';
import { done, problem } from './scripted-answers.ts';
import type { ScriptedOffice } from './scripted-office.ts';

export const RECOVERY = {
  identity: 'AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX',
  recipient: 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj',
};

export function backupLine(over: Partial<BackupLine> = {}): BackupLine {
  const file = `loket-3f9a12cd-${TODAY}-00001234.age`;
  return { file, day: TODAY, madeAt: NOW, bytes: 12_400_000, there: true, ours: true, copied: null, ...over };
}

/** Backups as a new office has them: nothing is set up. */
export function noBackups(over: Partial<Backups> = {}): Backups {
  return {
    ...{ notes: ['not-ready'], keys: { headOffice: null, recovery: null }, keep: { days: 30, months: 12 } },
    ...{ doing: null, trouble: null, last: null, secondPlace: null, journal: null, drill: null, backups: [] },
    directory: '/var/lib/loket/backups',
    ...over,
  };
}

/** The backups of an office by script. */
export class ScriptedBackups {
  backups: Backups;

  constructor({ backend }: ScriptedOffice, backups: Backups = noBackups()) {
    this.backups = backups;
    backend.route('GET /api/backups', () => done(this.backups));
    backend.route('GET /api/backups/notes', () => done({ notes: this.backups.notes, lastAt: null }));
    backend.route('POST /api/backups/recovery-key', () => done(RECOVERY));
    backend.route('PUT /api/backups/keys', ({ body }) => {
      this.backups = { ...this.backups, notes: [], keys: { ...this.backups.keys, ...(body as object) } };
      return done(this.backups);
    });
    backend.route('PUT /api/backups/places', ({ body }) => {
      const { secondPlace } = body as { secondPlace: string };
      if (!secondPlace.startsWith('/')) return problem('invalid-setting');
      this.backups = { ...this.backups, secondPlace: { path: secondPlace, trouble: 'place-missing' } };
      return done(this.backups);
    });
    backend.route('POST /api/backups', () => {
      this.backups = { ...this.backups, doing: { what: 'backup', since: NOW, seconds: 0 } };
      return done(this.backups, 202);
    });
    backend.route('POST /api/backups/drill', ({ body }) => {
      if (typedKey((body as { key: string }).key) === null) return problem('invalid-recovery-key');
      this.backups = { ...this.backups, drill: { at: NOW, file: 'x.age', fault: null } };
      return done(this.backups, 202);
    });
  }

  /** What was under way ended well. */
  finish(): void {
    const last = backupLine();
    this.backups = { ...this.backups, doing: null, last, backups: [last, backupLine({ ours: false })] };
  }
}
