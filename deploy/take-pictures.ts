import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { launchChromium, SOUND_ALLOWED } from '../tests/support/chromium.ts';
import { runServer } from '../tests/support/running-server.ts';
import { ensureBuilt } from './ensure-built.ts';

/** `npm run pictures`: the pictures of the README, taken from the demo. */
const FOLDER = join(import.meta.dirname, '../docs/pictures');

/** The demo's own password, as it prints it. */
const PASSWORD = 'peragaan-loket';

/** Pixels of a picture for each of the screen: readable, and quick to load. */
const KIOSK = { width: 1080, height: 1920, scale: 0.5 };
const TV = { width: 1920, height: 1080, scale: 0.6 };
const DESK = { width: 1366, height: 768, scale: 1 };

ensureBuilt();
mkdirSync(FOLDER, { recursive: true });
const demo = await runServer({}, 'demo');
const browser = await launchChromium(SOUND_ALLOWED);
try {
  const kiosk = await open(browser, '/kiosk/', KIOSK);
  await take('kiosk', kiosk);
  await kiosk.getByRole('button', { name: 'Kontras' }).click();
  await take('kiosk-contrast', kiosk);
  const tv = await open(browser, '/display/', TV);
  await tv.locator('slide-show').waitFor();
  await take('display-page', tv);
  const officer = await open(browser, '/officer/', DESK);
  await officer.getByLabel('Nama pengguna').fill('admin');
  await officer.getByLabel('Kata sandi').fill(PASSWORD);
  await officer.getByRole('button', { name: 'Masuk' }).click();
  await officer.getByRole('heading', { name: 'Meja loket' }).waitFor();
  await take('officer', officer);
  // Who is at the counter in the demo is done, and the next one is called.
  await officer.getByRole('button', { name: /^Selesai/ }).click();
  await officer.getByText('Belum ada nomor di loket ini').waitFor();
  await officer.keyboard.press('F2');
  await tv.locator('current-call[flashing]').waitFor();
  await take('display', tv);
} finally {
  await browser.close();
  await demo.discard();
}

async function open(
  from: Browser,
  path: string,
  { scale, ...viewport }: { width: number; height: number; scale: number },
): Promise<Page> {
  const page = await from.newPage({ viewport, deviceScaleFactor: scale });
  await page.goto(`${demo.address}${path}`);
  return page;
}

async function take(name: string, page: Page): Promise<void> {
  // Until fonts and first news are there.
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
}
