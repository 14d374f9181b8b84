import type { Board } from '../../../contract/board.ts';
import type { Service } from '../../../contract/queue.ts';
import { boardWith, issuedTicket, services, TICKET_JOB } from '../board-samples.ts';
import { issued, type KioskHands, type KioskState } from './kiosk-stage.ts';

const opensAt = '2026-11-24T08:00:00+07:00';
const HOLIDAY = {
  ...{ reason: 'holiday', opensAt },
  why: { id: 'Isra Mikraj Nabi Muhammad SAW', en: 'Ascension of the Prophet Muhammad' },
} as const satisfies Board['closed'];
const AFTER_HOURS = { reason: 'after-hours', opensAt } as const;
const USED_UP = { open: false, closed: { reason: 'quota', opensAt } } as const satisfies Partial<Service>;
const usedUp = services().map((one) => (one.code === 'BPU' ? { ...one, ...USED_UP } : one));
const LONGEST = { service: 'PU', number: 'A-1000', priority: true, ahead: 123 } as const;
const CLAIM = { service: 'JHT', number: 'C-012' } as const;
const PAUSED = { reason: 'istirahat', until: '2026-11-23T13:30:00+07:00' } as const;
const pausedCounters = boardWith().counters.map((one) => ({ ...one, staffed: true, paused: PAUSED }));
const OUT_OF_PAPER = [{ name: 'ticket', state: 'paper-out' as const }];

const touch = (what: string) => (kiosk: KioskHands) => kiosk.touch(what);
const seen = (what: string) => (kiosk: KioskHands) => kiosk.page.locator(what).first().waitFor();
const paperOut = async ({ backend, page }: KioskHands): Promise<void> => {
  backend.say({ type: 'print-updated', seq: 20, jobs: [], printer: OUT_OF_PAPER });
  await page.locator('.remember').waitFor();
};
const paperCame = async ({ backend, page }: KioskHands): Promise<void> => {
  const printer = [{ name: 'ticket', state: 'ok' as const }];
  backend.say({ type: 'print-updated', seq: 21, jobs: [{ job: TICKET_JOB, state: 'printed' }], printer });
  await page.locator('issued-ticket[paper=late]').waitFor();
};
const calledTo = async ({ backend, page }: KioskHands): Promise<void> => {
  const { number, service } = issuedTicket();
  const { now, waiting } = boardWith();
  const call = { number, service, counter: 1, at: now, name: 'Loket 1', waiting };
  backend.say({ type: 'ticket-called', seq: 20, ...call });
  await page
    .getByText(/Loket 1/)
    .first()
    .waitFor();
};
const cameBack = [touch('secondary-row .back'), touch('come-back .large')];
const NOBODY_WAITS = {
  board: {
    waiting: { PU: 0, BPU: 0, JHT: 0, INFO: 0 },
    recent: [{ seq: 5, number: 'A-001', service: 'PU', counter: 1, at: boardWith().now }],
  },
  services: services({ waiting: 0, estimateMinutes: null }),
} as const satisfies KioskState;
const reading = (...names: string[]) => [
  touch('choose-service .reading'),
  ...names.map((name) => touch(`reading-room .large >> text=${name}`)),
  seen('reading-room .foot'),
];
const FOLLOW = {
  follow: { url: `https://antrian.tebingtinggikota.go.id/t/${'Qx7'.repeat(9)}`, wifi: 'MPP Tebing Tinggi' },
} as const;
const typeCode = async (kiosk: KioskHands): Promise<void> => {
  await kiosk.wait(2_100);
  await kiosk.page.keyboard.type('k7mf-3xqr');
};
const wrongCode = async (kiosk: KioskHands): Promise<void> => {
  const title = 'Kode ini tidak ditemukan.';
  kiosk.backend.route('POST /api/tickets/by-code', () => ({
    ...{ status: 404, body: { type: '', title, status: 404, code: 'code-not-found' } },
  }));
  await typeCode(kiosk);
  await kiosk.page.keyboard.press('Enter');
  await kiosk.page.getByText(title).waitFor();
};
const refusedAs = (status: number, code: string) => async (kiosk: KioskHands) => {
  const title = 'Penyimpanan penuh.';
  kiosk.backend.route('POST /api/tickets', () => ({
    ...{ status, body: { type: 'about:blank', title, status, code } },
  }));
  await kiosk.service('PU').click();
  await kiosk.page.locator('kiosk-notice').waitFor();
};
const unanswered = async ({ backend, service, page }: KioskHands): Promise<void> => {
  backend.route('POST /api/tickets', () => new Promise(() => {}));
  await service('PU').click();
  await page.locator('kiosk-notice').waitFor();
};
const lost = async ({ backend, page, wait }: KioskHands): Promise<void> => {
  backend.socketsOpen = false;
  backend.dropSockets();
  await wait(4_000);
  await page.locator('kiosk-notice').waitFor();
};
const leftAlone = async ({ wait, page }: KioskHands): Promise<void> => {
  await wait(65_000);
  await page.locator('kiosk-notice').waitFor();
};

/** Every screen of the kiosk in every state, in the order of a visit. */
export const KIOSK_STATES: Readonly<Record<string, KioskState>> = {
  choice: {},
  'choice-priority-and-help': {
    reach: [touch('secondary-row .toggle >> nth=0'), touch('secondary-row .toggle >> nth=1')],
  },
  'choice-before-opening': {
    board: { closed: { reason: 'before-hours', opensAt: '2026-11-23T10:00:00+07:00' } },
    reach: [seen('.band')],
  },
  'choice-nobody-there-one-used-up': {
    board: { unattended: true },
    services: usedUp,
    reach: [seen('.band')],
  },
  'choice-faces': { ...NOBODY_WAITS, reach: [seen('kiosk-faces .plain-button')] },
  'choice-thanks': {
    ...NOBODY_WAITS,
    reach: [touch('kiosk-faces .plain-button >> nth=3'), seen('kiosk-faces .thanks')],
    fleeting: true,
  },
  'choice-paused': { board: { counters: pausedCounters }, reach: [seen('.band')] },
  'choice-without-paper': { board: { printer: OUT_OF_PAPER }, reach: [seen('.band')] },
  asking: { reach: [unanswered], fleeting: true },
  number: { reach: [issued()] },
  'number-longest': { reach: [issued(LONGEST)] },
  'number-next-in-line': { reach: [issued({ ahead: 0, estimateMinutes: null })] },
  'number-claim': { reach: [issued(CLAIM)] },
  'number-called-already': { reach: [issued(), calledTo] },
  'number-to-be-fetched': { reach: [issued({ ...LONGEST, help: true, kind: 'lanjutan' })] },
  'number-claim-to-be-fetched': { reach: [issued({ ...CLAIM, help: true, priority: true })] },
  'number-without-paper': { reach: [issued(), paperOut] },
  'number-without-paper-longest': {
    reach: [issued({ ...LONGEST, help: true, kind: 'lanjutan' }), paperOut],
  },
  'number-without-paper-to-follow': { reach: [issued(FOLLOW), paperOut, seen('qr-code svg')] },
  'number-without-paper-to-follow-longest': {
    reach: [issued({ ...FOLLOW, ...LONGEST, help: true, kind: 'lanjutan' }), paperOut, seen('qr-code svg')],
  },
  'number-without-paper-in-place-of-another': {
    reach: [issued({ ...FOLLOW, replaces: 'B-1003' }), paperOut, seen('qr-code svg')],
  },
  'number-paper-late': { reach: [issued(LONGEST), paperOut, paperCame] },
  'number-in-place-of-another': { reach: [issued({ ...LONGEST, replaces: 'B-1003' })] },
  'another-service': { reach: [issued(), touch('.replace'), seen('replace-service')] },
  claim: { reach: [touch('service-button button >> nth=2'), seen('qr-code svg')] },
  'reading-topics': { reach: reading() },
  'reading-which-service': { reach: reading('Syarat dokumen') },
  'reading-documents': { reach: reading('Syarat dokumen', 'Perusahaan (PU)') },
  'reading-procedure': { reach: reading('Prosedur di loket', 'Mandiri (BPU)') },
  'reading-online': { reach: [...reading('Layanan online', 'Klaim JHT'), seen('qr-code svg')] },
  'reading-guarantees': { reach: reading('Jaminan') },
  'reading-complaints': { reach: reading('Pengaduan') },
  'reading-own-data': { reach: [...reading('Data Anda'), touch('reading-leaves .next')] },
  'came-back-for': { reach: cameBack.slice(0, 1) },
  'came-back-service': { reach: cameBack },
  'code-empty': { reach: [...cameBack, touch('come-back .code'), seen('code-pad')] },
  'code-typed': { reach: [...cameBack, touch('come-back .code'), typeCode] },
  'code-unknown': { reach: [...cameBack, touch('come-back .code'), wrongCode] },
  'still-there': { reach: [...cameBack, leftAlone], fleeting: true },
  'closed-holiday': { board: { closed: HOLIDAY }, services: services({ open: false, closed: HOLIDAY }) },
  'closed-after-hours': {
    board: { closed: AFTER_HOURS },
    services: services({ open: false, closed: AFTER_HOURS }),
  },
  'no-number': { reach: [refusedAs(503, 'storage-unavailable')], fleeting: true },
  offline: { reach: [lost] },
  unheard: { reach: [touch('kiosk-masthead .tool'), seen('kiosk-notice')], fleeting: true },
};
