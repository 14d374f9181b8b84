import type { ProbeAnswers } from '../domain/print/profile-facts.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** The administrator's screen of the printers. */
export const PRINTERS_WORDS = {
  lead: {
    id: 'Printer yang ada, apa yang dicetaknya, dan apakah siap. Kertas yang sedang menunggu tidak hilang bila ada yang diubah.',
    en: 'The printers there are, what they print, and whether they are ready. Papers that wait are not lost when something changes.',
  },
  list: { id: 'Daftar printer', en: 'Printers' },
  add: { id: 'Tambah printer', en: 'Add a printer' },
  change: { id: 'Ubah', en: 'Change' },
  remove: { id: 'Hapus', en: 'Remove' },
  removeSure: { id: 'Ya, hapus', en: 'Yes, remove it' },
  removed: { id: 'Printer dihapus.', en: 'The printer was removed.' },
  address: { id: 'Alamat', en: 'Address' },
  kind: { id: 'Jenis', en: 'Kind' },
  task: { id: 'Tugas', en: 'Task' },
  spare: { id: 'cadangan, belum bertugas', en: 'spare, no task' },
  virtualAddress: { id: 'di dalam program', en: 'inside the program' },
  virtualNote: {
    id: 'Bukan printer sungguhan: kertasnya tidak keluar, hanya tampil di layar Cetakan.',
    en: 'No real printer: its papers do not come out, they are only shown under Papers.',
  },
  environmentNote: {
    id: 'Ditetapkan di komputer server, jadi nama dan alamatnya tidak dapat diubah di sini.',
    en: 'Set at the server’s computer, so its name and address cannot be changed here.',
  },
  probe: { id: 'Periksa printer ini', en: 'Probe this printer' },
  probeAgain: { id: 'Periksa sekali lagi', en: 'Probe it again' },
  resume: { id: 'Jawab pertanyaan tentang kertasnya', en: 'Answer the questions about its page' },
  neverProbed: {
    id: 'Belum diperiksa: dipakai menurut jenisnya.',
    en: 'Not probed yet: it is used as its kind says.',
  },
  unanswered: {
    id: 'Sudah ditanya, tetapi pertanyaan tentang kertasnya belum dijawab.',
    en: 'It was asked, but the questions about its page are not answered yet.',
  },
} as const satisfies Record<string, Phrase>;

/** Which papers a printer prints, as a part of a sentence. */
export const TASK_WORDS = {
  ticket: { id: 'nomor antrian', en: 'queue numbers' },
  receipt: { id: 'kertas di meja loket', en: 'papers at the desk' },
} as const satisfies Record<string, Phrase>;

/** Giving printers their tasks. */
export const ROLES_WORDS = {
  title: { id: 'Tugas printer', en: 'What is printed where' },
  ticket: { id: 'Nomor antrian keluar dari', en: 'Queue numbers come out of' },
  receipt: {
    id: 'Slip, tanda terima, dan kertas lain di meja loket keluar dari',
    en: 'Slips, receipts and other papers at the desk come out of',
  },
  none: { id: 'tanpa printer (hanya tampil di Cetakan)', en: 'no printer (only shown under Papers)' },
  save: { id: 'Simpan tugas', en: 'Save the tasks' },
  saved: {
    id: 'Tersimpan. Kertas berikutnya keluar di sana, juga yang sedang menunggu.',
    en: 'Saved. The next papers come out there, those that wait as well.',
  },
} as const satisfies Record<string, Phrase>;

/** A printer that is added or changed. */
export const PRINTER_FORM_WORDS = {
  addTitle: { id: 'Printer baru', en: 'New printer' },
  name: { id: 'Nama', en: 'Name' },
  nameHint: {
    id: 'Yang mudah dikenali, misalnya Printer meja loket.',
    en: 'Easy to know, such as Desk printer.',
  },
  address: { id: 'Alamat printer', en: 'Address of the printer' },
  addressHint: {
    id: 'Untuk printer jaringan cukup alamat IP-nya. Tekan contoh di bawah untuk cara sambung yang lain.',
    en: 'For a network printer its IP address is enough. Press an example below for another way.',
  },
  examples: { id: 'Contoh alamat', en: 'Examples of addresses' },
  kind: { id: 'Jenis printer', en: 'Kind of printer' },
  kindHint: {
    id: 'Tidak yakin? Pilih menurut lebar kertasnya, simpan, lalu tekan Periksa printer ini.',
    en: 'Not sure? Choose by the width of its paper, save, then press Probe this printer.',
  },
  kindMissing: { id: 'Pilih jenis printernya.', en: 'Choose the kind of printer.' },
  forgets: {
    id: 'Alamat atau jenis yang lain berarti printer lain: hasil pemeriksaannya dilupakan, jadi periksa sekali lagi.',
    en: 'Another address or kind means another printer: what was found out is forgotten, so probe it again.',
  },
  save: { id: 'Simpan printer', en: 'Save the printer' },
  added: {
    id: 'Printer ditambahkan. Periksa dahulu, lalu beri tugas.',
    en: 'The printer was added. Probe it first, then give it a task.',
  },
  changed: { id: 'Printer diubah.', en: 'The printer was changed.' },
  mend: { id: 'Perlu diperbaiki:', en: 'To be corrected:' },
} as const satisfies Record<string, Phrase>;

/** Ways to a printer, each with an address to start from. */
export const ADDRESS_EXAMPLES: readonly { readonly way: Phrase; readonly address: string }[] = [
  {
    way: { id: 'kabel jaringan atau Wi-Fi', en: 'network cable or Wi-Fi' },
    address: 'tcp://192.168.1.50:9100',
  },
  {
    way: { id: 'USB di komputer server (Linux)', en: 'USB at the server’s computer (Linux)' },
    address: 'device:///dev/usb/lp0',
  },
  {
    way: { id: 'printer yang terpasang di Windows', en: 'a printer installed in Windows' },
    address: 'windows://POS-58',
  },
];

/** Finding out what a printer can do. */
export const PROBE_WORDS = {
  title: { id: 'Periksa printer', en: 'Probe the printer' },
  lead: {
    id: 'Printer mencetak satu halaman dan ditanya apa yang dapat dilakukannya. Berdirilah di dekat printernya; kertas lain menunggu sebentar.',
    en: 'The printer prints one page and is asked what it can do. Stand near it; other papers wait for a moment.',
  },
  start: { id: 'Cetak halaman pemeriksaan', en: 'Print the probe page' },
  again: { id: 'Cetak halamannya sekali lagi', en: 'Print the page once more' },
  asking: {
    id: 'Printer sedang ditanya. Paling lama satu menit; tunggu sampai kertasnya keluar.',
    en: 'The printer is being asked. It takes a minute at most; wait until its page is out.',
  },
  found: { id: 'Yang sudah diketahui', en: 'What was found' },
  questions: { id: 'Lihat kertasnya, lalu jawab', en: 'Look at the page, then answer' },
  save: { id: 'Simpan hasil', en: 'Save what was found' },
  saved: {
    id: 'Tersimpan. Kertas berikutnya dicetak sesuai hasil ini.',
    en: 'Saved. The next paper is printed accordingly.',
  },
  unanswered: { id: 'Belum dijawab.', en: 'Not answered yet.' },
  close: { id: 'Tutup', en: 'Close' },
} as const satisfies Record<string, Phrase>;

/** What a person is asked about the probe page, in the order in which it stands on it. */
export const PROBE_QUESTIONS: Record<keyof ProbeAnswers, Phrase> = {
  columns: {
    id: 'Angka berapa di ujung baris terpanjang yang masih utuh dalam satu baris?',
    en: 'Which number ends the longest line that still stands on one line?',
  },
  accents: { id: 'Apakah é ñ £ ° terbaca benar?', en: 'Are é ñ £ ° shown as they should be?' },
  nativeQr: { id: 'Apakah kotak QR terbaca kamera HP?', en: 'Does a phone’s camera read the QR square?' },
  nativeBarcode: {
    id: 'Apakah garis-garisnya terbaca pemindai atau HP?',
    en: 'Does a scanner or phone read the bars?',
  },
  stray: {
    id: 'Apakah ada huruf sesudah tanda > di bagian bawah?',
    en: 'Are there any signs after the marks > near the end?',
  },
  cut: { id: 'Apakah kertasnya terpotong sendiri?', en: 'Was the paper cut by itself?' },
};

/** "Belum ada printer untuk nomor antrian." */
export const noPrinterFor: PhraseOf<[task: string]> = {
  id: (task) =>
    `Belum ada printer untuk ${task}: kertasnya tidak keluar, hanya tampil di layar Cetakan. Tambahkan printer, lalu beri tugas.`,
  en: (task) =>
    `There is no printer for ${task}: they do not come out, they are only shown under Papers. Add a printer and give it the task.`,
};

/** Where a task was given that cannot be changed here. */
export const setByEnvironment: PhraseOf<[variable: string]> = {
  id: (variable) =>
    `Ditetapkan dengan ${variable} di komputer server. Ubah di sana, lalu nyalakan ulang server.`,
  en: (variable) => `Set by ${variable} at the server’s computer. Change it there, then restart the server.`,
};

/** "3 kertas menunggu". */
export const papersWaiting: PhraseOf<[papers: number]> = {
  id: (papers) => `${papers} kertas menunggu`,
  en: (papers) => `${papers} ${papers === 1 ? 'paper waits' : 'papers wait'}`,
};

/** The question before a printer is taken away. */
export const sureToRemove: PhraseOf<[name: string, waiting: number]> = {
  id: (name, waiting) =>
    `Hapus ${name}?${waiting === 0 ? '' : ` ${waiting} kertas yang menunggu di sini keluar dari printer tugasnya.`}`,
  en: (name, waiting) =>
    `Remove ${name}?${waiting === 0 ? '' : ` ${waiting} waiting here will come out of their usual printer.`}`,
};

/** What an address that was typed in short is kept as. */
export const keptAs: PhraseOf<[address: string]> = {
  id: (address) => `Disimpan sebagai ${address}`,
  en: (address) => `Kept as ${address}`,
};

/** Accessible names of the buttons of one printer. */
export const ofPrinter: PhraseOf<[act: string, name: string]> = {
  id: (act, name) => `${act}: ${name}`,
  en: (act, name) => `${act}: ${name}`,
};

/** "Diperiksa 23 November 2026, 09.41." */
export const probedAt: PhraseOf<[moment: string]> = {
  id: (moment) => `Diperiksa ${moment}.`,
  en: (moment) => `Probed ${moment}.`,
};
