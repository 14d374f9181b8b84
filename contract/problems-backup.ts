import type { ProblemKind } from './problem-kind.ts';

/** What ending the day and backing up refuse. */
export const BACKUP_PROBLEMS = {
  'people-still-here': {
    status: 409,
    title: {
      id: 'Masih ada yang menunggu atau dilayani. Baca keterangannya, lalu tekan sekali lagi bila hari ini tetap ditutup.',
      en: 'People still wait or are being served. Read what happens to them, then press again to end the day all the same.',
    },
  },
  'backup-not-ready': {
    status: 409,
    title: {
      id: 'Cadangan belum disiapkan: belum ada kunci yang dapat membukanya. Siapkan di halaman Cadangan.',
      en: 'Backups are not set up: there is no key yet that could open one. Set them up on the page Backups.',
    },
  },
  'backup-busy': {
    status: 409,
    title: {
      id: 'Pekerjaan cadangan lain sedang berjalan. Tunggu sampai selesai.',
      en: 'Another piece of backup work is under way. Wait until it is done.',
    },
  },
  'no-backup': {
    status: 409,
    title: { id: 'Belum ada cadangan yang utuh.', en: 'There is no whole backup yet.' },
  },
  'invalid-public-key': {
    status: 422,
    title: {
      id: 'Kunci publik ini tidak sah. Salin utuh, dimulai dengan "age1".',
      en: 'This public key is not valid. Copy all of it, beginning with "age1".',
    },
  },
  'invalid-recovery-key': {
    status: 422,
    title: {
      id: 'Kunci pemulihan ini tidak lengkap atau salah ketik. Ketik seperti di kertas, dimulai dengan AGE-SECRET-KEY-1.',
      en: 'This recovery key is not complete or mistyped. Type it as on the paper, beginning with AGE-SECRET-KEY-1.',
    },
  },
} as const satisfies Record<string, ProblemKind>;
