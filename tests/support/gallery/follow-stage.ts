import { dirname } from 'node:path';
import type { Browser } from 'playwright';
import type { Followed } from '../../../contract/follow.ts';
import { createFollowPage, type PlainWords } from '../../../server/follow/follow-page.ts';
import { boardWith } from '../board-samples.ts';
import { buildPage } from '../built-page.ts';
import { PHONE } from '../phone-page.ts';
import { ScriptedBackend } from '../scripted-backend.ts';
import { watchedPage } from '../watched-page.ts';
import type { Stage } from './gallery.ts';

/** What a phone is told: of a number or a berkas as it is now, or one thing that stays as it is. */
export type FollowState =
  | { readonly followed: Followed; readonly isLost?: true }
  | { readonly still: PlainWords };

/** The same phone at twice the size has half the room. */
const ZOOMED = { width: PHONE.width / 2, height: PHONE.height / 2 };

/** The phones' page in one browser page, before one backend whose script changes from state to state. */
export async function openFollowStage(
  browser: Browser,
  states: Readonly<Record<string, FollowState>>,
): Promise<Stage> {
  const folder = await buildPage('follow');
  const { still } = createFollowPage(dirname(folder));
  const backend = new ScriptedBackend({ pages: { t: folder }, board: boardWith(), routes: {} });
  // The stream stays open and says nothing: the page asks for its state when it is looked at.
  backend.route('GET /t/events', () => new Promise(() => {}));
  await backend.start();
  const { page, foreign, faults } = await watchedPage(browser, backend.url, PHONE);

  async function begin(state: FollowState): Promise<void> {
    await page.setViewportSize(PHONE);
    if ('still' in state) {
      const body = still(state.still);
      backend.route('GET /t/still', () => ({ status: 200, body, type: 'text/html; charset=utf-8' }));
      await page.goto(`${backend.url}/t/still`);
      return;
    }
    backend.route('GET /t/state', () => ({ status: 200, body: state.followed }));
    await page.goto(`${backend.url}/t/`);
    await page.locator('follow-app').waitFor({ state: 'attached' });
    await lookedAt();
    await page.locator('main').waitFor();
    if (state.isLost !== true) return;
    backend.route('GET /t/state', () => 'cut');
    await lookedAt();
    await page.locator('.lost').getByText('Menyambung ulang').waitFor();
  }

  const lookedAt = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

  page.setDefaultTimeout(8_000);
  return {
    async show(name, see) {
      const state = states[name] as FollowState;
      await begin(state);
      await see({ name: 'id', page, asked: 'whole' });
      if ('followed' in state) {
        await page.getByRole('button', { name: 'English' }).click();
        await see({ name: 'en', page, asked: 'words' });
      }
      await page.setViewportSize(ZOOMED);
      await see({ name: 'zoomed', page, asked: 'room' });
    },
    takeFaults: () => [...faults.splice(0), ...foreign.splice(0).map((address) => `asked for ${address}`)],
    async close() {
      await page.close();
      await backend.stop();
    },
  };
}
