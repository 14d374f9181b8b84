import type { Phrase, PhraseOf } from './phrase.ts';

/** The day somebody is asked to come back, and the short code that leads to the berkas. */
export const RETURN_WORDS = {
  label: { id: 'Kembali pada tanggal', en: 'Come back on' },
  hint: {
    id: 'Tanggal/bulan/tahun; tercetak di tanda terima',
    en: 'Day/month/year; printed on the document receipt',
  },
  save: { id: 'Simpan tanggal', en: 'Save the day' },
  clear: { id: 'Hapus tanggal', en: 'Clear the day' },
  wrong: { id: 'Tulis tanggalnya seperti 30/11/2026.', en: 'Write the day like 30/11/2026.' },
  past: { id: 'Pilih tanggal sesudah hari ini.', en: 'Choose a day after today.' },
  code: { id: 'Kode singkat', en: 'Short code' },
  codeHint: {
    id: 'Untuk mesin antrian dan HP; tercetak di tanda terima.',
    en: 'For the kiosk and the phone; printed on the document receipt.',
  },
  noCode: {
    id: 'Kode singkat dibuat saat tanda terima dicetak.',
    en: 'The short code is made when the document receipt is printed.',
  },
  cleared: { id: 'Tanggal kembali dihapus.', en: 'The return day was cleared.' },
} as const satisfies Record<string, Phrase>;

/** The return day was kept. */
export const returnSaved: PhraseOf<[day: string]> = {
  id: (day) => `Pemohon diminta kembali ${day}.`,
  en: (day) => `The applicant was asked to come back on ${day}.`,
};
