import type { Browser, Page } from 'playwright';
import { buildPage } from '../built-page.ts';
import { ScriptedOffice } from '../scripted-office.ts';
import type { Look, Stage } from './gallery.ts';

/** Which screen of the officer's is opened in which office, and what is done there then. */
export interface OfficerState {
  /** Under `/officer/`. */
  readonly path?: string;
  readonly office?: (office: ScriptedOffice) => void;
  /** Words that stand there once the screen is whole. */
  readonly shows: string | RegExp;
  readonly reach?: readonly ((page: Page, office: ScriptedOffice) => Promise<unknown>)[];
}

const DESK = { width: 1366, height: 768 };
/** The same screen at 200 %. */
const ZOOMED = { width: 683, height: 384 };

type Turn = (page: Page) => Promise<unknown>;
const toOtherLanguage: Turn = (page) =>
  page.evaluate(async () => {
    const app = document.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>('officer-app');
    app?.dispatchEvent(new Event('switch-language'));
    await app?.updateComplete;
    await new Promise(requestAnimationFrame);
  });
const turned =
  (colorScheme: 'light' | 'dark'): Turn =>
  (page) =>
    page.emulateMedia({ colorScheme });

/** Each look, and how one comes to it from the one before. */
const LOOKS: readonly (Omit<Look, 'page'> & { readonly turn: Turn })[] = [
  { name: 'id', asked: 'whole', turn: turned('light') },
  { name: 'id-dark', asked: 'colours', turn: turned('dark') },
  {
    name: 'en',
    asked: 'words',
    turn: async (page) => [await turned('light')(page), await toOtherLanguage(page)],
  },
  { name: 'en-zoomed', asked: 'room', turn: (page) => page.setViewportSize(ZOOMED) },
  { name: 'id-zoomed', asked: 'room', turn: toOtherLanguage },
];

/** The officer's page in one browser page; each state is an office of its own. */
export async function openOfficerStage(
  browser: Browser,
  states: Readonly<Record<string, OfficerState>>,
): Promise<Stage> {
  const folder = await buildPage('officer');
  const page = await browser.newPage({ viewport: DESK });
  page.setDefaultTimeout(8_000);
  const faults: string[] = [];
  let origin = '';
  page.on('pageerror', (error) => void faults.push(error.message));
  page.on('console', (line) => {
    // The browser itself reports every refusal; those are the office's own answers.
    const refused = line.text().startsWith('Failed to load resource');
    if (line.type() === 'error' && !refused) faults.push(line.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`asked for ${request.url()}`);
  });

  return {
    async show(name, see) {
      const { path = '', office: prepare, shows, reach = [] } = states[name] as OfficerState;
      const office = new ScriptedOffice(folder);
      prepare?.(office);
      await office.backend.start();
      origin = office.backend.url;
      try {
        await page.setViewportSize(DESK);
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(`${origin}/officer/${path}`);
        await page.getByText(shows).first().waitFor();
        await page.waitForFunction(() => !/Memuat…|PU –/.test(document.body.innerText));
        for (const step of reach) await step(page, office);
        for (const { turn, ...look } of LOOKS) {
          await turn(page);
          await see({ ...look, page });
        }
      } finally {
        await page.goto('about:blank');
        await office.backend.stop();
      }
    },
    takeFaults: () => faults.splice(0),
    close: () => page.close(),
  };
}
