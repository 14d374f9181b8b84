import type { Phrase, PhraseOf } from './phrase.ts';

/** The checks at the beginning of the day. */
export const START_WORDS = {
  title: { id: 'Mulai hari', en: 'Start of day' },
  lead: {
    id: 'Empat hal diperiksa sebelum pintu dibuka. Yang bermasalah dicatat dan tidak menghentikan siapa pun.',
    en: 'Four things to look at before the doors open. A problem is written down and stops nobody.',
  },
  keys: {
    id: 'Spasi memilih, Enter ke pertanyaan berikutnya, Ctrl+Enter memulai hari.',
    en: 'Space chooses, Enter goes to the next question, Ctrl+Enter starts the day.',
  },
  checks: { id: 'Pemeriksaan', en: 'Checks' },
  clock: { id: 'Jam', en: 'Clock' },
  printer: { id: 'Printer', en: 'Printer' },
  display: { id: 'TV', en: 'TV' },
  sound: { id: 'Suara', en: 'Sound' },
  printerQuestion: { id: 'Apakah printer siap mencetak?', en: 'Is the printer ready to print?' },
  displayQuestion: { id: 'Apakah TV menampilkan antrian?', en: 'Does the TV show the queue?' },
  soundQuestion: { id: 'Apakah suara TV terdengar?', en: 'Can the TV be heard?' },
  noPrinter: { id: 'Belum ada printer yang dipasang.', en: 'No printer is set up.' },
  noDisplay: {
    id: 'TV belum tersambung. Nyalakan TV dan komputernya, lalu buka halaman antrian di alamat /display/.',
    en: 'No TV is connected. Switch on the TV and its computer, then open the queue page at /display/.',
  },
  ok: { id: 'Ya, baik', en: 'Yes, fine' },
  clockOk: { id: 'Ya, benar', en: 'Yes, right' },
  problem: { id: 'Bermasalah', en: 'A problem' },
  clockProblem: { id: 'Tidak benar', en: 'Not right' },
  'not-here': { id: 'Tidak ada', en: 'Not here' },
  choose: { id: 'Pilih salah satu jawaban.', en: 'Choose one of the answers.' },
  start: { id: 'Mulai hari', en: 'Start the day' },
  again: { id: 'Catat lagi', en: 'Write it down again' },
  started: { id: 'Hari sudah dimulai. Selamat bekerja.', en: 'The day has been started. Have a good day.' },
  fixClock: {
    id: 'Bila salah: betulkan tanggal dan jam di komputer server. Nomor antrian tetap benar.',
    en: 'If it is wrong: set date and time on the server’s computer. The numbers stay right.',
  },
  askAdmin: {
    id: 'Minta administrator memperbaiki hari kantor.',
    en: 'Ask the administrator to correct the office day.',
  },
  correctDay: { id: 'Perbaiki hari kantor', en: 'Correct the office day' },
  correctSure: {
    id: 'Ya, kembalikan ke hari menurut jam',
    en: 'Yes, set it back to the clock’s day',
  },
  dayCorrected: { id: 'Hari kantor sudah diperbaiki.', en: 'The office day was corrected.' },
} as const satisfies Record<string, Phrase>;

/** What the TVs said of their sound, and what to do. */
export const SOUND_WORDS: Record<'on' | 'blocked' | 'unknown', Phrase> = {
  on: { id: 'TV melaporkan suaranya menyala.', en: 'The TV reports that its sound is on.' },
  blocked: {
    id: 'Suara TV belum aktif. Sentuh layar TV sekali atau tekan Enter di TV.',
    en: 'The TV’s sound is off. Touch the TV’s screen once, or press Enter on it.',
  },
  unknown: { id: 'TV belum melaporkan suaranya.', en: 'The TV has not reported on its sound.' },
};

/** "Benarkah hari ini Senin, 23 November 2026, 07.45?" */
export const clockQuestion: PhraseOf<[day: string, clock: string]> = {
  id: (day, clock) => `Benarkah hari ini ${day}, ${clock}?`,
  en: (day, clock) => `Is it ${day}, ${clock}?`,
};

/** Why the clock is worth a question, with the moment of the last note of the office. */
export const CLOCK_DOUBTS: Record<'behind' | 'far-ahead' | 'set-back', PhraseOf<[last: string]>> = {
  behind: {
    id: (last) => `Jam komputer tertinggal dari catatan terakhir kantor: ${last}.`,
    en: (last) => `The clock is behind the office’s last note: ${last}.`,
  },
  'far-ahead': {
    id: (last) => `Jam komputer jauh di depan catatan terakhir kantor: ${last}.`,
    en: (last) => `The clock is far ahead of the office’s last note: ${last}.`,
  },
  'set-back': {
    id: (last) => `Jam komputer pernah mundur hari ini. Catatan terakhir kantor: ${last}.`,
    en: (last) => `The clock was set back today. The office’s last note: ${last}.`,
  },
};

/** The office counts a later day than the clock shows. */
export const dayAhead: PhraseOf<[day: string]> = {
  id: (day) => `Hari kantor tercatat ${day}, lebih maju daripada jam.`,
  en: (day) => `The office day is ${day}, ahead of the clock.`,
};

/** "2 layar TV tersambung." */
export const displaysConnected: PhraseOf<[count: number]> = {
  id: (count) => `${count} layar TV tersambung.`,
  en: (count) => `${count} TV ${count === 1 ? 'screen is' : 'screens are'} connected.`,
};

/** "Hari ini dimulai pukul 07.46." */
export const startedAt: PhraseOf<[clock: string]> = {
  id: (clock) => `Hari ini dimulai pukul ${clock}.`,
  en: (clock) => `Today was started at ${clock}.`,
};
