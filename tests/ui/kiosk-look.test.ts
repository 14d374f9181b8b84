import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issuedTicket } from '../support/board-samples.ts';
import { buildPage } from '../support/built-page.ts';
import { launchChromium } from '../support/chromium.ts';
import { KIOSK_SIZES, type KioskPage, openKiosk } from '../support/kiosk-page.ts';
import { axeViolations, canScroll, overflowing } from '../support/watched-page.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchChromium(), buildPage('kiosk')]);
});
afterAll(() => browser.close());

type Scene = (kiosk: KioskPage) => Promise<void>;

const largeText: Scene = ({ page }) => page.getByRole('button', { name: /Teks besar|Large text/ }).click();
const paperOut: Scene = async ({ backend, page }) => {
  const printer = [{ name: 'ticket', state: 'paper-out' as const }];
  backend.say({ type: 'print-updated', seq: 20, jobs: [], printer });
  await page.locator('.trouble, .remember').waitFor();
};
const issued =
  (over: Parameters<typeof issuedTicket>[0] = {}): Scene =>
  async ({ backend, page, service }) => {
    const ticket = issuedTicket(over);
    backend.route('POST /api/tickets', () => ({ status: 201, body: ticket }));
    await service(ticket.service).click();
    await page.locator('issued-ticket').waitFor();
  };
const longest = { service: 'PU', number: 'A-1000', priority: true, ahead: 123 } as const;
const claim = { service: 'JHT', number: 'C-012' } as const;

const SCENES: Record<string, readonly Scene[]> = {
  'the choice': [],
  'the choice in large text': [largeText],
  'the choice without paper, in large text': [largeText, paperOut],
  'a number': [issued()],
  'the longest number': [issued(longest)],
  'the longest number in large text': [largeText, issued(longest)],
  'a claim in large text': [largeText, issued(claim)],
  'a number without paper': [issued(), paperOut],
  'a number without paper, in large text': [largeText, issued(), paperOut],
};

describe.each(KIOSK_SIZES)('at $width by $height', (size) => {
  describe.each(['id', 'en'] as const)('in %s', (language) => {
    it.each(Object.entries(SCENES))(
      '%s fits, cannot be scrolled, and breaks no rule of WCAG',
      async (_what, steps) => {
        const kiosk = await openKiosk(browser, folder, size);
        const { page } = kiosk;
        if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
        for (const step of steps) await step(kiosk);
        expect(await overflowing(page, '.away, h1')).toEqual([]);
        expect(await canScroll(page)).toBe(false);
        expect(await axeViolations(page)).toEqual([]);
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
        expect(kiosk.faults).toEqual([]);
        expect(kiosk.foreign).toEqual([]);
        await kiosk.close();
      },
    );
  });

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
      name: await sizeOf('.name'),
      detail: await sizeOf('.detail'),
      priority: await sizeOf('.priority'),
    };
    expect(before.name).toBeGreaterThanOrEqual(44);
    expect(before.detail).toBeGreaterThanOrEqual(28);
    expect(before.priority).toBeGreaterThanOrEqual(28);
    expect(await sizeOf('.complaints')).toBeGreaterThanOrEqual(26);
    await largeText(kiosk);
    expect((await sizeOf('.name')) / before.name).toBeGreaterThan(1.2);
    expect((await sizeOf('.detail')) / before.detail).toBeCloseTo(1.4);
    expect((await sizeOf('.priority')) / before.priority).toBeCloseTo(1.4);
    await kiosk.close();
  });

  it('shows the number at least 180 px large', async () => {
    const kiosk = await openKiosk(browser, folder, size);
    await issued(longest)(kiosk);
    const number = kiosk.page.locator('issued-ticket .number');
    expect(
      await number.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    ).toBeGreaterThanOrEqual(180);
    await kiosk.close();
  });
});
