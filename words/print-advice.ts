import type { PrinterState, PrintReason } from '../domain/print/printer-states.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** Why a paper waits, and the one thing to do about it. */
export const WAITING_ADVICE: Record<PrintReason, Phrase> = {
  'paper-out': {
    id: 'Kertas habis. Pasang gulungan baru; cetakan dilanjutkan sendiri, jangan tekan cetak ulang.',
    en: 'Out of paper. Put in a new roll; printing goes on by itself, do not print again.',
  },
  'cover-open': {
    id: 'Tutup printer terbuka. Tutup sampai berbunyi klik; cetakan dilanjutkan sendiri.',
    en: 'The printer’s cover is open. Close it until it clicks; printing goes on by itself.',
  },
  cutter: {
    id: 'Pemotong kertas macet. Matikan printer, buka tutupnya, buang sisa kertas, lalu nyalakan lagi.',
    en: 'The cutter is jammed. Switch the printer off, open it, take out the scraps, and switch it on again.',
  },
  offline: {
    id: 'Printer tidak menjawab. Periksa kabel dan dayanya; cetakan dilanjutkan sendiri setelah tersambung.',
    en: 'The printer does not answer. Check its cable and power; printing goes on by itself once it is back.',
  },
  busy: {
    id: 'Printer sedang dipakai program atau komputer lain. Tunggu sebentar; bila tetap begini, matikan lalu nyalakan printernya.',
    en: 'Another program or computer holds the printer. Wait a moment; if it stays so, switch the printer off and on.',
  },
  'no-answer': {
    id: 'Printer tidak memberi kabar. Dicoba lagi sendiri; bila tetap begini, matikan lalu nyalakan printernya.',
    en: 'The printer gives no word. It is tried again; if it stays so, switch the printer off and on.',
  },
  'connection-lost': {
    id: 'Sambungan ke printer terputus sebelum ada yang tercetak. Dicoba lagi sendiri.',
    en: 'The connection broke before anything was printed. It is tried again.',
  },
  interrupted: {
    id: 'Server berhenti sebelum ada yang tercetak. Dicoba lagi sendiri.',
    en: 'The server stopped before anything was printed. It is tried again.',
  },
  unprintable: {
    id: 'Isi kertas ini tidak dapat dicetak. Buka berkasnya dan cetak dari sana.',
    en: 'What is to stand on it cannot be printed. Open its file and print from there.',
  },
  'by-browser': {
    id: 'Kertas ini dicetak lewat browser.',
    en: 'This paper is printed from the browser.',
  },
};

/** Why nobody knows whether a paper came out, and what to look at before answering. */
export const DOUBT_ADVICE: Record<PrintReason, Phrase> = {
  'paper-out': {
    id: 'Kertas habis di tengah cetakan. Pasang gulungan baru dahulu: sisanya dapat keluar sendiri. Lihat kertasnya, baru jawab.',
    en: 'Paper ran out in mid print. Put in a new roll first: the rest may come out by itself. Look, then answer.',
  },
  'cover-open': {
    id: 'Tutup printer terbuka di tengah cetakan. Tutup dahulu: sisanya dapat keluar sendiri. Lihat kertasnya, baru jawab.',
    en: 'The cover was opened in mid print. Close it first: the rest may come out by itself. Look, then answer.',
  },
  cutter: {
    id: 'Pemotong macet di tengah cetakan. Matikan printer, buang sisa kertas, nyalakan lagi, lalu lihat kertasnya.',
    en: 'The cutter jammed in mid print. Switch off, take out the scraps, switch on, then look at the paper.',
  },
  offline: {
    id: 'Printer berhenti menjawab di tengah cetakan. Periksa kabel dan dayanya, lalu lihat kertasnya.',
    en: 'The printer fell silent in mid print. Check cable and power, then look at the paper.',
  },
  busy: {
    id: 'Program lain mengambil printer di tengah cetakan. Lihat kertasnya.',
    en: 'Another program took the printer in mid print. Look at the paper.',
  },
  'no-answer': {
    id: 'Printer menerima datanya, tetapi tidak memberi kabar. Lihat kertasnya.',
    en: 'The printer took the data but gave no word. Look at the paper.',
  },
  'connection-lost': {
    id: 'Sambungan ke printer terputus di tengah cetakan. Lihat kertasnya.',
    en: 'The connection broke in mid print. Look at the paper.',
  },
  interrupted: {
    id: 'Server berhenti di tengah cetakan. Lihat kertasnya.',
    en: 'The server stopped in mid print. Look at the paper.',
  },
  unprintable: {
    id: 'Isi kertas ini tidak dapat dibaca lagi. Lihat kertasnya.',
    en: 'What stood on it cannot be read any more. Look at the paper.',
  },
  'by-browser': {
    id: 'Kertas ini dicetak lewat browser; hanya Anda yang dapat melihat hasilnya.',
    en: 'This paper is printed from the browser; only you can see what came out.',
  },
};

/** What to do about a printer, whether or not a paper waits for it. */
export const PRINTER_ADVICE: Record<Exclude<PrinterState, PrintReason>, Phrase | null> = {
  ok: null,
  'paper-near-end': {
    id: 'Kertas hampir habis. Siapkan gulungan baru; cetakan masih berjalan.',
    en: 'Paper is low. Have a new roll at hand; it still prints.',
  },
  unknown: null,
};

/** A printer in the network that cannot be reached, by its address there. */
export const notInNetwork: PhraseOf<[host: string]> = {
  id: (host) =>
    `Printer tidak ditemukan di jaringan (${host}). Periksa apakah printer menyala dan kabel jaringannya terpasang.`,
  en: (host) =>
    `The printer cannot be found in the network (${host}). Check that it is on and its network cable is in.`,
};

/** A printer of Windows that does not take papers, by its name there. */
export const notInWindows: PhraseOf<[queue: string]> = {
  id: (queue) =>
    `Windows tidak menerima cetakan untuk "${queue}". Periksa nama printer di Windows, kabel, dan dayanya.`,
  en: (queue) =>
    `Windows takes no papers for “${queue}”. Check the printer’s name in Windows, its cable and power.`,
};

/** Where else a printer may hang. */
export const UNREACHABLE_ADVICE = {
  device: {
    id: 'Printer tidak ditemukan di komputer server. Periksa kabel USB dan dayanya.',
    en: 'The printer cannot be found at the server’s computer. Check its USB cable and power.',
  },
  agent: {
    id: 'Komputer tempat printer ini terpasang tidak tersambung. Nyalakan komputer itu; cetakan dilanjutkan sendiri.',
    en: 'The computer this printer hangs on is not connected. Switch it on; printing goes on by itself.',
  },
  folder: {
    id: 'Map tempat kertas disimpan tidak dapat ditulis. Minta administrator memeriksanya.',
    en: 'The folder papers are kept in cannot be written. Ask the administrator to look.',
  },
} as const satisfies Record<string, Phrase>;
