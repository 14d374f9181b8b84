import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of that size ("4m"), really full when it is full; null without the right to mount one. Lives until `unmount`. */
export function mountSmall(size: string): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'loket-small-'));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status === 0) return folder;
  rmSync(folder, { recursive: true });
  return null;
}

/** Gives it another size. */
export function resize(folder: string, size: string): void {
  spawnSync('mount', ['-o', `remount,size=${size}`, folder]);
}

export function unmount(folder: string): void {
  spawnSync('umount', ['-l', folder]);
  rmSync(folder, { recursive: true, force: true });
}

/** Said behind the name of a test that needs a small disk and cannot have one; empty where it can. */
export function whyNoSmallDisk(): string {
  const folder = mountSmall('1m');
  if (folder === null) return ' (not run: mounting a small file system needs root)';
  unmount(folder);
  return '';
}
