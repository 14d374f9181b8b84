import { REPRINT_REASONS } from '../domain/print/reprint-reasons.ts';
import { UNMASK_REASONS } from '../domain/privacy/unmask-reasons.ts';
import { type Language, type Phrase, say } from './phrase.ts';
import { REPRINT_REASON_WORDS } from './reprint-reasons.ts';
import { SERVICE_SHORT_NAMES } from './services.ts';
import { UNMASK_REASON_WORDS } from './unmask.ts';

/** What the facts of events are called. One that is not here stands under its own name. */
const FACTS: Readonly<Record<string, Phrase>> = {
  number: { id: 'nomor', en: 'number' },
  day: { id: 'hari', en: 'day' },
  service: { id: 'layanan', en: 'service' },
  counter: { id: 'loket', en: 'counter' },
  state: { id: 'keadaan', en: 'state' },
  from: { id: 'dari', en: 'from' },
  to: { id: 'ke', en: 'to' },
  reason: { id: 'alasan', en: 'reason' },
  found: { id: 'ditemukan', en: 'found' },
  by: { id: 'dicari dengan', en: 'searched by' },
  sight: { id: 'terlihat', en: 'seen' },
  what: { id: 'yang dilihat', en: 'looked at' },
  document: { id: 'kertas', en: 'paper' },
  copy: { id: 'salinan', en: 'copy' },
  printed: { id: 'tercetak', en: 'printed' },
  outcome: { id: 'hasil', en: 'outcome' },
  roles: { id: 'peran', en: 'roles' },
  key: { id: 'pengaturan', en: 'setting' },
  effectiveFrom: { id: 'berlaku mulai', en: 'in force from' },
  warnings: { id: 'peringatan', en: 'warnings' },
  dueDate: { id: 'jatuh tempo', en: 'due' },
  form: { id: 'formulir', en: 'form' },
  count: { id: 'jumlah', en: 'count' },
  expired: { id: 'berakhir', en: 'expired' },
  seq: { id: 'catatan nomor', en: 'event number' },
  occasion: { id: 'ketika', en: 'on' },
  where: { id: 'di', en: 'at' },
  head: { id: 'sidik', en: 'hash' },
  why: { id: 'sebab', en: 'why' },
  kind: { id: 'jenis', en: 'kind' },
  minutes: { id: 'menit', en: 'minutes' },
};

/** Codes that stand for themselves in the log and for words to people. */
const VALUES: Readonly<Record<string, Phrase>> = {
  ...Object.fromEntries(UNMASK_REASONS.map((code) => [code, UNMASK_REASON_WORDS[code]])),
  ...Object.fromEntries(REPRINT_REASONS.map((code) => [code, REPRINT_REASON_WORDS[code]])),
  ...SERVICE_SHORT_NAMES,
  masked: { id: 'tertutup', en: 'masked' },
  kept: { id: 'baru saja di loket', en: 'at the desk just now' },
  file: { id: 'berkas', en: 'the file' },
  receipt: { id: 'tanda terima', en: 'the receipt' },
  paper: { id: 'kertas', en: 'a paper' },
  tray: { id: 'kertas di printer maya', en: 'a paper in the virtual printer' },
  newest: { id: 'daftar terbaru', en: 'the newest' },
  identity: { id: 'NIK, NPWP, HP, atau kode bayar', en: 'NIK, NPWP, phone or payment code' },
  name: { id: 'nama', en: 'name' },
  code: { id: 'kode tanda terima', en: 'code of the receipt' },
  start: { id: 'server dinyalakan', en: 'start of the server' },
  daily: { id: 'pemeriksaan harian', en: 'the daily check' },
  request: { id: 'diminta', en: 'request' },
  'closing-paper': { id: 'laporan tutup hari', en: 'day closing report' },
  backup: { id: 'cadangan', en: 'backup' },
};

/** One fact of an event in words: "alasan: Pemohon menelepon". */
export function eventFact({ name, value }: { name: string; value: string }, language: Language): string {
  const shownName = FACTS[name];
  const shownValue = Object.hasOwn(VALUES, value) ? VALUES[value] : undefined;
  return `${shownName ? say(shownName, language) : name}: ${shownValue ? say(shownValue, language) : value}`;
}
