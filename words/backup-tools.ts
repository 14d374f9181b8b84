import type { Phrase, PhraseOf } from './phrase.ts';

/** What `loket restore`, `loket drill` and `loket backup` say on the terminal. */
export const TOOL_WORDS = {
  askKey: {
    id: 'Ketik atau tempel kunci pemulihan (AGE-SECRET-KEY-1…), lalu Enter. Ketikan tidak tampil:',
    en: 'Type or paste the recovery key (AGE-SECRET-KEY-1…), then Enter. It is not shown:',
  },
  checking: { id: 'Memeriksa cadangan …', en: 'Checking the backup …' },
  drillWell: {
    id: 'Latihan berhasil: cadangan dapat dipulihkan dan sama dengan kantor ini. Tempat sementara sudah dihapus.',
    en: 'The drill went well: the backup can be restored and agrees with this office. The temporary place is wiped.',
  },
  drillFailed: { id: 'Latihan gagal:', en: 'The drill failed:' },
  drillNoted: {
    id: 'Hasilnya dicatat ke jejak oleh server.',
    en: 'The server writes the result into its event log.',
  },
  restored: {
    id: 'Pemulihan selesai. Jalankan Loket seperti biasa.',
    en: 'The restore is done. Start Loket as usual.',
  },
  signIn: {
    id: 'Semua orang harus masuk lagi, dengan kata sandi yang berlaku saat cadangan dibuat. Yang diketahui menggantinya sesudah itu diminta membuat kata sandi baru.',
    en: 'Everybody signs in again, with the password that was good when the backup was made. Whoever is known to have changed it since is asked for a new one.',
  },
  nothingLost: { id: 'Tidak ada nomor antrian yang hilang.', en: 'No queue number was lost.' },
  numbersJump: {
    id: 'Nomor antrian berikutnya melompat, supaya tidak ada nomor yang keluar dua kali.',
    en: 'The next queue numbers skip some, so that none comes out twice.',
  },
  papers: {
    id: 'Kertas yang menunggu saat cadangan dibuat kini diragukan: jawab di halaman Cetakan.',
    en: 'Papers that waited when the backup was made are now in doubt: answer on the page Papers.',
  },
  none: {
    id: 'Belum ada cadangan di direktori data ini.',
    en: 'There is no backup in this data directory yet.',
  },
  keyTitle: {
    id: 'KUNCI PEMULIHAN. Tulis atau cetak dua lembar, masing-masing ke amplop tertutup di tempat berbeda. Kunci ini tidak disimpan dan tidak tampil lagi.',
    en: 'RECOVERY KEY. Write or print it twice, each in a sealed envelope in another place. It is kept nowhere and not shown again.',
  },
  keyRecipient: {
    id: 'KUNCI PUBLIK. Tempel di halaman Cadangan, "Kunci pemulihan kantor ini":',
    en: 'PUBLIC KEY. Paste it on the page Backups, "Recovery key of this office":',
  },
} as const satisfies Record<string, Phrase>;

/** Why a restore was not done; nothing was touched. */
export const RESTORE_PROBLEMS = {
  'already-running': {
    id: 'Server Loket masih berjalan di direktori data ini. Hentikan dahulu, lalu ulangi.',
    en: 'A Loket server still runs on this data directory. Stop it first, then repeat.',
  },
  'data-dir-unusable': {
    id: 'Direktori data tidak dapat dibaca atau ditulisi oleh pengguna ini.',
    en: 'This user cannot read or write the data directory.',
  },
  'other-office': {
    id: 'Direktori data ini milik kantor lain. Pilih direktori yang benar dengan --to.',
    en: 'This data directory belongs to another office. Choose the right one with --to.',
  },
  'keys-missing': {
    id: 'Berkas kunci data pribadi kantor ini belum ada. Salin folder kuncinya ke LOKET_KEY_DIR (biasanya "keys" di direktori data), lalu ulangi.',
    en: 'The key files of this office’s personal data are not there. Copy them to LOKET_KEY_DIR (usually "keys" in the data directory), then repeat.',
  },
  'journal-missing': {
    id: 'Direktori jurnal tidak ada. Pasang alatnya, atau jalankan tanpa --journal.',
    en: 'The directory of the journal is not there. Plug its device in, or leave --journal out.',
  },
  'no-key': {
    id: 'Kunci pemulihan tidak lengkap atau salah ketik. Ketik seperti di kertas, dimulai dengan AGE-SECRET-KEY-1.',
    en: 'The recovery key is not complete or mistyped. Type it as on the paper, beginning with AGE-SECRET-KEY-1.',
  },
  untouched: { id: 'Tidak ada yang diubah.', en: 'Nothing was changed.' },
} as const satisfies Record<string, Phrase>;

/** Moments are "23 November 2026, 17.04". */
export const backupFrom: PhraseOf<[madeAt: string]> = {
  id: (madeAt) => `Dipulihkan dari cadangan ${madeAt}.`,
  en: (madeAt) => `Restored from the backup of ${madeAt}.`,
};

export const setAsideAt: PhraseOf<[path: string]> = {
  id: (path) => `Basis data sebelumnya disisihkan, dan ditimpa setelah masa simpannya: ${path}`,
  en: (path) => `The database before was set aside, and is overwritten when its time is over: ${path}`,
};

export const oneTimeCodesOf: PhraseOf<[names: string]> = {
  id: (names) =>
    `Kode sekali pakai akun ini kembali seperti saat cadangan dibuat, periksa dan atur lagi: ${names}`,
  en: (names) =>
    `The one-time codes of these accounts are again as when the backup was made, see to them: ${names}`,
};

export const numbersKnown: PhraseOf<[count: number, until: string]> = {
  id: (count, until) => `${count} nomor antrian sesudah cadangan dikembalikan, sampai ${until}.`,
  en: (count, until) => `${count} queue numbers after the backup were brought back, until ${until}.`,
};

export const contentLost: PhraseOf<[from: string, to: string]> = {
  id: (from, to) =>
    `Yang hilang: isi berkas yang diketik antara ${from} dan ${to}. Ketik ulang dari kertasnya.`,
  en: (from, to) =>
    `Lost: what was typed into berkas between ${from} and ${to}. Type it again from the papers.`,
};

export const berkasLost: PhraseOf<[names: string]> = {
  id: (names) => `Berkas yang disentuh pada waktu itu: ${names}`,
  en: (names) => `Berkas touched in that time: ${names}`,
};
