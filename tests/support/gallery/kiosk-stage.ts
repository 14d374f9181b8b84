import type { Browser, Locator, Page } from 'playwright';
import type { Board } from '../../../contract/board.ts';
import type { IssuedTicket, Service } from '../../../contract/queue.ts';
import type { KioskScreen } from '../../../contract/screens.ts';
import type { ServiceCode } from '../../../domain/queue/services.ts';
import { SERVICE_CODES } from '../../../domain/queue/services.ts';
import type { KioskWish } from '../../../kiosk-ui/kiosk-events.ts';
import { boardWith, issuedTicket, KIOSK_SCREEN, STANDARD_PAGES, services } from '../board-samples.ts';
import { buildPage } from '../built-page.ts';
import { ScriptedBackend } from '../scripted-backend.ts';
import { watchedPage } from '../watched-page.ts';
import type { Look, Stage } from './gallery.ts';
import { leap, letLeap } from './leaping-clock.ts';

/** A kiosk that was just opened, and the hands to bring it into a state. */
export interface KioskHands {
  readonly page: Page;
  readonly backend: ScriptedBackend;
  service(code: ServiceCode): Locator;
  /** Touches what stands there, once the screen that has just come takes a touch. */
  touch(what: string): Promise<void>;
  /** Lets time pass at once. */
  wait(ms: number): Promise<void>;
}

/** What the kiosk is told when it opens, and what is done to it then. */
export interface KioskState {
  readonly board?: Partial<Board>;
  readonly services?: readonly Service[];
  readonly screen?: Partial<KioskScreen>;
  readonly reach?: readonly ((kiosk: KioskHands) => Promise<void>)[];
  /** A touch would end it: it is reached anew for each look. */
  readonly fleeting?: boolean;
}

const SIZES = [
  { name: 'portrait', width: 1080, height: 1920 },
  { name: 'landscape', width: 1366, height: 768 },
  { name: 'tablet', width: 1280, height: 800 },
  // 10.1 inch, measured.
  { name: 'small', width: 1280, height: 800, mmPerPx: 0.17 },
] as const;

/** How people may have the kiosk, and what is switched for that from the manner before. */
const MANNERS: readonly { readonly name: string; readonly switches: readonly KioskWish[] }[] = [
  { name: 'id', switches: [] },
  { name: 'en', switches: ['language-switched'] },
  { name: 'en-large', switches: ['text-size-switched'] },
  { name: 'id-large', switches: ['language-switched'] },
  { name: 'id-large-contrast', switches: ['contrast-switched'] },
];

/** What is held against which look; the others differ from these in nothing a rule could find. */
const ASKED: Readonly<Record<string, Look['asked']>> = {
  'id-portrait': 'whole',
  'en-landscape': 'words',
  'en-large-portrait': 'words',
  'id-large-landscape': 'colours',
  'id-large-contrast-portrait': 'colours',
};

/** Long enough to look at a state in every look before the kiosk goes back by itself. */
const UNHURRIED = { confirmation: 120, idleReset: 300, paperTrouble: 300 };

/** The kiosk's page in one browser page, before one backend whose script changes from state to state. */
export async function openKioskStage(
  browser: Browser,
  states: Readonly<Record<string, KioskState>>,
): Promise<Stage> {
  const backend = new ScriptedBackend({
    pages: { kiosk: await buildPage('kiosk') },
    board: boardWith(),
    routes: {},
  });
  await backend.start();
  const { page, foreign, faults } = await watchedPage(browser, backend.url, SIZES[0]);
  page.setDefaultTimeout(8_000);
  await letLeap(page);
  const hands: KioskHands = {
    ...{ page, backend },
    service: (code) => page.locator('service-button button').nth(SERVICE_CODES.indexOf(code)),
    wait: (ms) => leap(page, ms),
    async touch(what) {
      await leap(page, 2_100);
      await page.locator(what).first().click();
    },
  };

  async function begin({ board, services: offered, screen }: KioskState): Promise<void> {
    backend.board = boardWith(board);
    backend.socketsOpen = true;
    const answers: Record<string, unknown> = {
      'GET /api/services': offered ?? services(),
      'GET /api/standard': { pages: STANDARD_PAGES },
      'GET /api/screens/kiosk': { ...KIOSK_SCREEN, times: UNHURRIED, ...screen },
    };
    for (const [route, body] of Object.entries(answers)) backend.route(route, () => ({ status: 200, body }));
    backend.route('GET /api/board', () => ({ status: 200, body: backend.board }));
    backend.route('POST /api/tickets', () => ({ status: 201, body: issuedTicket() }));
    await page.goto(`${backend.url}/kiosk/`);
    await showOn(page, SIZES[0]);
    await page.locator('choose-service, kiosk-notice').first().waitFor();
  }

  async function reach(state: KioskState): Promise<void> {
    for (const step of state.reach ?? []) await step(hands);
  }

  return {
    async show(name, see) {
      const state = states[name] as KioskState;
      await begin(state);
      if (!state.fleeting) await reach(state);
      const done: KioskWish[] = [];
      for (const { name: manner, switches } of MANNERS) {
        if (state.fleeting && manner !== 'id') await begin(state);
        done.push(...switches);
        await wish(page, state.fleeting ? done : switches);
        if (state.fleeting) await reach(state);
        await inEverySize(page, manner, see);
      }
    },
    takeFaults: () => [...faults.splice(0), ...foreign.splice(0).map((address) => `asked for ${address}`)],
    async close() {
      await page.close();
      await backend.stop();
    },
  };
}

async function inEverySize(page: Page, manner: string, see: (look: Look) => Promise<void>): Promise<void> {
  for (const { name: size, ...screen } of SIZES) {
    await showOn(page, screen);
    const name = `${manner}-${size}`;
    const asked = size === 'tablet' || size === 'small' ? 'room' : (ASKED[name] ?? 'picture');
    await see({ name, page, asked });
  }
}

/** The window of another screen, as its owner left it: measured or not. */
async function showOn(
  page: Page,
  { mmPerPx = 0, ...viewport }: { width: number; height: number; mmPerPx?: number },
): Promise<void> {
  await page.setViewportSize(viewport);
  await page.evaluate((mm) => {
    if (mm > 0) localStorage.setItem('loket-kiosk-mm', String(mm));
    else localStorage.removeItem('loket-kiosk-mm');
    dispatchEvent(new Event('resize'));
  }, mmPerPx);
}

/** Millimetres per CSS pixel of the screen that is shown; null while nobody has measured it. */
export function measuredAs(page: Page): Promise<number | null> {
  return page.evaluate(() => Number(localStorage.getItem('loket-kiosk-mm')) || null);
}

/** As if it were pressed in the masthead, wherever the screen shows it. */
async function wish(page: Page, wishes: readonly KioskWish[]): Promise<void> {
  await page.evaluate(async (names) => {
    const app = document.querySelector('kiosk-app');
    for (const name of names) app?.dispatchEvent(new Event(name));
    await app?.updateComplete;
    await new Promise(requestAnimationFrame);
  }, wishes);
}

/** A number is on the screen. */
export const issued =
  (over: Partial<IssuedTicket> = {}) =>
  async ({ backend, page, service, touch }: KioskHands): Promise<void> => {
    const ticket = issuedTicket(over);
    backend.route('POST /api/tickets', () => ({ status: 201, body: ticket }));
    await service(ticket.service).click();
    if (ticket.service === 'JHT') await touch('claim-notice .main-button');
    await page.locator('issued-ticket').waitFor();
  };
