import type { Phrase, PhraseOf } from './phrase.ts';

/** The page Cadangan. */
export const BACKUP_WORDS = {
  lead: {
    id: 'Cadangan dibuat saat hari ditutup, dan sendiri pada hari berikutnya bila terlewat. Isinya terkunci: hanya kunci pemulihan dan kantor cabang yang dapat membukanya.',
    en: 'A backup is made when the day is ended, and by itself on the next day if that was missed. It is locked: only the recovery key and the branch office can open it.',
  },
  stateTitle: { id: 'Keadaan cadangan', en: 'How the backups stand' },
  noneYet: { id: 'Belum ada cadangan.', en: 'There is no backup yet.' },
  canSwitchOff: { id: 'PC boleh dimatikan.', en: 'The PC may be switched off.' },
  makeNow: { id: 'Cadangkan sekarang', en: 'Back up now' },
  listTitle: { id: 'Daftar cadangan', en: 'All backups' },
  madeAt: { id: 'Dibuat', en: 'Made' },
  size: { id: 'Ukuran', en: 'Size' },
  where: { id: 'Tempat', en: 'Where' },
  here: { id: 'PC ini', en: 'this PC' },
  alsoThere: { id: 'PC ini dan tempat kedua', en: 'this PC and the second place' },
  gone: { id: 'berkasnya hilang atau terpotong', en: 'its file is gone or cut off' },
  leftBehind: { id: 'dari sebelum pemulihan', en: 'from before a restore' },
  placesTitle: { id: 'Tempat kedua dan jurnal', en: 'Second place and journal' },
  secondPlace: { id: 'Direktori tempat kedua', en: 'Directory of the second place' },
  secondPlaceHint: {
    id: 'Flashdisk atau folder bersama, misalnya /media/loket/CADANGAN. Kosong: tidak disalin.',
    en: 'A stick or a share, such as /media/loket/BACKUP. Empty: nothing is copied.',
  },
  journal: { id: 'Direktori jurnal', en: 'Directory of the journal' },
  journalHint: {
    id: 'Di alat lain daripada disk PC ini. Setiap nomor yang keluar ditulis di sini paling lambat sedetik kemudian.',
    en: 'On another device than this PC’s disk. Every number given is written there within a second.',
  },
  journalFromServer: {
    id: 'Diatur di server (LOKET_JOURNAL_DIR); tidak dapat diubah di sini.',
    en: 'Set at the server (LOKET_JOURNAL_DIR); it cannot be changed here.',
  },
  journalWell: { id: 'Jurnal ditulis.', en: 'The journal is written.' },
  sameDevice: {
    id: 'Perhatian: jurnal berada di disk yang sama dengan data. Bila disk itu rusak, keduanya hilang.',
    en: 'Mind: the journal is on the same disk as the data. If that disk fails, both are gone.',
  },
  savePlaces: { id: 'Simpan tempat', en: 'Save the places' },
  placesSaved: { id: 'Tempat disimpan.', en: 'The places are saved.' },
  badPath: {
    id: 'Tulis direktori lengkap, dimulai dengan "/" atau "D:\\".',
    en: 'Write a full path, beginning with "/" or "D:\\".',
  },
  keysTitle: { id: 'Kunci', en: 'Keys' },
  recovery: { id: 'Kunci pemulihan kantor ini', en: 'Recovery key of this office' },
  headOffice: { id: 'Kunci publik kantor cabang', en: 'Public key of the branch office' },
  noKey: { id: 'belum ada', en: 'none yet' },
  makeKey: { id: 'Buat kunci pemulihan…', en: 'Make a recovery key…' },
  makeNewKey: { id: 'Buat kunci pemulihan baru…', en: 'Make a new recovery key…' },
  newKeyNote: {
    id: 'Cadangan lama tetap hanya terbuka dengan kunci lama: simpan amplop lama selama cadangan itu disimpan.',
    en: 'Older backups still open with the old key alone: keep the old envelopes as long as those backups.',
  },
  keyShown: {
    id: 'Tulis kunci ini di dua lembar kertas, atau cetak halaman ini dua kali. Masukkan masing-masing ke amplop tertutup, simpan di dua tempat yang berbeda. Kunci ini tidak disimpan di komputer dan tidak tampil lagi.',
    en: 'Write this key on two sheets, or print this page twice. Put each in a sealed envelope in a different place. It is kept on no computer and not shown again.',
  },
  typeBack: { id: 'Ketik kunci itu dari kertasnya', en: 'Type the key from the paper' },
  typeBackHint: {
    id: 'Supaya pasti tertulis benar. Huruf besar atau kecil dan spasi tidak penting.',
    en: 'To be sure it was written down right. Capitals and spaces do not matter.',
  },
  notTheSame: {
    id: 'Tidak sama dengan kunci di atas. Periksa kertasnya.',
    en: 'Not the same as above. Check the paper.',
  },
  useKey: { id: 'Kunci sudah di amplop, pakai', en: 'It is in the envelopes, use it' },
  keyUsed: { id: 'Kunci pemulihan dipakai mulai sekarang.', en: 'The recovery key is used from now on.' },
  saveHead: { id: 'Simpan kunci kantor cabang', en: 'Save the branch office’s key' },
  headHint: {
    id: 'Dimulai dengan "age1". Kosong: kantor cabang tidak dapat membuka.',
    en: 'Begins with "age1". Empty: the branch office cannot open.',
  },
  headSaved: { id: 'Kunci kantor cabang disimpan.', en: 'The branch office’s key is saved.' },
  drillTitle: { id: 'Latihan pemulihan', en: 'Drill' },
  drillLead: {
    id: 'Cadangan terbaru dibuka di tempat sementara dan dibandingkan dengan kantor ini; tempat itu lalu dihapus. Lakukan sebulan sekali.',
    en: 'The newest backup is opened in a temporary place and compared with this office; the place is then wiped. Do it once a month.',
  },
  drillKey: { id: 'Kunci pemulihan dari amplop', en: 'Recovery key from the envelope' },
  drillKeyHint: {
    id: 'Dipakai sekali ini saja, tidak disimpan. Huruf besar atau kecil dan spasi tidak penting.',
    en: 'Used this once and kept nowhere. Capitals and spaces do not matter.',
  },
  drillBegin: { id: 'Mulai latihan', en: 'Begin the drill' },
  drillNever: { id: 'Belum pernah dilatih.', en: 'Never tried yet.' },
  restoreTitle: { id: 'Memulihkan', en: 'Restoring' },
  restoreLead: {
    id: 'Dilakukan administrator di PC server, dengan Loket dihentikan. Berkas kunci data (folder "keys") harus sudah ada di sana.',
    en: 'Done by the administrator on the server PC, with Loket stopped. The key files (folder "keys") must be there already.',
  },
  restoreThen: {
    id: 'Loket memeriksa semuanya dahulu, menyisihkan basis data lama, lalu mengatakan apa yang hilang.',
    en: 'Loket checks everything first, sets the old database aside, then says what was lost.',
  },
} as const satisfies Record<string, Phrase>;

/** What is under way. */
export const BACKUP_DOING: Record<'backup' | 'copy' | 'drill', PhraseOf<[seconds: number]>> = {
  backup: {
    id: (seconds) => `Cadangan sedang dibuat (${seconds} detik). Antrian berjalan terus; jangan matikan PC.`,
    en: (seconds) => `A backup is being made (${seconds} s). The queue goes on; leave the PC on.`,
  },
  copy: {
    id: (seconds) => `Cadangan sedang disalin ke tempat kedua (${seconds} detik). Jangan cabut flashdisknya.`,
    en: (seconds) => `A backup is being copied to the second place (${seconds} s). Leave the stick in.`,
  },
  drill: {
    id: (seconds) => `Latihan sedang berjalan (${seconds} detik).`,
    en: (seconds) => `The drill is under way (${seconds} s).`,
  },
};

/** "Cadangan selesai 23 November 2026, 17.04, 12 MB." */
export const backupDone: PhraseOf<[at: string, size: string]> = {
  id: (at, size) => `Cadangan terakhir selesai ${at}, ${size}.`,
  en: (at, size) => `The last backup was done on ${at}, ${size}.`,
};

export const copiedTo: PhraseOf<[path: string]> = {
  id: (path) => `Disalin ke ${path}.`,
  en: (path) => `Copied to ${path}.`,
};

export const keptFor: PhraseOf<[days: number, months: number]> = {
  id: (days, months) =>
    `Disimpan: semua dari ${days} hari terakhir yang ada cadangannya, lalu satu per bulan selama ${months} bulan. Yang terbaru tidak pernah dihapus.`,
  en: (days, months) =>
    `Kept: all of the last ${days} days with a backup, then one a month for ${months} months. The newest is never deleted.`,
};

export const drilledAt: PhraseOf<[at: string]> = {
  id: (at) => `Terakhir dilatih ${at}: cadangan dapat dipulihkan.`,
  en: (at) => `Last tried on ${at}: the backup can be restored.`,
};

export const drillFailedAt: PhraseOf<[at: string]> = {
  id: (at) => `Latihan ${at} gagal:`,
  en: (at) => `The drill of ${at} failed:`,
};

export const failedAt: PhraseOf<[at: string]> = {
  id: (at) => `Gagal ${at}:`,
  en: (at) => `Failed on ${at}:`,
};

/** "12,4 MB"; a comma in Indonesian. */
export const fileSize: PhraseOf<[bytes: number]> = {
  id: (bytes) => megabytes(bytes).replace('.', ','),
  en: (bytes) => megabytes(bytes),
};

function megabytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
