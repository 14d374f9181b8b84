import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildPage } from '../support/built-page.ts';

/** A phone loads its page over the hall’s Wi-Fi; the kiosk carries every screen of a visit in two languages. */
const BUDGETS = { kiosk: 28_000, display: 20_000, follow: 20_000 } as const;
const PAGES = ['kiosk', 'display', 'follow'] as const;

it.each(PAGES)('the %s page weighs no more than its budget, script and style, packed', async (name) => {
  const assets = join(await buildPage(name), 'assets');
  const files = (await readdir(assets)).filter((file) => /\.(js|css)$/.test(file));
  const packed = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(join(assets, file))).length),
  );
  const total = packed.reduce((sum, bytes) => sum + bytes, 0);
  expect(total).toBeGreaterThan(5000);
  expect(total).toBeLessThanOrEqual(BUDGETS[name]);
});

it.each(PAGES)('the %s page names no address but its own', async (name) => {
  const folder = await buildPage(name);
  const assets = (await readdir(join(folder, 'assets'))).filter((file) => /\.(js|css)$/.test(file));
  const texts = await Promise.all(
    ['index.html', ...assets.map((file) => join('assets', file))].map((file) =>
      readFile(join(folder, file), 'utf8'),
    ),
  );
  const addresses = texts.flatMap((text) => text.match(/(?:https?:)?\/\/[a-z0-9.-]+\.[a-z]{2,}/gi) ?? []);
  expect(addresses.filter((address) => !address.includes('www.w3.org'))).toEqual([]);
});
