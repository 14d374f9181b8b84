import { type Language, type Phrase, say } from './phrase.ts';
import { SETTING_HINTS } from './settings-hints.ts';
import { SETTING_PARTS } from './settings-parts.ts';

const SETTINGS: Readonly<Record<string, Phrase>> = {
  'office.identity': { id: 'Nama kantor', en: 'Name of the office' },
  'office.counters': { id: 'Nama loket', en: 'Names of the counters' },
  'office.hours': { id: 'Jam pelayanan', en: 'Opening hours' },
  'office.special-days': { id: 'Hari dengan jam khusus', en: 'Days with hours of their own' },
  'office.online': { id: 'Layanan online', en: 'Online services' },
  'queue.calls': { id: 'Panggilan dan urungkan', en: 'Calls and undo' },
  'counter.rules': { id: 'Petugas di loket', en: 'People at the counters' },
  'queue.quotas': { id: 'Kuota nomor per hari', en: 'Numbers a day' },
  'queue.estimate': { id: 'Perkiraan waktu tunggu', en: 'Waiting estimate' },
  'follow.rules': { id: 'Pantau dari HP', en: 'Following by phone' },
  'queue.rules': { id: 'Aturan antrian', en: 'Queue rules' },
  'berkas.unmasking': { id: 'Data tertutup', en: 'Masked data' },
  'print.rules': { id: 'Cetakan', en: 'Papers' },
  'payment.channels': { id: 'Kanal pembayaran', en: 'Payment channels' },
  'complaint.channels': { id: 'Kanal pengaduan', en: 'Complaint channels' },
  'display.ticker': { id: 'Teks berjalan di TV', en: 'Running text on the TV' },
  'display.look': { id: 'Tampilan TV', en: 'Look of the TVs' },
  'display.screens': { id: 'TV satu per satu', en: 'Single TVs' },
  'display.slides': { id: 'Halaman informasi di TV', en: 'Information pages on the TV' },
  'voice.rules': { id: 'Suara panggilan', en: 'Spoken calls' },
  'office.standard': { id: 'Standar pelayanan', en: 'Service standard' },
  'kiosk.words': { id: 'Kalimat di mesin antrian', en: 'Sentences of the kiosk' },
  'kiosk.offers': { id: 'Yang ditawarkan mesin antrian', en: 'What the kiosk offers' },
  'kiosk.times': { id: 'Waktu di mesin antrian', en: 'Times on the kiosk' },
  'registration.limits': { id: 'Batas pendaftaran', en: 'Registration limits' },
  'access.rules': { id: 'Masuk dan kata sandi', en: 'Sign-in and passwords' },
  'access.limits': { id: 'Batas permintaan', en: 'Request limits' },
  'access.locks': { id: 'Kunci layar', en: 'Screen lock' },
  'access.desks': { id: 'Tempat masuk', en: 'Where one may sign in' },
  'access.hosts': { id: 'Nama server', en: 'Names of the server' },
  'privacy.notice': { id: 'Pemberitahuan data pribadi', en: 'Personal data notice' },
  'privacy.rules': { id: 'Waktu jawaban data pribadi', en: 'Time to answer about personal data' },
  'privacy.retention': { id: 'Masa simpan data pribadi', en: 'How long personal data are kept' },
  'backup.rules': { id: 'Cadangan: kunci dan lama disimpan', en: 'Backups: keys and how long' },
  'backup.places': { id: 'Cadangan: tempat kedua dan jurnal', en: 'Backups: second place and journal' },
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

const ANSWERS: Readonly<Record<string, Phrase>> = {
  verified: { id: 'pasti', en: 'verified' },
  'to-verify': { id: 'perlu verifikasi kantor cabang', en: 'to be confirmed by the branch office' },
  national: { id: 'libur nasional', en: 'national holiday' },
  'cuti-bersama': { id: 'cuti bersama', en: 'cuti bersama' },
  digits: { id: 'per angka (nol nol tujuh)', en: 'digits (zero zero seven)' },
  whole: { id: 'sebagai bilangan (tujuh)', en: 'as a number (seven)' },
  id: { id: 'Indonesia', en: 'Indonesian' },
  'id+en': { id: 'Indonesia, lalu Inggris', en: 'Indonesian, then English' },
  local: { id: 'libur setempat', en: 'local holiday' },
};

const SHARES: Phrase = {
  id: 'Tarif dalam per seratus ribu: 5,7% ditulis 5700.',
  en: 'Rates in parts per 100,000: 5.7% is written 5700.',
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
  const shares = /^contribution\.(pu-rates|jkk-discount|bpu-table|bpu-discount|fine)$/.test(key);
  return shares ? say(SHARES, language) : named(SETTING_HINTS, key, language);
}

/** The name of one part of a setting's value; lines of a list are counted from 1. */
export function settingPartName(part: string | number, language: Language): string {
  return typeof part === 'number' ? String(part + 1) : (named(SETTING_PARTS, part, language) ?? part);
}

/** One of the answers of a setting, in words where it has some. */
export function settingAnswer(answer: string | number, language: Language): string {
  return named(ANSWERS, String(answer), language) ?? String(answer);
}
