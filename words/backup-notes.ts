import type { BackupNote } from '../domain/backup/notes.ts';
import type { Phrase } from './phrase.ts';

/** What somebody at a desk should know. */
export const BACKUP_NOTE_WORDS: Record<BackupNote, Phrase> = {
  'not-ready': {
    id: 'Cadangan belum disiapkan: bila disk rusak, semuanya hilang.',
    en: 'Backups are not set up: if the disk fails, everything is gone.',
  },
  overdue: {
    id: 'Pekerjaan hari sebelumnya belum ada cadangannya.',
    en: 'The work of an earlier day is in no backup yet.',
  },
  failed: { id: 'Cadangan terakhir gagal dibuat.', en: 'The last backup could not be made.' },
  'second-place-missing': {
    id: 'Tempat kedua cadangan tidak ada: tancapkan flashdisknya.',
    en: 'The second place for backups is not there: plug the stick in.',
  },
  'journal-failed': {
    id: 'Jurnal tidak dapat ditulis: periksa alatnya.',
    en: 'The journal cannot be written: check its device.',
  },
  'drill-due': { id: 'Waktunya latihan pemulihan cadangan.', en: 'It is time for a drill of the backups.' },
};

export const TO_BACKUPS: Phrase = { id: 'Buka Cadangan', en: 'Open Backups' };
