import type { PrinterRole } from '../domain/print/printer-roles.ts';
import type { PrinterFaultName } from '../domain/print/stand-in-faults.ts';
import type { Phrase } from './phrase.ts';

/** The panel of the demo on which printers are made to fail. */
export const DEMO_PANEL_WORDS = {
  title: { id: 'Peragaan: coba gangguan printer', en: 'Demo: try what goes wrong with printers' },
  about: {
    id: 'Hanya ada pada peragaan. Buat gangguan, cetak sesuatu, dan lihat apa yang dikatakan halaman ini.',
    en: 'In the demo only. Make something go wrong, print something, and see what this page says.',
  },
  when: { id: 'Kapan terjadi', en: 'When it happens' },
  now: { id: 'Sekarang juga', en: 'At once' },
  midPaper: { id: 'Di tengah kertas berikutnya', en: 'In the middle of the next paper' },
  waits: { id: 'menunggu kertas berikutnya', en: 'waits for the next paper' },
  takeBack: { id: 'Batalkan', en: 'Take it back' },
} as const satisfies Record<string, Phrase>;

/** The two stand-ins. */
export const STAND_IN_WORDS: Record<PrinterRole, Phrase> = {
  ticket: { id: 'Printer maya (nomor antrian)', en: 'Virtual printer (queue tickets)' },
  receipt: { id: 'Printer maya (meja loket)', en: 'Virtual printer (counter)' },
};

/** What brings each trouble about, what it is while it lasts, and what puts it right. */
export const FAULT_WORDS: Record<PrinterFaultName, { provoke: Phrase; holds: Phrase; mend: Phrase }> = {
  'paper-out': {
    provoke: { id: 'Habiskan kertas', en: 'Run out of paper' },
    holds: { id: 'Kertas habis', en: 'Out of paper' },
    mend: { id: 'Isi kertas', en: 'Load paper' },
  },
  'near-end': {
    provoke: { id: 'Sisakan sedikit kertas', en: 'Leave little paper' },
    holds: { id: 'Kertas hampir habis', en: 'Paper is low' },
    mend: { id: 'Ganti gulungan', en: 'Change the roll' },
  },
  'cover-open': {
    provoke: { id: 'Buka tutup', en: 'Open the cover' },
    holds: { id: 'Tutup terbuka', en: 'Cover open' },
    mend: { id: 'Tutup kembali', en: 'Close the cover' },
  },
  'cutter-jammed': {
    provoke: { id: 'Macetkan pemotong', en: 'Jam the cutter' },
    holds: { id: 'Pemotong macet', en: 'Cutter jammed' },
    mend: { id: 'Bebaskan pemotong, matikan lalu nyalakan', en: 'Free the cutter, switch off and on' },
  },
  'connection-reset': {
    provoke: { id: 'Putuskan sambungan sekali', en: 'Break the connection once' },
    holds: { id: 'Sambungan akan putus sekali', en: 'The connection will break once' },
    mend: { id: 'Batalkan', en: 'Take it back' },
  },
  mute: {
    provoke: { id: 'Jangan beri tahu kertas selesai', en: 'Do not say when a paper is done' },
    holds: { id: 'Tidak memberi tahu kertas selesai', en: 'Does not say when a paper is done' },
    mend: { id: 'Beri tahu lagi', en: 'Say it again' },
  },
  silent: {
    provoke: { id: 'Jangan beri tahu keadaan printer', en: 'Do not say how the printer is' },
    holds: { id: 'Tidak memberi tahu keadaannya', en: 'Does not say how it is' },
    mend: { id: 'Beri tahu keadaan lagi', en: 'Say how it is again' },
  },
  busy: {
    provoke: { id: 'Pakai dari komputer lain', en: 'Use it from another computer' },
    holds: { id: 'Dipakai komputer lain', en: 'Held by another computer' },
    mend: { id: 'Lepaskan', en: 'Let go of it' },
  },
  'never-reads': {
    provoke: { id: 'Jangan terima data', en: 'Take no data' },
    holds: { id: 'Tidak menerima data', en: 'Takes no data' },
    mend: { id: 'Terima data lagi', en: 'Take data again' },
  },
  'power-cut': {
    provoke: { id: 'Cabut listrik', en: 'Pull the plug' },
    holds: { id: 'Tanpa listrik', en: 'Without power' },
    mend: { id: 'Pasang listrik', en: 'Plug it in' },
  },
  slow: {
    provoke: { id: 'Perlambat', en: 'Slow it down' },
    holds: { id: 'Sangat lambat', en: 'Very slow' },
    mend: { id: 'Kembalikan kecepatan', en: 'Full speed again' },
  },
};
