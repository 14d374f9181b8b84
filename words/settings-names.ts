import { type Language, type Phrase, say } from './phrase.ts';

const SETTINGS: Readonly<Record<string, Phrase>> = {
  'office.identity': { id: 'Nama kantor', en: 'Name of the office' },
  'office.counters': { id: 'Nama loket', en: 'Names of the counters' },
  'queue.rules': { id: 'Aturan antrian', en: 'Queue rules' },
  'payment.channels': { id: 'Kanal pembayaran', en: 'Payment channels' },
  'complaint.channels': { id: 'Kanal pengaduan', en: 'Complaint channels' },
  'display.ticker': { id: 'Teks berjalan di TV', en: 'Running text on the TV' },
  'kiosk.times': { id: 'Waktu di mesin antrian', en: 'Times on the kiosk' },
  'registration.limits': { id: 'Batas pendaftaran', en: 'Registration limits' },
  'access.rules': { id: 'Masuk dan kata sandi', en: 'Sign-in and passwords' },
  'access.hosts': { id: 'Nama server', en: 'Names of the server' },
  'calendar.holidays': { id: 'Hari libur', en: 'Holidays' },
  'calendar.cuti-bersama-counts': { id: 'Cuti bersama', en: 'Cuti bersama' },
  'contribution.pu-rates': { id: 'Tarif PU', en: 'PU rates' },
  'contribution.risk-groups': { id: 'Tarif JKK menurut risiko', en: 'JKK rates by risk' },
  'contribution.jkk-discount': { id: 'Keringanan JKK', en: 'JKK reduction' },
  'contribution.jp-cap': { id: 'Batas upah JP', en: 'JP wage cap' },
  'contribution.programmes': { id: 'Program wajib menurut skala', en: 'Programmes by business size' },
  'contribution.umk': { id: 'Upah minimum (UMK)', en: 'Minimum wage (UMK)' },
  'contribution.yearly-change': { id: 'Tanggal perubahan tahunan', en: 'Day of the yearly change' },
  'contribution.bpu-table': { id: 'Tabel iuran BPU', en: 'BPU contribution table' },
  'contribution.bpu-jkm': { id: 'Iuran JKM BPU', en: 'BPU JKM contribution' },
  'contribution.bpu-discount': { id: 'Keringanan BPU', en: 'BPU reduction' },
  'contribution.bpu-period': { id: 'Lama pembayaran BPU', en: 'BPU payment period' },
  'contribution.due': { id: 'Tanggal jatuh tempo', en: 'Due dates' },
  'contribution.fine': { id: 'Denda', en: 'Fines' },
};

const HINTS: Readonly<Record<string, Phrase>> = {
  'payment.channels': {
    id: 'Tempat kode buatan loket dapat dibayar, satu baris satu kanal. Selama kosong, setiap kertas mengatakan bahwa kode belum dapat dibayar.',
    en: 'Where the counter’s own codes can be paid, one channel a line. While empty, every paper says that the code cannot be paid yet.',
  },
  'office.identity': {
    id: 'Tertulis di setiap layar dan kertas. Kode kantor membuka setiap kode buatan loket.',
    en: 'Stands on every screen and paper. The office code opens every code made at the counter.',
  },
  'office.counters': {
    id: 'Loket yang tidak ditulis bernama "Loket" dan nomornya.',
    en: 'A counter that is not listed is called "Loket" and its number.',
  },
  'kiosk.times': { id: 'Dalam detik.', en: 'In seconds.' },
  'access.rules': { id: 'Waktu dalam menit.', en: 'Times in minutes.' },
};

const PARTS: Readonly<Record<string, Phrase>> = {
  agency: { id: 'Instansi', en: 'Agency' },
  hall: { id: 'Mal pelayanan', en: 'Service hall' },
  city: { id: 'Kota', en: 'City' },
  siteCode: { id: 'Kode kantor (4 angka)', en: 'Office code (4 figures)' },
  counters: { id: 'Loket', en: 'Counters' },
  number: { id: 'Nomor', en: 'Number' },
  shown: { id: 'Nama di layar', en: 'Name on screens' },
  spoken: { id: 'Nama di suara panggilan', en: 'Name in the spoken call' },
  id: { id: 'Bahasa Indonesia', en: 'Indonesian' },
  en: { id: 'Bahasa Inggris', en: 'English' },
  priorityRun: { id: 'Prioritas berturut-turut paling banyak', en: 'Most priority calls in a row' },
  returnBehind: { id: 'Yang kembali dipanggil setelah', en: 'Who comes back is called after' },
  melengkapi: { id: 'Melengkapi berkas (nomor)', en: 'Completing papers (numbers)' },
  noShow: { id: 'Tidak hadir (nomor)', en: 'Not present (numbers)' },
  ownCodes: { id: 'Kanal untuk kode buatan loket', en: 'Channels for the counter’s own codes' },
  lines: { id: 'Baris', en: 'Lines' },
  names: { id: 'Nama', en: 'Names' },
  confirmation: { id: 'Layar nomor', en: 'Number screen' },
  idleReset: { id: 'Kembali ke awal bila diam', en: 'Back to the start when idle' },
  paperTrouble: { id: 'Layar nomor saat printer bermasalah', en: 'Number screen while the printer is down' },
  bpuMaxAge: { id: 'Usia BPU yang perlu ditanyakan', en: 'BPU age to ask about' },
  proofWithinDays: { id: 'Tanda bukti paling lambat (hari)', en: 'Proof within (days)' },
  sessionMinutes: { id: 'Lama masuk paling panjang', en: 'Longest session' },
  idleMinutes: { id: 'Keluar sendiri bila diam', en: 'Sign-out when idle' },
  passwordLength: { id: 'Panjang kata sandi paling sedikit', en: 'Shortest password' },
};

function named(
  words: Readonly<Record<string, Phrase>>,
  name: string,
  language: Language,
): string | undefined {
  const phrase = words[name];
  return phrase && say(phrase, language);
}

/** What the administrator calls a setting; an unknown key stands for itself. */
export function settingName(key: string, language: Language): string {
  return named(SETTINGS, key, language) ?? key;
}

/** What to know before changing a setting, if anything. */
export function settingHint(key: string, language: Language): string | undefined {
  return named(HINTS, key, language);
}

/** The name of one part of a setting's value; lines of a list are counted from 1. */
export function settingPartName(part: string | number, language: Language): string {
  return typeof part === 'number' ? String(part + 1) : (named(PARTS, part, language) ?? part);
}
