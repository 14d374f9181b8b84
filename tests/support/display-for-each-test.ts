import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Board } from '../../contract/board.ts';
import type { DisplayScreen } from '../../contract/screens.ts';
import { boardWith, DISPLAY_SCREEN } from './board-samples.ts';
import { buildPage } from './built-page.ts';
import { launchChromium, SOUND_ALLOWED } from './chromium.ts';
import { type Script, ScriptedBackend } from './scripted-backend.ts';
import { type WatchedPage, watchedPage } from './watched-page.ts';

export const HD = { width: 1920, height: 1080 } as const;

export interface DisplayOptions {
  readonly board?: Board;
  readonly screen?: DisplayScreen;
  readonly size?: { readonly width: number; readonly height: number };
  readonly motion?: 'reduce' | 'no-preference';
  /** `blocked`: a browser without the flag a TV's is started with. */
  readonly sound?: 'allowed' | 'blocked';
  /** What the backend answers beside screen and board, by "GET /api/…". */
  readonly routes?: Readonly<Record<string, Script>>;
  /** Done to the blank page before the TV is opened in it. */
  readonly before?: (page: Page) => Promise<void>;
}

/** A TV and the backend it hangs on; to be asked for inside tests only, after `open`. */
export interface DisplayPage extends WatchedPage {
  readonly backend: ScriptedBackend;
  /** Opens the TV and waits until it shows its board; a board is asked for anew when the TV reads it again. */
  open(options?: DisplayOptions): Promise<void>;
}

/** A TV for the tests of a file: each opens its own, in browsers that serve them all. */
export function displayForEachTest(): Readonly<DisplayPage> {
  const browsers = new Map<'allowed' | 'blocked', Browser>();
  let folder: string;
  let tv: WatchedPage | undefined;
  let backend: ScriptedBackend | undefined;

  beforeAll(async () => {
    folder = await buildPage('display');
  });
  afterAll(async () => {
    await Promise.all([...browsers.values()].map((browser) => browser.close()));
  });
  afterEach(async () => {
    await tv?.page.close();
    await backend?.stop();
    tv = undefined;
    backend = undefined;
  });

  async function browserWith(sound: 'allowed' | 'blocked'): Promise<Browser> {
    const there = browsers.get(sound);
    if (there !== undefined) return there;
    const browser = await launchChromium(...(sound === 'allowed' ? [SOUND_ALLOWED] : []));
    browsers.set(sound, browser);
    return browser;
  }

  return {
    async open(options = {}) {
      const { screen = DISPLAY_SCREEN, size = HD, motion, sound = 'allowed' } = options;
      const own = new ScriptedBackend({
        pages: { display: folder },
        board: options.board ?? boardWith(),
        routes: {
          'GET /api/screens/display': () => ({ status: 200, body: screen }),
          'GET /api/board': () => ({ status: 200, body: own.board }),
          ...options.routes,
        },
      });
      backend = own;
      await own.start();
      tv = await watchedPage(await browserWith(sound), own.url, size, motion);
      await options.before?.(tv.page);
      await tv.page.goto(`${own.url}/display/`);
      await tv.page.locator('waiting-counts, recent-calls').first().waitFor();
    },
    get page() {
      return opened(tv).page;
    },
    get backend() {
      return opened(backend);
    },
    get foreign() {
      return opened(tv).foreign;
    },
    get faults() {
      return opened(tv).faults;
    },
  };
}

function opened<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('no TV was opened in this test');
  return one;
}
