import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildPage } from '../support/built-page.ts';

const BUDGET_BYTES = 60_000;

it('the desk opens with at most 60 kB, script and style, packed; other screens come after it', async () => {
  const folder = await buildPage('officer');
  const index = await readFile(join(folder, 'index.html'), 'utf8');
  const first = [...index.matchAll(/(?:src|href)="\/officer\/(assets\/[^"]+\.(?:js|css))"/g)];
  const packed = await Promise.all(
    first.map(async ([, file = '']) => gzipSync(await readFile(join(folder, file))).length),
  );
  const total = packed.reduce((sum, bytes) => sum + bytes, 0);
  expect(total).toBeGreaterThan(15_000);
  expect(total).toBeLessThanOrEqual(BUDGET_BYTES);
});
