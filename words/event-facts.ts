import { ROLES } from '../domain/access/roles.ts';
import { REPRINT_REASONS } from '../domain/print/reprint-reasons.ts';
import { UNMASK_REASONS } from '../domain/privacy/unmask-reasons.ts';
import { formatDay, formatMoment } from './formats.ts';
import { TICKET_STATE_WORDS } from './officer-queue.ts';
import { type Language, type Phrase, say } from './phrase.ts';
import { REPRINT_REASON_WORDS } from './reprint-reasons.ts';
import { ROLE_WORDS } from './roles.ts';
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
  by: { id: 'dengan', en: 'by' },
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
  lane: { id: 'jalur', en: 'lane' },
  place: { id: 'tempat', en: 'place' },
  attempt: { id: 'percobaan ke', en: 'attempt' },
  address: { id: 'alamat', en: 'address' },
  profile: { id: 'jenis printer', en: 'printer type' },
  since: { id: 'sejak', en: 'since' },
  set: { id: 'dipasang', en: 'set' },
  purpose: { id: 'kunjungan', en: 'visit' },
  notAfter: { id: 'berlaku sampai', en: 'valid until' },
  fingerprint: { id: 'sidik jari', en: 'fingerprint' },
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
  ...Object.fromEntries(ROLES.map((role) => [role, ROLE_WORDS[role]])),
  ...TICKET_STATE_WORDS,
  true: { id: 'ya', en: 'yes' },
  false: { id: 'tidak', en: 'no' },
  regular: { id: 'biasa', en: 'regular' },
  priority: { id: 'prioritas', en: 'priority' },
  pin: { id: 'PIN', en: 'PIN' },
  password: { id: 'kata sandi', en: 'password' },
  number: { id: 'nomor berkas', en: 'number of the file' },
  here: { id: 'komputer server', en: 'the server' },
  desk: { id: 'meja terdaftar', en: 'a paired desk' },
  network: { id: 'jaringan', en: 'the network' },
  'by-hand': { id: 'dikunci sendiri', en: 'locked by hand' },
  'left-alone': { id: 'ditinggalkan', en: 'left alone' },
  'signed-out': { id: 'keluar', en: 'signed out' },
  'session-ended': { id: 'sesi berakhir', en: 'the session ended' },
  replaced: { id: 'diganti', en: 'replaced' },
  'ended-by-administrator': { id: 'diakhiri administrator', en: 'ended by the administrator' },
  'account-disabled': { id: 'akun dinonaktifkan', en: 'the account was disabled' },
  'password-reset': { id: 'kata sandi pertama yang baru', en: 'a new first password' },
  'password-changed': { id: 'kata sandi diganti', en: 'the password was changed' },
  moved: { id: 'pindah loket', en: 'went to another counter' },
  left: { id: 'meninggalkan loket', en: 'left the counter' },
  printed: { id: 'tercetak', en: 'printed' },
  uncertain: { id: 'perlu dilihat', en: 'to be looked at' },
  'queue-ticket': { id: 'nomor antrian', en: 'queue number' },
  'payment-slip': { id: 'slip pembayaran', en: 'payment slip' },
  'day-closing': { id: 'laporan tutup hari', en: 'day closing report' },
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Milliseconds since 1970, as events hold instants. */
const INSTANT = /^\d{13}$/;
/** A list of codes, as its JSON. */
const CODES = /^\[("[a-z-]+",?)+\]$/;

/** What an event was about that is no row with a name: a counter, a setting; of the office itself nothing is said. */
export function otherSubject(id: string, language: Language): string {
  if (id === 'presence') return '';
  const counter = /^counter:(\d+)$/.exec(id)?.[1];
  return counter === undefined ? id : `${language === 'id' ? 'Loket' : 'Counter'} ${counter}`;
}

/** The facts of an event in words: "alasan: Pemohon menelepon · loket: 1". Ids of rows say nothing to a reader and are left out. */
export function eventFacts(facts: readonly { name: string; value: string }[], language: Language): string {
  return facts
    .filter(({ value }) => !UUID.test(value))
    .map(({ name, value }) => `${factName(name, language)}: ${factValue(value, language)}`)
    .join(' · ');
}

function factName(name: string, language: Language): string {
  const shown = Object.hasOwn(FACTS, name) ? FACTS[name] : undefined;
  return shown ? say(shown, language) : name;
}

function factValue(value: string, language: Language): string {
  const shown = Object.hasOwn(VALUES, value) ? VALUES[value] : undefined;
  if (shown) return say(shown, language);
  if (DAY.test(value)) return formatDay(value, language);
  if (INSTANT.test(value)) return formatMoment(Number(value), language);
  if (!CODES.test(value)) return value;
  const codes: string[] = JSON.parse(value);
  return codes.map((code) => factValue(code, language)).join(', ');
}
