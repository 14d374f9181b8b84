import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for the test that asks, gone when it ends. */
export function tempDir(): string {
  const path = mkdtempSync(join(tmpdir(), 'loket-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
