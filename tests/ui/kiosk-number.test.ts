import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issuedTicket } from '../support/board-samples.ts';
import { buildPage } from '../support/built-page.ts';
import { launchChromium } from '../support/chromium.ts';
import { KIOSK_SIZES, openKiosk } from '../support/kiosk-page.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchChromium(), buildPage('kiosk')]);
});
afterAll(() => browser.close());

/** Widest letters and figures of the face, of three digits and of four. */
const NUMBERS = ['C-000', 'D-4444'];

/** How far the number stays from the edge of its card, px; negative when it is cut. */
async function roomFor(
  number: string,
  size: { width: number; height: number },
  isLarge: boolean,
): Promise<number> {
  const kiosk = await openKiosk(browser, folder, size);
  kiosk.backend.route('POST /api/tickets', () => ({ status: 201, body: { ...issuedTicket(), number } }));
  if (isLarge) await kiosk.page.getByRole('button', { name: 'Teks besar' }).tap();
  await kiosk.service('BPU').tap();
  const room = await kiosk.page.locator('issued-ticket .number').evaluate((element) => {
    const text = document.createRange();
    text.selectNodeContents(element);
    const card = element.closest('.card')?.getBoundingClientRect() ?? new DOMRect();
    const { left, right } = text.getBoundingClientRect();
    return Math.min(left - card.left, card.right - right);
  });
  await kiosk.close();
  return room;
}

describe.each(KIOSK_SIZES)('at $width × $height', (size) => {
  it.each(NUMBERS)('the number %s stands whole on its card, also in large letters', async (number) => {
    expect(await roomFor(number, size, false)).toBeGreaterThan(12);
    expect(await roomFor(number, size, true)).toBeGreaterThan(12);
  });
});
