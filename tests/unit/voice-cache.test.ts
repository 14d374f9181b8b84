import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeDurableFile } from '../../printers/transports/durable-file.ts';
import { createSoundCache } from '../../voice/cache/sound-cache.ts';
import { tempDir } from '../support/temp-dir.ts';

const keyOf = (what: string) => createHash('sha256').update(what).digest('hex');
const sound = (what: string, size = 100) => Buffer.alloc(size, what);
const limits = { files: 3, bytes: 1_000 };

let directory: string;
beforeEach(() => {
  directory = join(tempDir(), 'voice');
});
const open = (over: Partial<Parameters<typeof createSoundCache>[0]> = {}) =>
  createSoundCache({ directory, limits, write: writeDurableFile, ...over });

describe('the cache of sounds', () => {
  it('lets go of what nobody heard for longest, not of what was made first', async () => {
    const cache = open();
    for (const what of ['a', 'b', 'c']) await cache.keep(keyOf(what), sound(what));
    await cache.read(keyOf('a'));
    await cache.keep(keyOf('d'), sound('d'));
    expect(await cache.read(keyOf('a'))).toEqual(sound('a'));
    expect(await cache.read(keyOf('b'))).toBeNull();
  });

  it('gives back what was kept, also after a restart, and nothing else', async () => {
    await open().keep(keyOf('a'), sound('a'));
    expect(await open().read(keyOf('a'))).toEqual(sound('a'));
    expect(await open().read(keyOf('b'))).toBeNull();
  });

  it('throws a damaged file away instead of playing it', async () => {
    const cache = open();
    await cache.keep(keyOf('a'), sound('a'));
    const path = join(directory, keyOf('a'));
    const bytes = readFileSync(path);
    bytes[60] = 0;
    writeFileSync(path, bytes);
    expect(await cache.read(keyOf('a'))).toBeNull();
    expect(readdirSync(directory)).toEqual([]);
    await cache.keep(keyOf('a'), sound('a'));
    expect(await cache.read(keyOf('a'))).toEqual(sound('a'));
  });

  it.each([0, 10, 40])('throws away one of which %i bytes are left', async (left) => {
    const cache = open();
    await cache.keep(keyOf('a'), sound('a'));
    const path = join(directory, keyOf('a'));
    writeFileSync(path, readFileSync(path).subarray(0, left));
    expect(await cache.read(keyOf('a'))).toBeNull();
  });

  it('lets go of the oldest beyond its number of files, and remembers their age over a restart', async () => {
    const cache = open();
    for (const [age, what] of ['a', 'b', 'c'].entries()) {
      await cache.keep(keyOf(what), sound(what));
      utimesSync(join(directory, keyOf(what)), 1_000 + age, 1_000 + age);
    }
    await open().keep(keyOf('d'), sound('d'));
    const kept = await Promise.all(['a', 'b', 'c', 'd'].map((what) => open().read(keyOf(what))));
    expect(kept.map((one) => one !== null)).toEqual([false, true, true, true]);
  });

  it('lets go of the oldest beyond its size', async () => {
    const cache = open();
    for (const what of ['a', 'b']) await cache.keep(keyOf(what), sound(what, 400));
    await cache.keep(keyOf('c'), sound('c', 500));
    expect(readdirSync(directory).sort()).toEqual([keyOf('b'), keyOf('c')].sort());
    const bytes = readdirSync(directory).map((name) => statSync(join(directory, name)).size);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(limits.bytes);
  });

  it('clears away what a power cut left half written, and nothing that is not its own', async () => {
    await open().keep(keyOf('a'), sound('a'));
    writeFileSync(join(directory, `${keyOf('b')}.part`), 'half');
    writeFileSync(join(directory, 'BACA.txt'), 'somebody else’s');
    await open().keep(keyOf('c'), sound('c'));
    expect(readdirSync(directory).sort()).toEqual([keyOf('a'), keyOf('c'), 'BACA.txt'].sort());
  });

  it('says that the disk is full, and keeps what it had', async () => {
    await open().keep(keyOf('a'), sound('a'));
    const full = open({ write: () => Promise.reject(new Error('ENOSPC')) });
    await expect(full.keep(keyOf('b'), sound('b'))).rejects.toThrow('ENOSPC');
    expect(await full.read(keyOf('a'))).toEqual(sound('a'));
    expect(await full.read(keyOf('b'))).toBeNull();
  });
});
