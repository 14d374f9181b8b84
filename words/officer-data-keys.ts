import type { Phrase, PhraseOf } from './phrase.ts';

/** Kunci data: the keys of personal data, a year at a time. */
export const DATA_KEYS_WORDS = {
  title: { id: 'Kunci data', en: 'Data keys' },
  lead: {
    id: 'Data pribadi disegel dengan kunci tahun berkasnya. Kunci tidak ikut cadangan: simpan salinan direktori kunci di media lain, terpisah dari cadangan.',
    en: 'Personal data are sealed with the key of their file’s year. Keys are in no backup: keep a copy of the key directory on another medium, apart from the backups.',
  },
  plain: {
    id: 'Berkas kunci tersimpan tanpa bungkus: siapa yang dapat membaca direktori kunci dapat membuka data. Pakai penyimpan rahasia sistem (TPM) atau enkripsi cakram.',
    en: 'The key files lie unwrapped: whoever can read the key directory can open the data. Use the system’s credential store (TPM) or disk encryption.',
  },
  wrapped: {
    id: 'Berkas kunci dibungkus oleh penyimpan rahasia sistem.',
    en: 'The key files are wrapped by the system’s credential store.',
  },
  none: {
    id: 'Belum ada kunci: yang pertama dibuat bersama data pertama.',
    en: 'No keys yet: the first is made with the first data.',
  },
  rotate: { id: 'Ganti kunci', en: 'Change the key' },
  rotateReally: { id: 'Ya, ganti kunci', en: 'Yes, change the key' },
  rotateMeans: {
    id: 'Data lama disegel ulang sambil kantor bekerja. Kunci lama dihapus setelah cadangan berikutnya; cadangan yang lebih tua lalu hanya terbuka dengan salinan kunci lama. Sesudah itu salin lagi direktori kunci.',
    en: 'Old data are sealed anew while the office works. The old key goes after the next backup; older backups then open only with a copy of the old key. Copy the key directory again afterwards.',
  },
  destroy: { id: 'Musnahkan', en: 'Destroy' },
  destroyMeans: {
    id: 'Semua data pribadi tahun ini tidak akan terbaca lagi, juga di cadangan lama. Ini tidak dapat dibatalkan. Hapus juga kunci tahun ini dari salinan di media lain.',
    en: 'No personal data of this year will be readable again, in old backups either. This cannot be undone. Also erase this year’s key from the copy on the other medium.',
  },
  typeYear: { id: 'Ketik tahunnya', en: 'Type the year' },
  typeSame: { id: 'Ketik tahun yang sama seperti di atas.', en: 'Type the same year as above.' },
} as const satisfies Record<string, Phrase>;

export const KEY_STATE_WORDS = {
  whole: { id: 'Utuh', en: 'Whole' },
  sealing: { id: 'Sedang disegel ulang', en: 'Being sealed anew' },
  waiting: { id: 'Menunggu cadangan baru', en: 'Waiting for a new backup' },
  destroyed: { id: 'Sudah dimusnahkan', en: 'Destroyed' },
} as const satisfies Record<string, Phrase>;

/** How far the sealing anew has come. */
export const sealedShare: PhraseOf<[percent: number]> = {
  id: (percent) => `${percent} persen`,
  en: (percent) => `${percent} per cent`,
};

/** How many visit files the year holds. */
export const berkasOfYear: PhraseOf<[count: number]> = {
  id: (count) => `${count} berkas`,
  en: (count) => (count === 1 ? '1 file' : `${count} files`),
};

/** Until when the year is kept. */
export const keptUntilDay: PhraseOf<[day: string]> = {
  id: (day) => `Disimpan sampai ${day}`,
  en: (day) => `Kept until ${day}`,
};

/** The question about a year. */
export const rotateYear: PhraseOf<[year: number]> = {
  id: (year) => `Ganti kunci tahun ${year}?`,
  en: (year) => `Change the key of ${year}?`,
};

export const destroyYear: PhraseOf<[year: number]> = {
  id: (year) => `Musnahkan data tahun ${year}?`,
  en: (year) => `Destroy the data of ${year}?`,
};

/** What stands on the button that ends the year. */
export const destroyNow: PhraseOf<[year: number]> = {
  id: (year) => `Musnahkan tahun ${year}`,
  en: (year) => `Destroy ${year}`,
};

/** What was begun or done. */
export const rotationBegun: PhraseOf<[year: number]> = {
  id: (year) => `Kunci tahun ${year} sedang diganti.`,
  en: (year) => `The key of ${year} is being changed.`,
};

export const yearGone: PhraseOf<[year: number]> = {
  id: (year) => `Data tahun ${year} sudah dimusnahkan.`,
  en: (year) => `The data of ${year} were destroyed.`,
};
