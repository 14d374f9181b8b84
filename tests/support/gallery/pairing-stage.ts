import type { Browser } from 'playwright';
import { boardWith } from '../board-samples.ts';
import { buildPage } from '../built-page.ts';
import { problem } from '../scripted-answers.ts';
import { type Answer, ScriptedBackend } from '../scripted-backend.ts';
import { watchedPage } from '../watched-page.ts';
import type { Stage } from './gallery.ts';

/** Which machine asks to be let in, what it is answered, and what it then says. */
export interface PairingState {
  readonly kind: 'kiosk' | 'display';
  readonly answer: Answer;
  readonly shows: RegExp;
}

const SIZES = {
  kiosk: [
    { name: 'portrait', width: 1080, height: 1920, asked: 'whole' },
    { name: 'landscape', width: 1366, height: 768, asked: 'words' },
    { name: 'tablet', width: 1280, height: 800, asked: 'room' },
  ],
  display: [
    { name: 'hd', width: 1920, height: 1080, asked: 'whole' },
    { name: 'small', width: 1280, height: 720, asked: 'room' },
  ],
} as const;

/** Kiosk and TV in one browser page, before a server that does not let them in. */
export async function openPairingStage(
  browser: Browser,
  states: Readonly<Record<string, PairingState>>,
): Promise<Stage> {
  const [kiosk, display] = await Promise.all([buildPage('kiosk'), buildPage('display')]);
  const backend = new ScriptedBackend({ pages: { kiosk, display }, board: boardWith(), routes: {} });
  backend.socketsOpen = false;
  for (const path of ['board', 'services', 'screens/kiosk', 'screens/display', 'standard']) {
    backend.route(`GET /api/${path}`, () => problem('not-signed-in'));
  }
  backend.route('POST /api/pairing/claim', () => ({ status: 200, body: {} }));
  await backend.start();
  const { page, foreign, faults } = await watchedPage(browser, backend.url, SIZES.kiosk[0]);
  page.setDefaultTimeout(8_000);
  return {
    async show(name, see) {
      const { kind, answer, shows } = states[name] as PairingState;
      backend.route('POST /api/pairing', () => answer);
      await page.setViewportSize(SIZES[kind][0]);
      await page.goto(`${backend.url}/${kind}/`);
      await page.locator('pairing-screen').getByText(shows).first().waitFor();
      for (const { name: size, asked, ...viewport } of SIZES[kind]) {
        await page.setViewportSize(viewport);
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
