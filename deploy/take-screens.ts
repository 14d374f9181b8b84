import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { launchChromium, SOUND_ALLOWED } from '../tests/support/chromium.ts';
import { GALLERIES } from '../tests/support/gallery/all-galleries.ts';
import { contactSheet, type Picture, sheetOfSheets } from '../tests/support/gallery/contact-sheet.ts';
import type { Gallery } from '../tests/support/gallery/gallery.ts';
import { ensureBuilt } from './ensure-built.ts';

/**
 * `npm run screens [page …]`: a picture of every screen in every state and look, with a sheet a page to look
 * at them. They lie in `tests/output/screens/`, which is not kept in the repository.
 */
const FOLDER = join(import.meta.dirname, '../tests/output/screens');

const wanted = process.argv.slice(2);
const galleries = GALLERIES.filter(({ page }) => wanted.length === 0 || wanted.includes(page));
ensureBuilt();
const browser = await launchChromium(SOUND_ALLOWED);
try {
  await Promise.all(galleries.map((gallery) => hang(browser, gallery)));
} finally {
  await browser.close();
}
writeFileSync(join(FOLDER, 'index.html'), sheetOfSheets(GALLERIES.map(({ page }) => page)));
process.stdout.write(`${join(FOLDER, 'index.html')}\n`);

async function hang(from: Browser, gallery: Gallery): Promise<void> {
  const folder = join(FOLDER, gallery.page);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const stage = await gallery.open(from);
  const pictures: Picture[] = [];
  for (const [index, state] of gallery.states.entries()) {
    const numbered = `${String(index + 1).padStart(2, '0')}-${state}`;
    await stage.show(state, async ({ name: look, page, asked }) => {
      if (asked === 'room') return;
      const file = `${numbered}--${look}.png`;
      await page.screenshot({ path: join(folder, file), animations: 'disabled', fullPage: true });
      pictures.push({ state, look, file });
    });
  }
  await stage.close();
  writeFileSync(join(folder, 'index.html'), contactSheet(gallery.page, pictures));
  process.stdout.write(`${gallery.page}: ${gallery.states.length} states, ${pictures.length} pictures\n`);
}
