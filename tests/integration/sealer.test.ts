import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFileSealer, SealBroken } from '../../db/file-sealer.ts';
import { createRandom } from '../../server/machine.ts';
import type { SealPlace } from '../../server/ports.ts';
import { tempDir } from '../support/temp-dir.ts';

const PLACE: SealPlace = { table: 'drafts', row: 'b1', column: 'form', year: 2026 };
const NIK = '1276014107900001';
const bytes = (text: string) => Buffer.from(text);
const open = (sealer: ReturnType<typeof createFileSealer>, place: SealPlace, sealed: Uint8Array) =>
  Buffer.from(sealer.open(place, sealed)).toString();

describe('a sealed value', () => {
  it('opens again in its place, whatever it holds, also after a restart', () => {
    const dir = tempDir();
    const sealer = createFileSealer(dir, createRandom());
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 2020, max: 2060 }), (plain, year) => {
        const place = { ...PLACE, year };
        const sealed = sealer.seal(place, plain);
        expect(Buffer.from(sealer.open(place, sealed)).equals(Buffer.from(plain))).toBe(true);
        expect(
          Buffer.from(createFileSealer(dir, createRandom()).open(place, sealed)).equals(Buffer.from(plain)),
        ).toBe(true);
      }),
      { seed: 27, numRuns: 50 },
    );
  });

  it('shows nothing of what it holds, and no two seals of the same are alike', () => {
    const sealer = createFileSealer(tempDir(), createRandom());
    const seals = Array.from({ length: 100 }, () =>
      Buffer.from(sealer.seal(PLACE, bytes(NIK))).toString('hex'),
    );
    expect(new Set(seals).size).toBe(100);
    expect(new Set(seals.map((seal) => seal.slice(-32))).size).toBe(100);
    expect(seals.some((seal) => Buffer.from(seal, 'hex').includes(NIK))).toBe(false);
  });

  it.each([
    ['another table', { table: 'registrations' }],
    ['another row', { row: 'b2' }],
    ['another column', { column: 'contribution' }],
    ['another year', { year: 2027 }],
    ['a row and column that run together alike', { row: 'b1\0form', column: '' }],
  ])('cannot be opened in %s', (_, moved) => {
    const sealer = createFileSealer(tempDir(), createRandom());
    sealer.seal({ ...PLACE, year: 2027 }, bytes('so that the other year has keys'));
    const sealed = sealer.seal(PLACE, bytes(NIK));
    expect(() => sealer.open({ ...PLACE, ...moved }, sealed)).toThrow(SealBroken);
  });

  it('cannot be opened with any of its bytes altered, cut off or added', () => {
    const sealer = createFileSealer(tempDir(), createRandom());
    const sealed = Buffer.from(sealer.seal(PLACE, bytes(NIK)));
    for (let i = 0; i < sealed.length; i += 1) {
      const altered = Buffer.from(sealed);
      altered[i] = (altered[i] ?? 0) ^ 0x01;
      expect(() => sealer.open(PLACE, altered), `byte ${i}`).toThrow(SealBroken);
      expect(() => sealer.open(PLACE, sealed.subarray(0, i)), `cut at ${i}`).toThrow(SealBroken);
    }
    expect(() => sealer.open(PLACE, Buffer.concat([sealed, bytes('x')]))).toThrow(SealBroken);
  });

  it('is gone for good once the keys of its year are destroyed, while other years live on', () => {
    const dir = tempDir();
    const before = createFileSealer(dir, createRandom());
    const old = before.seal({ ...PLACE, year: 2021 }, bytes(NIK));
    const young = before.seal(PLACE, bytes(NIK));
    rmSync(join(dir, 'year-2021.key'));
    const after = createFileSealer(dir, createRandom());
    expect(after.years()).toEqual([2026]);
    expect(() => after.open({ ...PLACE, year: 2021 }, old)).toThrow(/2021 are gone/);
    expect(open(after, PLACE, young)).toBe(NIK);
    // Keys made anew for that year are other keys.
    after.seal({ ...PLACE, year: 2021 }, bytes('new'));
    expect(() => after.open({ ...PLACE, year: 2021 }, old)).toThrow(SealBroken);
  });
});

describe('a search fingerprint', () => {
  it('is the same for the same value of the same field and year, and for no other', () => {
    const dir = tempDir();
    const sealer = createFileSealer(dir, createRandom());
    const print = (year: number, field: string, value: string, by = sealer) =>
      Buffer.from(by.index(year, field, value)).toString('hex');
    const first = print(2026, 'nik', NIK);
    expect(print(2026, 'nik', NIK, createFileSealer(dir, createRandom()))).toBe(first);
    expect(first).toHaveLength(32);
    const others = [
      print(2027, 'nik', NIK),
      print(2026, 'npwp', NIK),
      print(2026, 'nik', '1276014107900002'),
      print(2026, 'nik', NIK, createFileSealer(tempDir(), createRandom())),
    ];
    expect(new Set([first, ...others]).size).toBe(5);
  });

  it('is not made with the key that seals', () => {
    const dir = tempDir();
    createFileSealer(dir, createRandom()).index(2026, 'nik', NIK);
    const keys = readFileSync(join(dir, 'year-2026.key'));
    const material = keys.subarray(-64);
    expect(material.subarray(0, 32).equals(material.subarray(32))).toBe(false);
  });
});

describe('the keys', () => {
  it('are made when a year first needs them, one file a year, for their owner’s eyes alone', () => {
    const dir = join(tempDir(), 'keys');
    const sealer = createFileSealer(dir, createRandom());
    expect(readdirSync(dir)).toEqual([]);
    sealer.seal(PLACE, bytes('a'));
    sealer.index(2024, 'nik', 'b');
    expect(readdirSync(dir).sort()).toEqual(['year-2024.key', 'year-2026.key']);
    expect(sealer.years()).toEqual([2024, 2026]);
    expect(statSync(dir).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(dir)) expect(statSync(join(dir, name)).mode & 0o777).toBe(0o600);
  });

  it('are on disk before anything is sealed with them: a second process reads what the first one sealed', () => {
    const dir = tempDir();
    const sealed = createFileSealer(dir, createRandom()).seal(PLACE, bytes(NIK));
    expect(open(createFileSealer(dir, createRandom()), PLACE, sealed)).toBe(NIK);
  });

  it('that were half written at a power cut are not taken for keys', () => {
    const dir = tempDir();
    writeFileSync(join(dir, 'year-2026.key.new'), 'half');
    const sealer = createFileSealer(dir, createRandom());
    expect(sealer.years()).toEqual([]);
    expect(open(sealer, PLACE, sealer.seal(PLACE, bytes(NIK)))).toBe(NIK);
    expect(readdirSync(dir)).toEqual(['year-2026.key']);
  });

  it('are refused when their file has the wrong length, instead of being made anew', () => {
    const dir = tempDir();
    writeFileSync(join(dir, 'year-2026.key'), 'short');
    expect(() => createFileSealer(dir, createRandom())).toThrow(/not a key file/);
    expect(readFileSync(join(dir, 'year-2026.key'), 'utf8')).toBe('short');
  });
});
