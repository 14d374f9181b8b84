import type { ClosingReason } from '../domain/queue/reasons.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** The office today, and closing it before its hour. */
export const TODAY_WORDS = {
  title: { id: 'Kantor hari ini', en: 'The office today' },
  asSaid: {
    id: 'Sama seperti yang dikatakan mesin antrian, TV, dan HP.',
    en: 'The same as kiosk, TV and phones say.',
  },
  open: { id: 'Kantor buka', en: 'The office is open' },
  numbersGiven: { id: 'Nomor antrian dibagikan.', en: 'Numbers are given out.' },
  started: { id: 'Mulai hari sudah dilakukan.', en: 'The day was started.' },
  notStarted: { id: 'Mulai hari belum dilakukan.', en: 'The day was not started yet.' },
  left: { id: 'Sisa nomor hari ini:', en: 'Numbers left today:' },
  closeTitle: { id: 'Tutup lebih awal', en: 'Close early' },
  close: { id: 'Tutup lebih awal…', en: 'Close early…' },
  reason: { id: 'Sebab', en: 'Reason' },
  reasonMissing: { id: 'Pilih sebabnya dahulu.', en: 'Choose the reason first.' },
  whatHappens: {
    id: 'Yang menunggu atau ditahan mendapat nomor untuk hari kantor berikutnya dan dipanggil paling dahulu; kertasnya dicetak. Yang sedang di loket dilayani sampai selesai.',
    en: 'Those who wait or were set aside get a number for the next office day and are called first; their papers are printed. Whoever is at a counter is served to the end.',
  },
  cannotUndo: {
    id: 'Nomor yang sudah dipindah tidak kembali, juga bila kantor dibuka lagi.',
    en: 'Numbers that were moved do not come back, even if the office opens again.',
  },
  sure: { id: 'Ya, tutup sekarang', en: 'Yes, close now' },
  closedTitle: { id: 'Kantor sudah ditutup', en: 'The office has been closed' },
  nobody: { id: 'Tidak ada yang menunggu.', en: 'Nobody was waiting.' },
  papers: {
    id: 'Kertas nomor baru keluar dari printer nomor. Bagikan sebelum mereka pulang.',
    en: 'The new papers come out of the ticket printer. Hand them out before people leave.',
  },
  reopen: { id: 'Buka kembali', en: 'Open again' },
  reopenNote: {
    id: 'Nomor yang sudah dipindah tetap untuk hari berikutnya; yang masih di sini mengambil nomor baru.',
    en: 'Numbers that were moved stay for the next day; whoever is still here takes a new one.',
  },
  reopened: { id: 'Kantor dibuka kembali.', en: 'The office is open again.' },
} as const satisfies Record<string, Phrase>;

/** Why the office closes before its hour. */
export const CLOSING_REASON_WORDS: Record<ClosingReason, Phrase> = {
  'listrik-padam': { id: 'Listrik padam', en: 'Power cut' },
  'gangguan-sistem': { id: 'Gangguan sistem', en: 'The system is down' },
  'acara-resmi': { id: 'Acara resmi', en: 'Official event' },
  'keadaan-darurat': { id: 'Keadaan darurat', en: 'Emergency' },
  'petugas-berhalangan': { id: 'Petugas berhalangan', en: 'No staff available' },
  lainnya: { id: 'Lainnya', en: 'Other' },
};

/** "Sampai pukul 12.00." */
export const openUntil: PhraseOf<[clock: string]> = {
  id: (clock) => `Sampai pukul ${clock}.`,
  en: (clock) => `Until ${clock}.`,
};

/** Nobody has signed in although the office is open. */
export const nobodySince: PhraseOf<[clock: string]> = {
  id: (clock) => `Belum ada petugas yang masuk sejak pukul ${clock}.`,
  en: (clock) => `Nobody has signed in since ${clock}.`,
};

/** Whom an early closing sends home. */
export const sentHome: PhraseOf<[numbers: readonly string[]]> = {
  id: (numbers) =>
    numbers.length === 0
      ? 'Tidak ada yang menunggu.'
      : `${numbers.length} orang akan dipulangkan: ${numbers.join(', ')}.`,
  en: (numbers) =>
    numbers.length === 0
      ? 'Nobody is waiting.'
      : `${numbers.length} people will be sent home: ${numbers.join(', ')}.`,
};

/** "A-003 → A-001 (Selasa, 24 November 2026)". */
export const carried: PhraseOf<[from: string, to: string, day: string]> = {
  id: (from, to, day) => `${from} → ${to} (${day})`,
  en: (from, to, day) => `${from} → ${to} (${day})`,
};
