import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildPage } from '../support/built-page.ts';

/**
 * A phone loads its page over the hall’s Wi-Fi; the kiosk carries every screen of a visit in two languages, and what
 * it needs to show its token wherever it asks, hears and speaks (900 bytes), and to lead to what the law wants told of
 * one's data (450 bytes; the page itself is fetched when it is asked for). The TV announces: a line that says each call
 * once, a player, and what it does when there is no voice.
 */
const BUDGETS = { kiosk: 40_000, display: 30_000, follow: 20_000 } as const;
const PAGES = ['kiosk', 'display', 'follow'] as const;

/**
 * What is fetched after the first screen: by a machine that is not paired yet what shows its code; at the kiosk the
 * pages to read (2,500 bytes), the codes to scan (4,200) and the faces (2,600) when they are shown, and what speaks and
 * hears keys (3,100) as soon as the kiosk stands there; and the page with the ruler (2,000) for an administrator.
 */
const LATER_BUDGETS = { kiosk: 18_500, display: 6_000, follow: 0 } as const;

async function packedSizes(name: (typeof PAGES)[number]): Promise<{ first: number; later: number }> {
  const folder = await buildPage(name);
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const files = (await readdir(join(folder, 'assets'))).filter((file) => /\.(js|css)$/.test(file));
  const sum = async (some: string[]) => {
    const packed = some.map(async (file) => gzipSync(await readFile(join(folder, 'assets', file))).length);
    return (await Promise.all(packed)).reduce((total, bytes) => total + bytes, 0);
  };
  return {
    first: await sum(files.filter((file) => page.includes(file))),
    later: await sum(files.filter((file) => !page.includes(file))),
  };
}

it.each(PAGES)('the %s page weighs no more than its budget, script and style, packed', async (name) => {
  const { first, later } = await packedSizes(name);
  expect(first).toBeGreaterThan(5000);
  expect(first).toBeLessThanOrEqual(BUDGETS[name]);
  expect(later).toBeLessThanOrEqual(LATER_BUDGETS[name]);
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
