import type { Board, BoardCounter, LiveMessage } from '../../../contract/board.ts';
import type { ServiceCode } from '../../../domain/queue/services.ts';
import { documentsFor } from '../../../domain/registration/documents.ts';
import { FIRST_HALL } from '../../../server/settings/first-hall.ts';
import { DOCUMENT_NAMES } from '../../../words/documents.ts';
import { boardWith, NOW } from '../board-samples.ts';
import type { DisplayHands, DisplayState } from './display-stage.ts';

const { waiting } = boardWith();
const recent = (['A-003', 'B-003', 'A-002', 'C-001', 'D-001'] as const).map((number, index) => ({
  ...{ seq: 9 - index, number, service: serviceOf(number), counter: 1, at: '2026-11-23T09:30:00+07:00' },
}));
const opensAt = '2026-11-24T08:00:00+07:00';
const HOLIDAY = {
  ...{ reason: 'holiday', opensAt },
  why: { id: 'Isra Mikraj Nabi Muhammad SAW', en: 'Ascension of the Prophet Muhammad' },
} as const satisfies Board['closed'];
/** Longer ago than a call keeps saying where to go. */
const A_WHILE_AGO = '2026-11-23T09:38:00+07:00';
const AFTER_HOURS = { reason: 'after-hours', opensAt } as const;
const PAUSED = { reason: 'istirahat', until: '2026-11-23T13:30:00+07:00' } as const;

const counter = (over: Partial<BoardCounter> = {}): BoardCounter => ({
  ...{ counter: 1, name: 'Loket 1', number: null, service: null, state: 'idle', calledAt: null },
  ...{ staffed: true, ...over },
});
const SERVED = counter({ number: 'B-004', service: 'BPU', state: 'serving', calledAt: A_WHILE_AGO });
const MANY = [
  counter(),
  counter({ counter: 2, name: 'Loket 2' }),
  counter({ counter: 3, name: 'Loket 3', paused: PAUSED }),
  counter({ counter: 4, name: 'Loket BPJS Ketenagakerjaan', paused: PAUSED }),
];

function serviceOf(number: string): ServiceCode {
  return number.startsWith('A')
    ? 'PU'
    : number.startsWith('B')
      ? 'BPU'
      : number.startsWith('C')
        ? 'JHT'
        : 'INFO';
}

let seq = 10;
const call =
  (number: string, at = 1, over: { fetch?: true; at?: string } = {}) =>
  async ({ page, say }: DisplayHands) => {
    seq += 1;
    const where = { counter: at, name: `Loket ${at}`, at: NOW };
    say({ type: 'ticket-called', seq, number, service: serviceOf(number), waiting, ...where, ...over });
    await page.locator('current-call').getByText(number).waitFor();
  };
const earlier = (number: string) => call(number, 1, { at: A_WHILE_AGO });
const isServed =
  (number: string) =>
  async ({ page, say }: DisplayHands) => {
    seq += 1;
    const one = { number, service: serviceOf(number), counter: 1, waiting };
    say({ type: 'ticket-updated', seq, state: 'serving', ...one } satisfies LiveMessage);
    await page.getByText('Sedang dilayani').waitFor();
  };
const isDone =
  (number: string) =>
  async ({ page, say }: DisplayHands) => {
    seq += 1;
    const one = { number, service: serviceOf(number), counter: 1, waiting };
    say({ type: 'ticket-updated', seq, state: 'done', ...one } satisfies LiveMessage);
    await page.locator('quiet-panel').waitFor();
  };
const says = (text: string | RegExp) => (tv: DisplayHands) =>
  tv.page.getByText(text).first().waitFor({ timeout: 8_000 });
const lost = (ms: number) => (tv: DisplayHands) => tv.lose(ms);

const page = (title: string) => (tv: DisplayHands) =>
  tv.page.locator('slide-show h2').getByText(title).waitFor();

const TWO_LANGUAGES = { voice: { ...FIRST_HALL['voice.rules'], languages: 'id+en' } } as const;
const WITH_PAGES = {
  slides: {
    seconds: 60,
    pages: [
      {
        title: {
          id: 'Syarat dokumen: Pendaftaran Penerima Upah (PU)',
          en: 'Papers to bring: Registration of wage earners (PU)',
        },
        lines: documentsFor('PU').map(({ code }) => DOCUMENT_NAMES[code]),
        numbered: false,
      },
    ],
  },
};

/** Everything the hall sees of the TV, in the order of a day. */
export const DISPLAY_STATES: Readonly<Record<string, DisplayState>> = {
  connecting: { unheard: true },
  welcome: {},
  'nobody-there': { board: { unattended: true } },
  call: { board: { recent }, reach: [call('A-004')] },
  'call-longest': { board: { recent }, reach: [call('A-1000')] },
  'call-first-of-the-day': { reach: [call('A-001')] },
  'call-still': { board: { recent }, stillMotion: true, reach: [call('B-004')] },
  'two-calls': { board: { recent, counters: MANY.slice(0, 2) }, reach: [call('A-999'), call('B-1004', 2)] },
  'two-calls-others-paused': {
    board: { recent, counters: MANY },
    reach: [call('A-1004'), call('B-1008', 2), says(/sedang istirahat/)],
  },
  'fetched-from-the-chair': { board: { recent }, reach: [call('B-004', 1, { fetch: true })] },
  'fetched-beside-a-call': {
    board: { recent, counters: MANY.slice(0, 2) },
    reach: [call('B-004', 1, { fetch: true }), call('A-1004', 2)],
  },
  serving: { board: { recent }, reach: [earlier('B-004'), isServed('B-004')] },
  'next-soon': { board: { recent }, reach: [earlier('B-004'), isServed('B-004'), isDone('B-004')] },
  'call-two-languages': { board: { recent }, screen: TWO_LANGUAGES, reach: [call('A-004')] },
  'pages-beside-a-number': {
    ...{ board: { recent, counters: [SERVED] }, screen: WITH_PAGES },
    reach: [page('Syarat')],
  },
  'pages-two-languages': {
    board: { recent, counters: [SERVED] },
    screen: { ...WITH_PAGES, ...TWO_LANGUAGES },
    reach: [page('Syarat')],
  },
  'pages-while-nobody-is-called': { board: { recent }, screen: WITH_PAGES, reach: [page('Syarat')] },
  'set-large': { board: { recent }, screen: { zoom: 150 }, reach: [call('A-004')] },
  'set-large-pages': {
    board: { recent, counters: [counter({ paused: PAUSED })] },
    screen: { ...WITH_PAGES, zoom: 150 },
    reach: [page('Syarat')],
  },
  'one-service': { board: { recent }, screen: { services: ['JHT'] }, reach: [call('C-004')] },
  'still-line': { board: { recent }, screen: { look: { ...FIRST_HALL['display.look'], stillTicker: true } } },
  'where-edges-are-cut': {
    board: { recent },
    screen: { look: { ...FIRST_HALL['display.look'], overscan: 5 } },
    reach: [call('A-1004')],
  },
  paused: { board: { recent, counters: [counter({ paused: PAUSED })] } },
  'closed-holiday': { board: { closed: HOLIDAY } },
  'closed-still-served': { board: { recent, closed: AFTER_HOURS, counters: [SERVED] } },
  'closed-after-hours': {
    board: { recent, closed: AFTER_HOURS, waiting: { PU: 0, BPU: 0, JHT: 0, INFO: 0 } },
  },
  'sound-blocked': { board: { recent }, silent: true, reach: [says(/[Ss]uara/)] },
  reconnecting: { board: { recent }, reach: [lost(4_000), says('Menyambung ulang…')] },
  'cut-off': { board: { recent }, reach: [lost(40_000), says(/Tidak terhubung/)] },
};
