import type { Phrase, PhraseOf } from './phrase.ts';

/** The administrator's settings screen. */
export const SETTINGS_WORDS = {
  title: { id: 'Pengaturan', en: 'Settings' },
  lead: {
    id: 'Setiap perubahan berlaku mulai hari yang Anda pilih; riwayatnya tetap tersimpan.',
    en: 'Every change holds from the day you choose; its history is kept.',
  },
  list: { id: 'Daftar pengaturan', en: 'List of settings' },
  inForce: { id: 'Berlaku sekarang', en: 'In force now' },
  coming: { id: 'Akan berlaku', en: 'To come' },
  past: { id: 'Sebelumnya', en: 'Before' },
  nothingInForce: { id: 'Belum ada yang berlaku.', en: 'Nothing is in force yet.' },
  bySystem: { id: 'nilai bawaan program', en: 'what the program began with' },
  edit: { id: 'Ubah', en: 'Change' },
  discard: { id: 'Buang ketikan', en: 'Discard what was typed' },
  notSaved: { id: 'belum disimpan', en: 'not saved' },
  fromToday: { id: 'Hari ini: langsung berlaku.', en: 'Today: holds at once.' },
  fromPast: {
    id: 'Sudah lewat. Pilih hari ini atau sesudahnya.',
    en: 'That day is past. Choose today or later.',
  },
  yes: { id: 'ya', en: 'yes' },
  no: { id: 'tidak', en: 'no' },
  emptyIsNone: { id: 'kosong = tidak ada', en: 'empty = none' },
  effectiveFrom: { id: 'Berlaku mulai', en: 'Holds from' },
  save: { id: 'Simpan pengaturan', en: 'Save the setting' },
  add: { id: 'Tambah', en: 'Add' },
  remove: { id: 'Hapus', en: 'Remove' },
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

/** Where a day's value stands: "Diubah 23 November 2026, 09.41 oleh Siti". */
export const changedBy: PhraseOf<[moment: string, name: string]> = {
  id: (moment, name) => `Diubah ${moment} oleh ${name}`,
  en: (moment, name) => `Changed ${moment} by ${name}`,
};

/** "mulai 1 Desember 2026". */
export const fromDay: PhraseOf<[day: string]> = {
  id: (day) => `mulai ${day}`,
  en: (day) => `from ${day}`,
};

/** Another value was already set for a later day. */
export const overtakenOn: PhraseOf<[day: string]> = {
  id: (day) => `Berlaku sampai ${day}: sejak hari itu ada nilai lain yang sudah disimpan.`,
  en: (day) => `Holds until ${day}: from then on another value is already set.`,
};

/** Said once a value is kept. */
export const savedFrom: PhraseOf<[day: string]> = {
  id: (day) => `Tersimpan. Berlaku mulai ${day}.`,
  en: (day) => `Saved. Holds from ${day}.`,
};

/** A button that opens a value of another day in the form. */
export const editFrom: PhraseOf<[day: string]> = {
  id: (day) => `Ubah nilai mulai ${day}`,
  en: (day) => `Change the value from ${day}`,
};
