import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { boardWith, DISPLAY_SCREEN, NOW } from '../support/board-samples.ts';
import { buildPage } from '../support/built-page.ts';
import { launchChromium, SOUND_ALLOWED } from '../support/chromium.ts';
import { ScriptedBackend } from '../support/scripted-backend.ts';
import { watchedPage } from '../support/watched-page.ts';

let browser: Browser;
let folder: string;
let backend: ScriptedBackend;
let tv: Page;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchChromium(SOUND_ALLOWED), buildPage('display')]);
});
afterAll(() => browser.close());
beforeEach(async () => {
  const routes = { 'GET /api/screens/display': () => ({ status: 200, body: DISPLAY_SCREEN }) };
  backend = new ScriptedBackend({ pages: { display: folder }, board: boardWith(), routes });
  await backend.start();
  tv = (await watchedPage(browser, backend.url, { width: 1920, height: 1080 })).page;
  await tv.goto(`${backend.url}/display/`);
  await tv.locator('waiting-counts').waitFor();
});
afterEach(async () => {
  await tv.close();
  await backend.stop();
});

const shown = () => tv.locator('current-call .number').allInnerTexts();

const call = (number: string, counter: number, seq: number) =>
  backend.say({
    type: 'ticket-called',
    ...{ seq, number, service: 'BPU', counter, at: NOW, name: `Loket ${counter}` },
    waiting: boardWith().waiting,
  });

describe('the widest number', () => {
  it.each(['C-000', 'D-4444'])('%s stands whole on its card, alone and beside another', async (number) => {
    call(number, 1, 20);
    await expect.poll(shown).toEqual([number]);
    expect(await roomAround()).toBeGreaterThan(12);
    call(number.replace('4', '8').replace('00', '80'), 2, 21);
    await expect.poll(async () => (await shown()).length).toBe(2);
    expect(await roomAround()).toBeGreaterThan(6);
  });
});

/** The least distance of a number from the edge of its card, px; negative when one is cut. */
const roomAround = () =>
  tv.locator('current-call .number').evaluateAll((elements) =>
    Math.min(
      ...elements.map((element) => {
        const text = document.createRange();
        text.selectNodeContents(element);
        const root = element.getRootNode();
        const card = (root instanceof ShadowRoot ? root.host : document.body).getBoundingClientRect();
        const { left, right } = text.getBoundingClientRect();
        return Math.min(left - card.left, card.right - right);
      }),
    ),
  );
