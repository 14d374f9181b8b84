import { mkdtempSync, symlinkSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { type Office, openOffice } from './open-office.ts';
import { type WatchedPage, watchedPage } from './watched-page.ts';

/** A small phone of some years ago. */
export const PHONE = { width: 360, height: 740 };

/** An office on a port of its own, with the phones' page from `folder`. */
export async function officeForPhones(folder: string): Promise<{ office: Office; origin: string }> {
  const pages = mkdtempSync(join(tmpdir(), 'loket-phones-'));
  symlinkSync(folder, join(pages, 'follow'));
  const office = await openOffice({ pages });
  await office.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = office.app.server.address() as AddressInfo;
  return { office, origin: `http://127.0.0.1:${port}` };
}

/** A phone that remembers how it was shaken. */
export async function takePhone(
  browser: Browser,
  origin: string,
  viewport: { width: number; height: number } = PHONE,
): Promise<WatchedPage & { buzzes(): Promise<number> }> {
  const watched = await watchedPage(browser, origin, viewport);
  await watched.page.addInitScript(() => {
    const shaken: unknown[] = [];
    Object.assign(globalThis, { shaken });
    navigator.vibrate = (pattern) => shaken.push(pattern) > 0;
  });
  const buzzes = () =>
    watched.page.evaluate(() => (globalThis as unknown as { shaken: unknown[] }).shaken.length);
  return { ...watched, buzzes };
}

/** What the page says now, one space between words. */
export async function saidOn(page: Page): Promise<string> {
  return (await page.locator('body').innerText()).replace(/\s+/g, ' ').trim();
}
