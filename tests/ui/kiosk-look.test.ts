import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issuedTicket } from '../support/board-samples.ts';
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
const longest = { service: 'PU', number: 'A-1000', priority: true, ahead: 123 } as const;

describe.each(KIOSK_SIZES)('at $width by $height', (size) => {
  it('has targets a hand finds: services 160 px high and 20 px apart, all others 76 px', async () => {
    const kiosk = await openKiosk(browser, folder, size);
    const boxes = await Promise.all(
      (['PU', 'BPU', 'JHT', 'INFO'] as const).map((code) => kiosk.service(code).boundingBox()),
    );
    const [first, second, third] = boxes;
    for (const box of boxes) expect(box?.height).toBeGreaterThanOrEqual(160);
    const below = size.width < size.height ? second : third;
    expect((below?.y ?? 0) - (first?.y ?? 0) - (first?.height ?? 0)).toBeGreaterThanOrEqual(20);
    for (const button of await kiosk.page.locator('.plain-button').all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(76);
    }
    await kiosk.close();
  });

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
    expect(await sizeOf('.reading')).toBeGreaterThanOrEqual(28);
    await largeText(kiosk);
    expect((await sizeOf('service-button .name')) / before.name).toBeGreaterThan(1.2);
    expect((await sizeOf('service-button .detail')) / before.detail).toBeCloseTo(1.4);
    expect((await sizeOf('.toggle .name')) / before.tile).toBeCloseTo(1.2);
    await kiosk.close();
  });

  it('shows the number at least 180 px large', async () => {
    const kiosk = await openKiosk(browser, folder, size);
    kiosk.backend.route('POST /api/tickets', () => ({ status: 201, body: issuedTicket(longest) }));
    await kiosk.service('PU').click();
    const number = kiosk.page.locator('issued-ticket .number');
    expect(
      await number.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    ).toBeGreaterThanOrEqual(180);
    await kiosk.close();
  });
});
