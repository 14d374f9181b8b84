import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { PAGES } from '../../deploy/page-build.ts';
import { buildPage } from '../support/built-page.ts';

/** Of any page; kiosk, TV and phones have smaller budgets of their own. */
const MOST_BYTES = 60_000;

it.each(PAGES)('the %s page opens with at most 60 kB, packed; what few need comes after it', async (name) => {
  const folder = await buildPage(name);
  const index = await readFile(join(folder, 'index.html'));
  const first = [...index.toString().matchAll(/(?:src|href)="\/[a-z]+\/(assets\/[^"]+\.(?:js|css))"/g)];
  const files = await Promise.all(first.map(([, file = '']) => readFile(join(folder, file))));
  expect(files.length).toBeGreaterThanOrEqual(2);
  const packed = [index, ...files].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
  expect(packed).toBeGreaterThan(5_000);
  expect(packed).toBeLessThanOrEqual(MOST_BYTES);
});
