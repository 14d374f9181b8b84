import type { PauseReason } from '../domain/queue/pause.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** The office around the desk: its hours, screens, counters and pauses. */
export const STATUS_WORDS = {
  open: { id: 'Buka', en: 'Open' },
  dayNotStarted: { id: 'Hari ini belum dimulai.', en: 'The day has not been started.' },
  startDay: { id: 'Mulai hari', en: 'Start the day' },
  tvSound: { id: 'TV bersuara', en: 'TV with sound' },
  tvUnknown: { id: 'TV tersambung', en: 'TV connected' },
  tvBlocked: { id: 'Suara TV mati: sentuh layarnya sekali', en: 'TV silent: touch its screen once' },
  tvMute: { id: 'Suara TV mati: hanya bel', en: 'TV silent: chime only' },
  tvAway: { id: 'TV tidak tersambung', en: 'TV not connected' },
  kioskHere: { id: 'Mesin antrian siap', en: 'Kiosk ready' },
  kioskAway: { id: 'Mesin antrian tidak tersambung', en: 'Kiosk not connected' },
  printersReady: { id: 'Printer siap', en: 'Printers ready' },
  restReady: { id: 'Lainnya siap', en: 'The rest is ready' },
  pause: { id: 'Jeda', en: 'Pause' },
  pauseWhy: { id: 'Mengapa loket dijeda?', en: 'Why does the counter pause?' },
  pauseUntil: { id: 'Kembali pukul (boleh kosong)', en: 'Back at (may stay empty)' },
  pauseUntilHint: { id: 'Misalnya 13.30', en: 'For example 13.30' },
  pauseUntilWrong: {
    id: 'Tulis jam dengan dua angka menit, misalnya 13.30.',
    en: 'Write the time with two figures of minutes, like 13.30.',
  },
  pauseStart: { id: 'Mulai jeda', en: 'Start the pause' },
  resume: { id: 'Lanjutkan', en: 'Go on' },
  takeCounter: { id: 'Duduki loket ini', en: 'Take this counter' },
} as const satisfies Record<string, Phrase>;

/** Why a counter pauses, as the officer chooses it. */
export const PAUSE_CHOICES: Record<PauseReason, Phrase> = {
  istirahat: { id: 'Istirahat', en: 'Break' },
  salat: { id: 'Salat', en: 'Prayer' },
  rapat: { id: 'Rapat', en: 'Meeting' },
  'gangguan-sistem': { id: 'Gangguan sistem', en: 'System trouble' },
  'tugas-lain': { id: 'Tugas lain', en: 'Other duty' },
};

/** "+15 menit", a return time picked instead of typed. */
export const inMinutes: PhraseOf<[minutes: number]> = {
  id: (minutes) => `${minutes} menit`,
  en: (minutes) => `${minutes} min`,
};

/** While the counter pauses; `clock` is empty where no return was announced. */
export const pausedUntil: PhraseOf<[reason: string, clock: string]> = {
  id: (reason, clock) =>
    `Loket ini sedang jeda (${reason.toLowerCase()})${clock ? `, kembali pukul ${clock}` : ''}.`,
  en: (reason, clock) => `This counter pauses (${reason.toLowerCase()})${clock ? `, back at ${clock}` : ''}.`,
};

/** The office is open until its next break or its end. */
export const openUntil: PhraseOf<[clock: string]> = {
  id: (clock) => `Buka sampai ${clock}`,
  en: (clock) => `Open until ${clock}`,
};

/** Open, and nobody signed in. */
export const unattendedSince: PhraseOf<[clock: string]> = {
  id: (clock) => `Jam buka, tetapi belum ada petugas di loket sejak ${clock}`,
  en: (clock) => `Open, but nobody is at the counter since ${clock}`,
};

/** Somebody else sits at the counter this screen works for. */
export const satBy: PhraseOf<[counter: string, name: string]> = {
  id: (counter, name) =>
    `${counter} sekarang ditempati ${name}. Pilih loket Anda di atas, atau duduki loket ini bila ${name} sudah pindah.`,
  en: (counter, name) =>
    `${name} is at ${counter} now. Choose your counter above, or take this one if ${name} has moved.`,
};

/** Nobody sits at the counter this screen works for. */
export const seatEmpty: PhraseOf<[counter: string]> = {
  id: (counter) =>
    `${counter} masih kosong di layar TV. Duduki loket ini, atau panggil nomor, agar semua tahu Anda di sini.`,
  en: (counter) =>
    `${counter} shows as empty on the TV. Take it, or call a number, so that everybody knows you are here.`,
};

/** "Printer nomor antrian: kertas habis", and how many others need something too. */
export const printerChip: PhraseOf<[printer: string, state: string, others: number]> = {
  id: (printer, state, others) => `${printer}: ${state}${others > 0 ? ` (+${others})` : ''}`,
  en: (printer, state, others) => `${printer}: ${state}${others > 0 ? ` (+${others})` : ''}`,
};

/** Papers of which nobody knows yet whether they came out. */
export const papersInDoubt: PhraseOf<[count: number]> = {
  id: (count) => `${count} kertas perlu jawaban`,
  en: (count) => `${count} ${count === 1 ? 'paper wants' : 'papers want'} an answer`,
};
