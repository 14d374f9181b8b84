import type { Page } from 'playwright';
import { berkas, idOf, PU_CONTRIBUTION, printJob, session, ticket } from '../office-samples.ts';
import { counterOf, screensNow, tvOf } from '../scripted-hall.ts';
import type { ScriptedOffice } from '../scripted-office.ts';
import type { OfficerState } from './officer-stage.ts';

const AT = '2026-11-23T09:20:00.000+07:00';
const BUDI = { id: idOf(901), name: 'Budi Santoso' };
const FILE = `berkas/${idOf(100)}`;

const signedIn =
  (as: ScriptedOffice['session']) =>
  (office: ScriptedOffice): void => {
    office.session = as;
  };
const file =
  (over: Parameters<typeof berkas>[0]) =>
  (office: ScriptedOffice): void => {
    office.berkas = berkas(over);
  };
const seated =
  (over: Partial<Parameters<typeof ticket>[0]> = {}) =>
  (office: ScriptedOffice): void =>
    office.seat(ticket({ id: idOf(1), number: 'A-003', state: 'called', calls: 1, ...over }));

/** Somebody to fetch who came back, people set aside, and everything around the desk is in trouble. */
function troubled(office: ScriptedOffice): void {
  seated({
    ...{ calls: 3, calledAt: AT, help: true, priority: true, kind: 'lanjutan', purpose: 'melengkapi' },
    berkas: [{ id: idOf(100), number: 'BK-2026-00042' }],
  })(office);
  const held = { state: 'held', calledAt: AT } as const;
  office.queue = {
    ...office.queue,
    aside: [
      ticket({ ...held, id: idOf(21), number: 'B-010', heldFor: 'belum-siap' }),
      ticket({ ...held, id: idOf(22), number: 'C-010', heldFor: 'melengkapi', help: true }),
      ...office.queue.aside,
    ],
  };
  const numbersClosed = { reason: 'last-number', opensAt: '2026-11-24T08:00:00.000+07:00' } as const;
  office.hall.office = { ...office.hall.office, started: false, numbersClosed, unattendedSince: AT };
  const paused = { reason: 'gangguan-sistem', since: AT, until: null } as const;
  office.hall.counters = [counterOf(1, { staffedBy: BUDI, paused })];
  office.hall.screens = screensNow([tvOf({ sound: 'blocked' })], 0);
}

/** Opens whatever can be opened at the desk. */
async function unfold(page: Page): Promise<void> {
  await page.locator('current-moves button[aria-expanded]').click();
  await page.locator('.waiting-row button[aria-expanded]').first().click();
  await page.locator('pause-control summary').click();
  await page.locator('ticket-options').waitFor();
}

const paid = (office: ScriptedOffice): void => {
  const uncertain = printJob({ id: idOf(200), state: 'uncertain', reason: 'offline' });
  office.jobs = [printJob({ id: idOf(201), state: 'failed', reason: 'paper-out', attempts: 3 }), uncertain];
  office.berkas = berkas({
    stage: 'awaiting-payment',
    contribution: PU_CONTRIBUTION,
    registration: {
      savedAt: '',
      warnings: [{ path: 'npwp', code: 'x', message: 'Cocokkan dengan kartunya.' }],
    },
    payment: {
      ...{ code: '1276', shown: '1276 2611 2300 01', origin: 'counter', amount: 624_000 },
      ...{ dueDate: '2026-12-15', overdue: false, issuedAt: office.berkas.openedAt },
      ...{ payable: false, channels: [] },
    },
    prints: office.jobs,
  });
};
const ownerAway = (office: ScriptedOffice): void => {
  office.berkas = berkas({ masked: { subject: 'Si•• Ra••••', identity: '1276••••••••0001' } });
  office.open = false;
};
const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const key = (name: string) => (page: Page) => page.keyboard.press(name);
const seen = (what: string) => (page: Page) => page.locator(what).first().waitFor();

/** Coming in, the desk, and a person's file. */
export const OFFICER_DESK_STATES: Readonly<Record<string, OfficerState>> = {
  'sign-in': {
    office: signedIn(null),
    shows: 'Untuk petugas loket dan atasannya.',
  },
  'first-password': {
    office: signedIn(session({ mustChangePassword: true })),
    shows: 'dibuat mesin',
  },
  locked: {
    office: signedIn(session({ locked: true, hasPin: true, pinOpens: true })),
    shows: 'Layar terkunci',
  },
  'locked-without-pin': {
    office: signedIn(session({ locked: true })),
    shows: 'Layar terkunci',
  },
  'own-account': { path: 'kata-sandi', shows: 'Kata sandi baru' },
  desk: { shows: 'Panggil berikutnya' },
  'desk-called': { office: seated(), shows: 'Panggil ulang' },
  'desk-called-three-times': { office: seated({ calls: 3 }), shows: 'Panggil ulang' },
  'desk-serving': { office: seated({ state: 'serving', calledAt: AT, servedAt: AT }), shows: 'Selesai' },
  'desk-early-no-show': { office: seated(), shows: 'Panggil ulang', reach: [key('F8'), seen('.undo-ask')] },
  'desk-in-trouble': { office: troubled, shows: 'Datangi orang ini', reach: [unfold] },
  shortcuts: { shows: 'Panggil berikutnya', reach: [key('F1'), seen('dialog[open]')] },
  'berkas-pu': { path: FILE, shows: 'Nama badan usaha' },
  'berkas-pu-full-of-errors': {
    path: FILE,
    shows: 'Nama badan usaha',
    reach: [press(/Simpan & hitung/), seen('.summary')],
  },
  'berkas-bpu': {
    path: FILE,
    office: file({ service: 'BPU' }),
    shows: 'Penghasilan sebulan',
  },
  'berkas-jht': {
    path: FILE,
    office: file({ service: 'JHT' }),
    shows: 'Kartu Peserta',
  },
  'berkas-awaiting-payment': { path: FILE, office: paid, shows: 'belum dapat dibayar di bank' },
  'berkas-masked': { path: FILE, office: ownerAway, shows: 'Si•• Ra••••' },
  'berkas-why-opened': {
    path: FILE,
    office: ownerAway,
    shows: 'Si•• Ra••••',
    reach: [press('Tampilkan lengkap…'), seen('dialog[open]')],
  },
  search: { path: 'cari-berkas', office: seated(), shows: 'CV Maju Jaya' },
  'unknown-address': { path: 'apa', shows: 'Halaman ini tidak ada.' },
};
