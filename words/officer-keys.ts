import type { Phrase } from './phrase.ts';

/** Around the list of keys. */
export const KEY_WORDS = {
  title: { id: 'Tombol pintasan', en: 'Keys' },
  short: { id: 'Pintasan', en: 'Keys' },
  close: { id: 'Tutup', en: 'Close' },
} as const satisfies Record<string, Phrase>;

/** Every key of the officer's page and what it does, in the order of a visit. Keys have one name in both languages. */
export const KEY_LINES: readonly { readonly keys: string; readonly does: Phrase }[] = [
  { keys: 'F2', does: { id: 'Panggil berikutnya', en: 'Call next' } },
  { keys: 'F4', does: { id: 'Panggil ulang', en: 'Call again' } },
  { keys: 'F6', does: { id: 'Urungkan, dalam beberapa detik', en: 'Undo, within a few seconds' } },
  { keys: 'F7', does: { id: 'Mulai layani, lalu buka berkas', en: 'Start serving, then open the file' } },
  { keys: 'F8', does: { id: 'Tidak hadir', en: 'Not present' } },
  { keys: 'F9', does: { id: 'Selesai', en: 'Finish' } },
  { keys: 'Enter', does: { id: 'Ke isian berikutnya', en: 'To the next field' } },
  { keys: 'Ctrl+Enter', does: { id: 'Simpan formulir & hitung iuran', en: 'Save the form & compute' } },
  { keys: 'Ctrl+K', does: { id: 'Cari berkas', en: 'Find a file' } },
  { keys: 'F10', does: { id: 'Kunci layar', en: 'Lock the screen' } },
  { keys: 'F1', does: { id: 'Daftar ini', en: 'This list' } },
];
