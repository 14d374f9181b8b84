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

ensureBuilt();
mkdirSync(FOLDER, { recursive: true });
const demo = await runServer({}, 'demo');
const browser = await launchChromium(SOUND_ALLOWED);
try {
  await take('kiosk', await open(browser, '/kiosk/', 1080, 1920));
  await take('display', await open(browser, '/display/', 1920, 1080));
  const officer = await open(browser, '/officer/', 1366, 768);
  await officer.getByLabel('Nama pengguna').fill('admin');
  await officer.getByLabel('Kata sandi').fill(PASSWORD);
  await officer.getByRole('button', { name: 'Masuk' }).click();
  await officer.getByRole('heading', { name: 'Meja loket' }).waitFor();
  await take('officer', officer);
} finally {
  await browser.close();
  await demo.discard();
}

async function open(from: Browser, path: string, width: number, height: number): Promise<Page> {
  const page = await from.newPage({ viewport: { width, height } });
  await page.goto(`${demo.address}${path}`);
  return page;
}

async function take(name: string, page: Page): Promise<void> {
  // Until fonts and first news are there.
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}
