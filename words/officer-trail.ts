import type { Phrase, PhraseOf } from './phrase.ts';

/** The screen "Jejak". */
export const TRAIL_WORDS = {
  title: { id: 'Jejak', en: 'Trail' },
  seal: { id: 'Keutuhan jejak', en: 'Whether the trail is whole' },
  notYet: { id: 'Belum diperiksa sejak dipasang.', en: 'Not verified yet.' },
  verify: { id: 'Periksa sekarang', en: 'Verify now' },
  verifying: { id: 'Memeriksa…', en: 'Verifying…' },
  brokenLead: {
    id: 'Jangan menghapus apa pun. Catat nomornya, bandingkan dengan cadangan terakhir, dan laporkan kepada kepala.',
    en: 'Delete nothing. Write the number down, compare with the last backup, and report it to the head.',
  },
  noAnchor: {
    id: 'Belum ada segel yang dicetak atau disimpan di cadangan.',
    en: 'No seal was printed or kept in a backup yet.',
  },
  anchorTitle: { id: 'Cocokkan dengan kertas', en: 'Compare with the paper' },
  anchorLead: {
    id: 'Ketik nomor catatan dan segel dari laporan tutup hari, atau sidik dari catatan cadangan.',
    en: 'Type the event number and the seal from a day closing report, or the hash from a backup’s manifest.',
  },
  anchorSeq: { id: 'Catatan nomor', en: 'Event number' },
  anchorCode: { id: 'Segel', en: 'Seal' },
  anchorHint: { id: 'Mis. 7K3M-9QXA-0B2C-DEFG', en: 'E.g. 7K3M-9QXA-0B2C-DEFG' },
  compare: { id: 'Cocokkan', en: 'Compare' },
  numberWrong: { id: 'Isi nomor dengan angka saja.', en: 'Give the number in figures.' },
  search: { id: 'Cari di jejak', en: 'Search the trail' },
  from: { id: 'Dari hari', en: 'From' },
  to: { id: 'Sampai hari', en: 'Until' },
  /** Nothing chosen in a box that narrows a search. */
  all: { id: 'Semua', en: 'All' },
  group: { id: 'Tentang', en: 'About' },
  kind: { id: 'Peristiwa', en: 'Event' },
  person: { id: 'Oleh', en: 'By' },
  about: { id: 'Nomor berkas atau antrian', en: 'File or queue number' },
  aboutHint: { id: 'Mis. BK-2026-00017 atau A-012', en: 'E.g. BK-2026-00017 or A-012' },
  find: { id: 'Cari', en: 'Search' },
  none: { id: 'Tidak ada catatan yang cocok.', en: 'Nothing fits.' },
  more: { id: 'Tampilkan yang lebih lama', en: 'Show older ones' },
  number: { id: 'No.', en: 'No.' },
  when: { id: 'Waktu', en: 'When' },
  who: { id: 'Oleh', en: 'By' },
  what: { id: 'Yang terjadi', en: 'What happened' },
  subject: { id: 'Pada', en: 'To what' },
  rangeWrong: {
    id: 'Hari terakhir harus sama atau sesudah hari pertama.',
    en: 'The last day must not come before the first.',
  },
  proof: { id: 'Buktikan rentang', en: 'Prove a range' },
  proofLead: {
    id: 'Satu berkas yang dapat diperiksa siapa pun tanpa program ini. Di dalamnya hanya kode dan nomor.',
    en: 'A file anybody can check without this program. It holds codes and numbers only.',
  },
  first: { id: 'Dari nomor', en: 'From number' },
  last: { id: 'Sampai nomor', en: 'Until number' },
  fill: { id: 'Ambil nomor dari hari di atas', en: 'Take the numbers of the days above' },
  download: { id: 'Unduh bukti', en: 'Download the proof' },
} as const satisfies Record<string, Phrase>;

export const trailWhole: PhraseOf<[seq: number, at: string]> = {
  id: (seq, at) => `Utuh sampai catatan nomor ${seq}. Diperiksa ${at}.`,
  en: (seq, at) => `Whole up to event number ${seq}. Verified ${at}.`,
};

export const trailBroken: PhraseOf<[seq: number]> = {
  id: (seq) => `Jejak tidak cocok mulai catatan nomor ${seq}.`,
  en: (seq) => `The trail does not fit from event number ${seq} on.`,
};

/** How it does not fit. */
export const BROKEN_WORDS: Record<'changed' | 'missing' | 'head' | 'anchor', Phrase> = {
  changed: { id: 'Isi catatan itu berubah.', en: 'What stands there was changed.' },
  missing: { id: 'Catatan itu hilang.', en: 'The event there is missing.' },
  head: { id: 'Ujung jejak berbeda.', en: 'The end of the trail is another.' },
  anchor: {
    id: 'Segel yang tercatat di sana berbeda dari rantainya.',
    en: 'The seal noted there is another than the chain’s.',
  },
};

export const ANCHOR_WORDS: Record<'same' | 'different' | 'missing', Phrase> = {
  same: {
    id: 'Sama. Semua catatan sampai nomor itu tidak diubah sejak segelnya ditulis.',
    en: 'The same. No event up to that number was changed since the seal was written down.',
  },
  different: {
    id: 'Berbeda. Periksa ketikannya sekali lagi. Bila benar, jejak diubah setelah segel itu ditulis.',
    en: 'Different. Check what you typed once more. If it is right, the trail was changed after the seal was written down.',
  },
  missing: {
    id: 'Nomor itu tidak ada. Periksa ketikannya. Bila benar, ujung jejak dipotong atau cadangan lama dipulihkan.',
    en: 'There is no such number. Check what you typed. If it is right, the end of the trail was cut off or an old backup restored.',
  },
};

export const lastAnchor: PhraseOf<[seq: number, at: string, printed: boolean]> = {
  id: (seq, at, printed) =>
    `Segel terakhir: catatan nomor ${seq}, ${printed ? 'dicetak di laporan tutup hari' : 'disimpan di cadangan'} ${at}.`,
  en: (seq, at, printed) =>
    `Last seal: event number ${seq}, ${printed ? 'printed on the day closing report' : 'kept in a backup'} ${at}.`,
};

/** Who did it when it was no person. */
export const ACTOR_WORDS: Record<'user' | 'device' | 'loopback' | 'system' | 'stranger', Phrase> = {
  user: { id: 'akun yang tidak ada lagi', en: 'an account that is gone' },
  device: { id: 'perangkat', en: 'a device' },
  loopback: { id: 'komputer server', en: 'the server’s own machine' },
  system: { id: 'program', en: 'the program' },
  stranger: { id: 'belum masuk', en: 'nobody signed in' },
};

/** Who looked at whose data away from the desk. */
export const LOOKUP_WORDS = {
  title: { id: 'Siapa membuka data siapa', en: 'Who looked up whom' },
  own: { id: 'Data yang Anda lihat', en: 'Data you looked at' },
  lead: {
    id: 'Berkas yang dilihat ketika pemiliknya tidak di loket, dan berkas lama yang disambungkan ke antrian di loket.',
    en: 'Files looked at while their owners were not at the desk, and older files joined to a number at the desk.',
  },
  show: { id: 'Tampilkan', en: 'Show' },
  none: { id: 'Tidak ada pada hari-hari ini.', en: 'None on these days.' },
  day: { id: 'Hari', en: 'Day' },
  person: { id: 'Petugas', en: 'Officer' },
  files: { id: 'Berkas dilihat', en: 'Files looked at' },
  opened: { id: 'Dibuka lengkap', en: 'Opened in full' },
  searches: { id: 'Pencarian', en: 'Searches' },
  emptySearches: { id: 'Tanpa hasil', en: 'Without result' },
  usual: { id: 'Biasanya', en: 'Usually' },
  unusual: { id: 'tidak biasa', en: 'unusual' },
  looks: { id: 'Satu per satu', en: 'One by one' },
  when: { id: 'Waktu', en: 'When' },
  file: { id: 'Berkas', en: 'File' },
  why: { id: 'Alasan', en: 'Reason' },
  stayedMasked: { id: 'tetap tertutup', en: 'stayed masked' },
  joined: { id: 'disambungkan ke antrian di loket', en: 'joined to a number at the desk' },
  copied: { id: 'kertasnya dicetak ulang', en: 'its paper was printed again' },
  more: {
    id: 'Hanya yang terbaru ditampilkan. Pilih hari yang lebih sedikit.',
    en: 'Only the newest are shown. Choose fewer days.',
  },
} as const satisfies Record<string, Phrase>;
