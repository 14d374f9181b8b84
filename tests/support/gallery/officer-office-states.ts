import type { Page } from 'playwright';
import type { Role } from '../../../domain/access/roles.ts';
import { idOf, printJob, session } from '../office-samples.ts';
import { scriptAttendance } from '../scripted-attendance.ts';
import { noBackups, RECOVERY, ScriptedBackups } from '../scripted-backups.ts';
import { dayStart, scriptDay } from '../scripted-day.ts';
import { ScriptedKantor } from '../scripted-kantor.ts';
import { keyYear, ScriptedKeys } from '../scripted-keys.ts';
import type { ScriptedOffice } from '../scripted-office.ts';
import { pairedDevice, ScriptedPairing } from '../scripted-pairing.ts';
import { scriptAccounts } from '../scripted-people.ts';
import { printer, ScriptedPrinters, standIns } from '../scripted-printers.ts';
import { ScriptedPrinting } from '../scripted-printing.ts';
import { scriptPrivacy } from '../scripted-privacy.ts';
import { ScriptedTrail } from '../scripted-trail.ts';
import type { OfficerState } from './officer-stage.ts';

const AT = '2026-11-23T09:41:00+07:00';
const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const shown = (text: string | RegExp) => (page: Page) => page.getByText(text).first().waitFor();

const as =
  (role: Role) =>
  (office: ScriptedOffice): void => {
    office.session = session({ user: { ...session().user, roles: [role] } });
  };

const DOUBTFUL = dayStart({
  day: '2026-11-24',
  clock: { now: AT, lastEventAt: '2026-11-24T16:02:00.000+07:00', doubt: 'behind', dayAhead: true },
  displays: 0,
});

const PAPERS = [
  printJob({ id: idOf(210), kind: 'document-receipt', state: 'printed', proof: 'job-id' }),
  printJob({ id: idOf(212), state: 'failed', reason: 'connection-lost', about: 'BK-2026-00039' }),
  printJob({ id: idOf(213), kind: 'document-receipt', state: 'printed', purged: true }),
  printJob({ id: idOf(214), state: 'uncertain', reason: 'connection-lost' }),
  printJob({
    ...{ id: idOf(217), kind: 'queue-ticket', printer: 'ticket', about: 'B-003' },
    ...{ state: 'queued', reason: 'paper-out', attempts: 0 },
  }),
];
const outOfPaper = (office: ScriptedOffice): void => {
  const printing = new ScriptedPrinting(office, PAPERS);
  const states = ['paper-out', 'ok', 'offline'] as const;
  printing.printers = printing.printers.map((one, at) => ({ ...one, state: states[at] ?? 'ok' }));
};

const asking = (office: ScriptedOffice): void => {
  const kiosk = pairedDevice({ kind: 'kiosk', name: 'Kiosk pintu masuk' });
  const desk = pairedDevice({ id: idOf(801), kind: 'desk', name: 'Meja 1', here: false });
  const pairing = new ScriptedPairing(office, [kiosk, desk]);
  pairing.pairing = { openUntil: '2026-11-23T09:51:00.000+07:00', asking: [] };
  pairing.ask({ code: 'K7MF3XQP' });
  pairing.ask({ code: 'X2HJ9CQW', kind: 'display', name: 'TV ruang tunggu', address: '192.168.1.66' });
};
const printers = (office: ScriptedOffice): void => {
  const findings = { status: false, automaticStatus: false, echo: false, jobId: false, model: null };
  const out = printer({
    ...{ id: idOf(721), name: 'Printer cadangan', state: 'paper-out', waiting: 2 },
    probed: { at: AT, findings, answered: true },
  });
  new ScriptedPrinters(office, [...standIns(), printer({ id: idOf(720), name: 'Printer meja' }), out]);
};
const keys = (office: ScriptedOffice): void => {
  scriptPrivacy(office, ['admin']);
  const years = [keyYear(2026), keyYear(2025, { state: 'waiting' }), keyYear(2023, { mayGo: true })];
  new ScriptedKeys(office, { years: [...years, keyYear(2022, { state: 'destroyed', berkas: 0 })] });
};
const kantor = (office: ScriptedOffice): void => void new ScriptedKantor(office);
const room = (name: string) => async (page: Page) => {
  await page.getByRole('navigation', { name: 'Daftar pengaturan' }).getByRole('button', { name }).click();
  await page.getByRole('heading', { level: 2, name }).waitFor();
};

/** The rooms of the office's settings; each is a screen of its own. */
const ROOMS = {
  hours: 'Jam pelayanan',
  'special-days': 'Hari dengan jam khusus',
  holidays: 'Hari libur',
  quotas: 'Kuota nomor per hari',
  counters: 'Nama loket',
  queue: 'Aturan antrian',
  calls: 'Panggilan dan urungkan',
  estimate: 'Perkiraan waktu tunggu',
  attendance: 'Petugas di loket',
  phones: 'HP pengunjung',
  online: 'Layanan online',
};

/** The office around the desk: its day, papers, people, machines and data. */
export const OFFICER_OFFICE_STATES: Readonly<Record<string, OfficerState>> = {
  prints: { path: 'cetakan', office: outOfPaper, shows: 'Apakah kertasnya tercetak lengkap?' },
  'prints-why-again': {
    path: 'cetakan',
    office: (office) => void new ScriptedPrinting(office, [printJob({ id: idOf(200) })]),
    shows: 'Cetak ulang…',
    reach: [press('Cetak ulang…'), shown('Mengapa dicetak ulang?')],
  },
  start: { path: 'mulai-hari', office: scriptDay, shows: 'Benarkah hari ini' },
  'start-doubtful-clock': {
    path: 'mulai-hari',
    office: (office) => scriptDay(office, DOUBTFUL),
    shows: 'Mulai hari',
  },
  office: { path: 'kantor', office: kantor, shows: 'Kantor buka' },
  'office-as-head': {
    path: 'kantor',
    office: (office) => {
      kantor(office);
      as('head')(office);
    },
    shows: 'Kantor buka',
  },
  'office-closing-early': {
    path: 'kantor',
    office: kantor,
    shows: 'Kantor buka',
    reach: [press('Tutup lebih awal…'), shown('akan dipulangkan')],
  },
  ...Object.fromEntries(
    Object.entries(ROOMS).map(([name, title]) => [
      `office-${name}`,
      { path: 'kantor', office: kantor, shows: 'Kantor buka', reach: [room(title)] },
    ]),
  ),
  attendance: { path: 'kehadiran', office: scriptAttendance, shows: 'Siti Aminah' },
  trail: {
    path: 'jejak',
    office: (office) => void new ScriptedTrail(office),
    shows: 'Utuh sampai catatan nomor 184213.',
    reach: [press('Cari'), shown('alasan: Pemohon menelepon')],
  },
  'trail-broken': {
    path: 'jejak',
    office: (office) => {
      new ScriptedTrail(office).state.broken = { seq: 4_711, why: 'changed' };
    },
    shows: 'Jejak tidak cocok mulai catatan nomor 4711.',
  },
  accounts: { path: 'akun', office: scriptAccounts, shows: 'Siti Aminah' },
  'accounts-new': {
    path: 'akun',
    office: scriptAccounts,
    shows: 'Siti Aminah',
    reach: [press('Tambah akun')],
  },
  privacy: { path: 'data-pribadi', office: scriptPrivacy, shows: 'LEWAT WAKTU' },
  'data-keys': { path: 'data-pribadi', office: keys, shows: /tersimpan tanpa bungkus/ },
  printers: { path: 'printer', office: printers, shows: 'Belum ada printer untuk' },
  devices: {
    path: 'perangkat',
    office: (office) => void new ScriptedPairing(office, []),
    shows: 'Belum ada.',
  },
  'devices-asking': { path: 'perangkat', office: asking, shows: 'K7MF-3XQP' },
  'backups-not-set-up': {
    path: 'cadangan',
    office: (office) => void new ScriptedBackups(office, noBackups()),
    shows: 'Cadangan belum disiapkan',
  },
  backups: {
    path: 'cadangan',
    office: (office) => {
      const ready = noBackups({ notes: [], keys: { headOffice: null, recovery: RECOVERY.recipient } });
      new ScriptedBackups(office, ready);
    },
    shows: 'Cadangkan sekarang',
  },
  settings: { path: 'pengaturan', shows: 'Kanal untuk kode buatan loket' },
  'not-for-this-role': { path: 'pengaturan', office: as('officer'), shows: 'bukan untuk peran akun Anda' },
};
