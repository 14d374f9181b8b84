import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../support/built-page.ts';
import { launchChromium } from '../support/chromium.ts';
import { KIOSK_SIZES, type KioskPage, openKiosk } from '../support/kiosk-page.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchChromium(), buildPage('kiosk')]);
});
afterAll(() => browser.close());

type Scene = (kiosk: KioskPage) => Promise<void>;

const largeText: Scene = ({ page }) => page.getByRole('button', { name: /Teks besar|Large text/ }).click();

describe.each(KIOSK_SIZES)('at $width by $height', (size) => {
  it('has words an old eye reads: names 44 px, the rest 26 px; a third and more larger on request', async () => {
    const kiosk = await openKiosk(browser, folder, size);
    const { page } = kiosk;
    const sizeOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const before = {
      name: await sizeOf('service-button .name'),
      detail: await sizeOf('service-button .detail'),
      tile: await sizeOf('.toggle .name'),
      tileDetail: await sizeOf('.toggle .detail'),
    };
    expect(before.name).toBeGreaterThanOrEqual(44);
    expect(before.detail).toBeGreaterThanOrEqual(28);
    expect(before.tile).toBeGreaterThanOrEqual(28);
    expect(before.tileDetail).toBeGreaterThanOrEqual(26);
    expect(await sizeOf('.estimate')).toBeGreaterThanOrEqual(26);
    expect(await sizeOf('.reading')).toBeGreaterThanOrEqual(26);
    await largeText(kiosk);
    expect((await sizeOf('service-button .name')) / before.name).toBeGreaterThan(1.2);
    expect((await sizeOf('service-button .detail')) / before.detail).toBeCloseTo(1.4);
    expect((await sizeOf('.toggle .name')) / before.tile).toBeCloseTo(1.2);
    await kiosk.close();
  });
});
