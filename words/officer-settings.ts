import type { Phrase, PhraseOf } from './phrase.ts';

/** The administrator's settings screen. */
export const SETTINGS_WORDS = {
  title: { id: 'Pengaturan', en: 'Settings' },
  lead: {
    id: 'Setiap perubahan berlaku mulai hari yang Anda pilih; riwayatnya tetap tersimpan.',
    en: 'Every change holds from the day you choose; its history is kept.',
  },
  list: { id: 'Daftar pengaturan', en: 'List of settings' },
  history: { id: 'Riwayat', en: 'History' },
  inForce: { id: 'berlaku', en: 'in force' },
  effectiveFrom: { id: 'Berlaku mulai', en: 'Holds from' },
  save: { id: 'Simpan pengaturan', en: 'Save the setting' },
  saved: { id: 'Pengaturan tersimpan.', en: 'The setting is saved.' },
  add: { id: 'Tambah', en: 'Add' },
  remove: { id: 'Hapus', en: 'Remove' },
  notAllowed: {
    id: 'Pengaturan hanya untuk administrator.',
    en: 'Settings are for the administrator only.',
  },
  dayWrong: { id: 'Ketik tanggal seperti 23/11/2026.', en: 'Type a date like 23/11/2026.' },
  jsonBroken: {
    id: 'Tulisan ini belum lengkap sebagai JSON. Periksa kurung, koma, dan tanda kutip.',
    en: 'This is no complete JSON yet. Check brackets, commas and quotation marks.',
  },
  value: { id: 'Nilai', en: 'Value' },
} as const satisfies Record<string, Phrase>;

/** A button that takes one line of a list away. */
export const removeLine: PhraseOf<[number: number]> = {
  id: (number) => `Hapus baris ${number}`,
  en: (number) => `Remove line ${number}`,
};
