import type { TicketState } from '../domain/queue/moves.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** The desk: calling, serving, setting aside. */
export const QUEUE_WORDS = {
  counter: { id: 'Loket', en: 'Counter' },
  counterHint: { id: 'Nomor loket Anda, 1 sampai 99', en: 'Your counter, 1 to 99' },
  current: { id: 'Nomor di loket ini', en: 'At this counter' },
  nobody: { id: 'Belum ada nomor di loket ini', en: 'Nobody at this counter' },
  nobodyWaits: { id: 'Tidak ada yang menunggu.', en: 'Nobody is waiting.' },
  next: { id: 'Panggil berikutnya', en: 'Call next' },
  recall: { id: 'Panggil ulang', en: 'Call again' },
  serve: { id: 'Mulai layani', en: 'Start serving' },
  finish: { id: 'Selesai', en: 'Finish' },
  noShow: { id: 'Tidak hadir', en: 'Not present' },
  cancel: { id: 'Batalkan nomor', en: 'Cancel the number' },
  guidance: { id: 'Cetak panduan klaim', en: 'Print the claim guidance' },
  guidancePrinted: { id: 'Panduan klaim sedang dicetak.', en: 'The claim guidance is being printed.' },
  reprint: { id: 'Cetak ulang nomor', en: 'Reprint the number' },
  openBerkas: { id: 'Buka berkas', en: 'Open a file' },
  continueBerkas: { id: 'Lanjutkan berkas', en: 'Continue the file' },
  otherBerkas: { id: 'Berkas untuk layanan lain:', en: 'File for another service:' },
  findBerkas: { id: 'Cari berkas lama', en: 'Find an older file' },
  waiting: { id: 'Menunggu', en: 'Waiting' },
  call: { id: 'Panggil', en: 'Call' },
  aside: { id: 'Ditahan dan tidak hadir', en: 'Held and not present' },
  nobodyAside: { id: 'Tidak ada.', en: 'None.' },
  return: { id: 'Kembalikan', en: 'Return' },
  ended: { id: 'Selesai hari ini', en: 'Done today' },
  issue: { id: 'Beri nomor', en: 'Give a number' },
  issueLead: {
    id: 'Untuk pemohon yang tidak bisa memakai mesin antrian.',
    en: 'For applicants who cannot use the kiosk.',
  },
  priority: { id: 'Prioritas', en: 'Priority' },
  priorityHint: {
    id: 'Lansia, disabilitas, ibu hamil, membawa balita',
    en: 'Elderly, disabled, pregnant, with a toddler',
  },
  atOtherCounters: { id: 'Di loket lain', en: 'At other counters' },
  recallLimit: {
    id: 'Sudah beberapa kali dipanggil. Bila tidak datang, pilih "Tidak hadir"; nomor bisa dikembalikan nanti.',
    en: 'Called several times. If nobody comes choose "Not present"; the number can return later.',
  },
} as const satisfies Record<string, Phrase>;

/** Where a ticket is, in the officer's words. */
export const TICKET_STATE_WORDS: Record<TicketState, Phrase> = {
  waiting: { id: 'menunggu', en: 'waiting' },
  called: { id: 'dipanggil', en: 'called' },
  serving: { id: 'sedang dilayani', en: 'being served' },
  held: { id: 'ditahan', en: 'held' },
  done: { id: 'selesai', en: 'done' },
  'no-show': { id: 'tidak hadir', en: 'not present' },
  cancelled: { id: 'dibatalkan', en: 'cancelled' },
  expired: { id: 'tidak terlayani', en: 'not served' },
};

/** Time gone by in the unit a person thinks in: "40 detik", "18 menit", "1 jam 2 menit". Never like a time of day. */
export const timeGone: PhraseOf<[ms: number]> = {
  id: (ms) => inUnits(ms, { second: 'detik', minute: 'menit', hour: 'jam' }),
  en: (ms) => inUnits(ms, { second: 's', minute: 'min', hour: 'h' }),
};

function inUnits(ms: number, units: Record<'second' | 'minute' | 'hour', string>): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return `${seconds} ${units.second}`;
  if (minutes < 60) return `${minutes} ${units.minute}`;
  return `${Math.floor(minutes / 60)} ${units.hour} ${minutes % 60} ${units.minute}`;
}

/** A button that calls one particular number. */
export const callNumber: PhraseOf<[number: string]> = {
  id: (number) => `Panggil ${number}`,
  en: (number) => `Call ${number}`,
};

/** A button that brings a number back to the queue. */
export const returnNumber: PhraseOf<[number: string]> = {
  id: (number) => `Kembalikan ${number} ke antrian`,
  en: (number) => `Return ${number} to the queue`,
};

/** Said quietly when the queue grows or shrinks. */
export const queueNews: PhraseOf<[waiting: number]> = {
  id: (waiting) => (waiting === 0 ? 'Antrian kosong.' : `${waiting} orang menunggu.`),
  en: (waiting) => (waiting === 0 ? 'The queue is empty.' : `${waiting} waiting.`),
};

/** A number was given at the desk. */
export const numberIssued: PhraseOf<[number: string, ahead: number]> = {
  id: (number, ahead) => `Nomor ${number} diberikan, ${ahead} orang di depannya.`,
  en: (number, ahead) => `Number ${number} given, ${ahead} ahead.`,
};

/** "Menunggu sejak 09.12". */
export const since: PhraseOf<[clock: string]> = {
  id: (clock) => `sejak ${clock}`,
  en: (clock) => `since ${clock}`,
};

/** The second press that cancels a number for good. */
export const cancelNumber: PhraseOf<[number: string]> = {
  id: (number) => `Ya, batalkan ${number}`,
  en: (number) => `Yes, cancel ${number}`,
};
