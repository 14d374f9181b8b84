import type { ProblemKind } from './problem-kind.ts';

/** What is refused because of the keys of personal data. */
export const KEYS_PROBLEMS = {
  'data-destroyed': {
    status: 409,
    title: {
      id: 'Data pribadi tahun ini sudah dimusnahkan, sesuai masa simpannya. Buka berkas baru bila ada urusan baru.',
      en: 'The personal data of that year were destroyed, as their retention wants. Open a new file for a new matter.',
    },
  },
  'key-year-unknown': {
    status: 404,
    title: { id: 'Tahun itu tidak mempunyai kunci.', en: 'That year has no keys.' },
  },
  'key-year-unconfirmed': {
    status: 409,
    title: {
      id: 'Tahun yang diketik tidak sama. Ketik tahun yang akan dimusnahkan.',
      en: 'The year that was typed is another one. Type the year that is to be destroyed.',
    },
  },
  'key-year-kept': {
    status: 409,
    title: {
      id: 'Masa simpan tahun ini belum lewat. Data yang masih disimpan tidak dapat dimusnahkan.',
      en: 'The retention period of this year is not over. What is still kept cannot be destroyed.',
    },
  },
  'key-year-held': {
    status: 409,
    title: {
      id: 'Ada berkas tahun ini yang masih dipakai atau ditahan atas permintaan pemiliknya. Selesaikan dahulu.',
      en: 'A visit file of this year is still worked with, or held at its owner’s wish. Settle that first.',
    },
  },
  'keys-rotating': {
    status: 409,
    title: {
      id: 'Kunci tahun ini sedang diganti. Tunggu sampai selesai.',
      en: 'The keys of this year are being changed. Wait until that has ended.',
    },
  },
} as const satisfies Record<string, ProblemKind>;
