import type { Phrase, PhraseOf } from './phrase.ts';

/** What the officer can do with a number besides calling and serving it. */
export const MOVE_WORDS = {
  undo: { id: 'Urungkan', en: 'Undo' },
  undoTooLate: {
    id: 'Sudah tidak bisa diurungkan: waktunya lewat, atau loket ini sudah melakukan hal lain. Layar menunjukkan keadaan sekarang.',
    en: 'It can no longer be undone: the time is over, or this counter has done something else. The screen shows how things stand.',
  },
  notReady: { id: 'Belum siap', en: 'Not ready yet' },
  notReadyHint: {
    id: 'Masih mengisi formulir; urutannya tetap',
    en: 'Still filling in the form; keeps the place',
  },
  completing: { id: 'Melengkapi berkas', en: 'Completing papers' },
  completingHint: {
    id: 'Mencari dokumen; kembali hari ini juga',
    en: 'Fetching papers; comes back today',
  },
  absent: { id: 'Tidak hadir', en: 'Not present' },
  ready: { id: 'Siap', en: 'Ready' },
  transfer: { id: 'Pindahkan ke layanan…', en: 'Move to another service…' },
  transferTo: { id: 'Pindahkan ke:', en: 'Move to:' },
  transferHint: {
    id: 'Nomornya tetap. Daftar dokumen layanan yang baru dicetak untuk dibawa pemohon.',
    en: 'The number stays. The new service’s list of documents is printed for the applicant.',
  },
  options: { id: 'Pilihan', en: 'Options' },
  callNow: { id: 'Panggil sekarang, karena:', en: 'Call now, because:' },
  prioritySet: { id: 'Jadikan prioritas', en: 'Make it priority' },
  priorityClear: { id: 'Batalkan prioritas', en: 'No longer priority' },
  help: { id: 'Datangi', en: 'Fetch' },
  helpSet: { id: 'Perlu didatangi', en: 'Has to be fetched' },
  helpClear: { id: 'Tidak perlu didatangi', en: 'Need not be fetched' },
  lanjutan: { id: 'Lanjutan', en: 'Return visit' },
  fetch: { id: 'Datangi orang ini di kursi tunggu.', en: 'Go to this person in the waiting room.' },
  fetchHint: {
    id: 'Nomornya tampil di layar, tetapi orang ini mungkin tidak bisa melihat, mendengar, atau berjalan sendiri.',
    en: 'The number is on the screen, but this person may not see, hear or walk alone.',
  },
  looked: { id: 'Sudah dilihat', en: 'Looked' },
  lookedAlready: { id: 'Sudah dilihat di kursi tunggu.', en: 'Somebody has looked in the waiting room.' },
  sureNoShow: { id: 'Ya, tidak hadir', en: 'Yes, not present' },
} as const satisfies Record<string, Phrase>;

/** What a move did, before the number: "A-003 dipanggil". */
export const DONE_WORDS = {
  next: { id: 'dipanggil', en: 'called' },
  call: { id: 'dipanggil', en: 'called' },
  recall: { id: 'dipanggil ulang', en: 'called again' },
  serve: { id: 'mulai dilayani', en: 'being served' },
  finish: { id: 'selesai', en: 'finished' },
  'no-show': { id: 'tidak hadir', en: 'not present' },
  hold: { id: 'disisihkan', en: 'set aside' },
  transfer: { id: 'pindah layanan', en: 'moved to another service' },
  cancel: { id: 'dibatalkan', en: 'cancelled' },
} as const satisfies Record<string, Phrase>;

/** Said to those who do not see the button. */
export const undoHint: PhraseOf<[seconds: number]> = {
  id: (seconds) => `Tekan F6 dalam ${seconds} detik untuk mengurungkan.`,
  en: (seconds) => `Press F6 within ${seconds} seconds to undo.`,
};

/** A move was taken back; `state` says where the number is again. */
export const undone: PhraseOf<[number: string, state: string]> = {
  id: (number, state) => `Diurungkan: ${number} kembali ${state}.`,
  en: (number, state) => `Undone: ${number} is ${state} again.`,
};

/** "dipanggil 2 dari 3". */
export const calledOf: PhraseOf<[times: number, enough: number]> = {
  id: (times, enough) => (times > enough ? `dipanggil ${times} kali` : `dipanggil ${times} dari ${enough}`),
  en: (times, enough) => (times > enough ? `called ${times} times` : `called ${times} of ${enough}`),
};

/** Asked before somebody is put down as absent early; a second press does it. */
export const earlyNoShow: PhraseOf<[number: string, times: number, enough: number]> = {
  id: (number, times, enough) =>
    `${number} baru dipanggil ${times} dari ${enough} kali. Bila memang tidak hadir, tekan F8 sekali lagi.`,
  en: (number, times, enough) =>
    `${number} was called ${times} of ${enough} times only. If really not present, press F8 once more.`,
};

/** The main step for somebody whose file is known. */
export const openNumbered: PhraseOf<[number: string]> = {
  id: (number) => `Buka berkas ${number}`,
  en: (number) => `Open file ${number}`,
};

/** A button that opens the options of one number. */
export const optionsOf: PhraseOf<[number: string]> = {
  id: (number) => `Pilihan untuk ${number}`,
  en: (number) => `Options for ${number}`,
};

/** A button that says somebody has finished the form. */
export const readyNumber: PhraseOf<[number: string]> = {
  id: (number) => `${number} siap: kembalikan ke urutannya`,
  en: (number) => `${number} is ready: back to its place`,
};

/** A number was moved to another service. */
export const transferred: PhraseOf<[number: string, service: string]> = {
  id: (number, service) => `${number} dipindahkan ke ${service}. Daftar dokumennya dicetak.`,
  en: (number, service) => `${number} moved to ${service}. Its list of documents is being printed.`,
};

/** Why the number named is next: "B-004 berikutnya: prioritas, menunggu sejak 09.12". */
export const NEXT_WHY = {
  priority: { id: 'prioritas', en: 'priority' },
  'regular-due': {
    id: 'giliran antrian biasa sesudah prioritas',
    en: 'the regular queue’s turn after priority',
  },
  alone: { id: 'paling depan', en: 'first in line' },
} as const satisfies Record<string, Phrase>;

export const nextIs: PhraseOf<[number: string, why: string, clock: string]> = {
  id: (number, why, clock) => `${number} berikutnya: ${why}, menunggu sejak ${clock}`,
  en: (number, why, clock) => `${number} is next: ${why}, waiting since ${clock}`,
};
