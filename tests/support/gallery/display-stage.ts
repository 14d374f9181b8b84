import type { Browser, Page } from 'playwright';
import type { Board, LiveMessage } from '../../../contract/board.ts';
import type { DisplayScreen } from '../../../contract/screens.ts';
import { boardWith, DISPLAY_SCREEN } from '../board-samples.ts';
import { buildPage } from '../built-page.ts';
import { ScriptedBackend } from '../scripted-backend.ts';
import { watchedPage } from '../watched-page.ts';
import type { Stage } from './gallery.ts';
import { leap, letLeap } from './leaping-clock.ts';

/** A TV that was just switched on, and what can befall it. */
export interface DisplayHands {
  readonly page: Page;
  readonly backend: ScriptedBackend;
  say(message: LiveMessage): void;
  /** The line to the server is gone for so long already. */
  lose(ms: number): Promise<void>;
}

/** What the TV is told when it is switched on, and what befalls it then. */
export interface DisplayState {
  readonly board?: Partial<Board>;
  readonly screen?: Partial<DisplayScreen>;
  readonly reach?: readonly ((tv: DisplayHands) => Promise<void> | void)[];
  /** The server does not take its socket. */
  readonly unheard?: true;
  /** The browser lets no page sound that nobody has touched. */
  readonly silent?: true;
  readonly stillMotion?: true;
}

const SIZES = [
  { name: 'hd', width: 1920, height: 1080, asked: 'whole' },
  { name: 'laptop', width: 1366, height: 768, asked: 'room' },
  { name: 'small', width: 1280, height: 720, asked: 'room' },
  { name: 'tall', width: 1080, height: 1920, asked: 'words' },
] as const;

const SILENT = 'gallery-silent';

/** The TV's page in one browser page, before one backend whose script changes from state to state. */
export async function openDisplayStage(
  browser: Browser,
  states: Readonly<Record<string, DisplayState>>,
): Promise<Stage> {
  const folder = await buildPage('display');
  const backend = new ScriptedBackend({ pages: { display: folder }, board: boardWith(), routes: {} });
  await backend.start();
  const { page, foreign, faults } = await watchedPage(browser, backend.url, SIZES[0]);
  page.setDefaultTimeout(8_000);
  await letLeap(page);
  await letBeSilent(page);
  const hands: DisplayHands = {
    ...{ page, backend },
    say: (message) => backend.say(message),
    async lose(ms) {
      backend.socketsOpen = false;
      backend.dropSockets();
      await leap(page, ms);
    },
  };

  async function begin(state: DisplayState): Promise<void> {
    backend.board = boardWith(state.board);
    backend.socketsOpen = state.unheard !== true;
    const screen = { ...DISPLAY_SCREEN, ...state.screen };
    backend.route('GET /api/screens/display', () => ({ status: 200, body: screen }));
    backend.route('GET /api/board', () => ({ status: 200, body: backend.board }));
    await page.setViewportSize(SIZES[0]);
    await page.emulateMedia({ reducedMotion: state.stillMotion ? 'reduce' : 'no-preference' });
    await page.goto(`${backend.url}/display/`);
    // Nothing of the state before is kept, also not which call was announced last.
    await page.evaluate(
      ([key, isSilent]) => {
        sessionStorage.clear();
        if (isSilent === 'yes') sessionStorage.setItem(key as string, 'yes');
      },
      [SILENT, state.silent ? 'yes' : 'no'],
    );
    await page.reload();
    const shown = state.unheard ? 'quiet-panel' : 'waiting-counts, recent-calls';
    await page.locator(shown).first().waitFor();
  }

  return {
    async show(name, see) {
      const state = states[name] as DisplayState;
      await begin(state);
      for (const step of state.reach ?? []) await step(hands);
      for (const { name: size, asked, ...viewport } of SIZES) {
        await page.setViewportSize(viewport);
        await isDrawn(page);
        await see({ name: size, page, asked });
      }
    },
    takeFaults: () => [...faults.splice(0), ...foreign.splice(0).map((address) => `asked for ${address}`)],
    async close() {
      await page.close();
      await backend.stop();
    },
  };
}

/** A page hears of its new size with the next frame, and what it measures there with the one after. */
async function isDrawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** From the next load on the page's loudspeaker stays blocked where that was kept for it. */
async function letBeSilent(page: Page): Promise<void> {
  await page.addInitScript((key) => {
    if (sessionStorage.getItem(key) === null) return;
    AudioContext.prototype.resume = () => new Promise(() => {});
    Object.defineProperty(AudioContext.prototype, 'state', { value: 'suspended' });
  }, SILENT);
}
