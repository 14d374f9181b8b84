import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSealer, SealBroken } from '../../db/file-sealer.ts';
import { type KeyFileProblem, KeyFileUnusable, keyEncryptionKey } from '../../db/key-file.ts';
import { createKeyKeeper } from '../../db/key-keeper.ts';
import { openKeyring } from '../../db/keyring.ts';
import { createRandom } from '../../server/machine.ts';
import { KeysGone, OFFICE_KEY, type SealPlace } from '../../server/ports.ts';
import { tempDir } from '../support/temp-dir.ts';

const random = createRandom();
const PLACE: SealPlace = { table: 'drafts', row: 'b1', column: 'form', year: 2026 };
const NIK = '1276014107900001';
const bytes = (text: string) => Buffer.from(text);
const secretOf = (char: string) => bytes(char.repeat(32));

function keysIn(keyDir: string, secret: Buffer | null = null) {
  const kek = secret && keyEncryptionKey(secret);
  const keyring = openKeyring({ keyDir, random, kek });
  const sealer = createSealer(keyring, random);
  const open = (sealed: Uint8Array, place = PLACE) => Buffer.from(sealer.open(place, sealed)).toString();
  return { keyring, sealer, keeper: createKeyKeeper(keyring), open };
}

function problemOf(act: () => unknown): KeyFileProblem | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof KeyFileUnusable) return error.problem;
    throw error;
  }
}

/** Every byte that lies in the folder. */
const allOf = (dir: string) => Buffer.concat(readdirSync(dir).map((name) => readFileSync(join(dir, name))));

describe('a value across changes of its year’s keys', () => {
  it('opens as long as the keys it was sealed with are there, altered or moved never, whatever happens in between', () => {
    const acts = fc.array(fc.constantFrom('seal', 'rotate', 'retire', 'restart'), { maxLength: 14 });
    fc.assert(
      fc.property(acts, fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(), (steps, plain, at) => {
        const dir = tempDir();
        let keys = keysIn(dir);
        keys.sealer.seal(PLACE, plain);
        let living: Uint8Array[] = [];
        let gone: Uint8Array[] = [];
        for (const step of steps) {
          if (step === 'seal') living.push(keys.sealer.seal(PLACE, plain));
          if (step === 'rotate') keys.keyring.rotate(2026);
          if (step === 'restart') keys = keysIn(dir);
          if (step === 'retire') {
            keys.keyring.retire(2026);
            gone = [...gone, ...living.filter((sealed) => keys.keeper.isOld(2026, sealed))];
            living = living.filter((sealed) => !gone.includes(sealed));
          }
        }
        for (const sealed of living) {
          expect(Buffer.from(keys.sealer.open(PLACE, sealed)).equals(Buffer.from(plain))).toBe(true);
          const altered = Buffer.from(sealed);
          const byte = at % altered.length;
          altered[byte] = (altered[byte] ?? 0) ^ 0x01;
          expect(() => keys.sealer.open(PLACE, altered)).toThrow(SealBroken);
          expect(() => keys.sealer.open({ ...PLACE, row: 'b2' }, sealed)).toThrow(SealBroken);
        }
        for (const sealed of gone) expect(() => keys.sealer.open(PLACE, sealed)).toThrow(SealBroken);
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it('is found by the fingerprint of every generation that is left, the newest first', () => {
    const { keyring, sealer } = keysIn(tempDir());
    const before = Buffer.from(sealer.index(2026, 'nik', NIK));
    keyring.rotate(2026);
    const now = Buffer.from(sealer.index(2026, 'nik', NIK));
    expect(now.equals(before)).toBe(false);
    expect(sealer.indexes(2026, 'nik', NIK).map((one) => Buffer.from(one))).toEqual([now, before]);
    keyring.retire(2026);
    expect(sealer.indexes(2026, 'nik', NIK)).toHaveLength(1);
  });

  it('that the first version sealed is opened with its 64 plain bytes, which are taken over', () => {
    const dir = tempDir();
    const material = Buffer.from(random.bytes(64));
    writeFileSync(join(dir, 'year-2026.key'), material, { mode: 0o600 });
    const first = keysIn(dir);
    expect(first.keeper.years()).toEqual([{ year: 2026, state: 'whole', generation: 1 }]);
    const sealed = first.sealer.seal(PLACE, bytes(NIK));
    first.keyring.rotate(2026);
    expect(keysIn(dir).open(sealed)).toBe(NIK);
    expect(statSync(join(dir, 'year-2026.key')).size).toBeGreaterThan(64);
  });
});

describe('keys that are destroyed', () => {
  it('are overwritten and never made again, also when an old copy of their file is put back', () => {
    const dir = tempDir();
    const { keyring, sealer, keeper } = keysIn(dir);
    const sealed = sealer.seal(PLACE, bytes(NIK));
    const young = sealer.seal({ ...PLACE, year: 2027 }, bytes(NIK));
    const copy = readFileSync(join(dir, 'year-2026.key'));
    const inMemory = keyring.find(2026)?.[0].data;
    keeper.destroy(2026);
    expect(inMemory?.every((byte) => byte === 0)).toBe(true);
    expect(allOf(dir).includes(copy.subarray(-64, -32))).toBe(false);
    expect(readdirSync(dir).sort()).toEqual(['year-2026.destroyed', 'year-2027.key']);
    expect(() => sealer.open(PLACE, sealed)).toThrow(KeysGone);
    expect(() => sealer.seal(PLACE, bytes('new'))).toThrow(KeysGone);
    expect(() => sealer.index(2026, 'nik', NIK)).toThrow(KeysGone);
    writeFileSync(join(dir, 'year-2026.key'), copy);
    const after = keysIn(dir);
    expect(() => after.sealer.open(PLACE, sealed)).toThrow(KeysGone);
    expect(readdirSync(dir).sort()).toEqual(['year-2026.destroyed', 'year-2027.key']);
    expect(after.open(young, { ...PLACE, year: 2027 })).toBe(NIK);
    expect(after.keeper.years()).toEqual([
      { year: 2026, state: 'destroyed', generation: 0 },
      { year: 2027, state: 'whole', generation: 1 },
    ]);
  });

  it('are never those of the office itself', () => {
    const { keyring, sealer } = keysIn(tempDir());
    sealer.seal({ ...PLACE, year: OFFICE_KEY }, bytes('secret'));
    expect(() => keyring.destroy(OFFICE_KEY)).toThrow(/no year/);
    expect(sealer.years()).toEqual([]);
  });

  it('leave nothing behind when a change of theirs was cut short', () => {
    const dir = tempDir();
    const { sealer } = keysIn(dir);
    const sealed = sealer.seal(PLACE, bytes(NIK));
    const file = join(dir, 'year-2026.key');
    const before = readFileSync(file);
    // Cut between the two renames: the old file bears another name, the new one is there beside.
    writeFileSync(`${file}.spent`, before);
    writeFileSync(`${file}.new`, bytes('half'));
    expect(keysIn(dir).open(sealed)).toBe(NIK);
    expect(readdirSync(dir)).toEqual(['year-2026.key']);
  });
});

describe('key files with a credential store', () => {
  it('are wrapped: plain ones are taken over, and nothing of a key lies in the folder any more', () => {
    const dir = tempDir();
    const plain = keysIn(dir);
    const sealed = plain.sealer.seal(PLACE, bytes(NIK));
    const key = Buffer.from(plain.keyring.find(2026)?.[0].data ?? '');
    expect(plain.keeper.kept).toBe('plain');
    expect(allOf(dir).includes(key)).toBe(true);
    const wrapped = keysIn(dir, secretOf('k'));
    expect(wrapped.keeper.kept).toBe('wrapped');
    expect(wrapped.open(sealed)).toBe(NIK);
    expect(allOf(dir).includes(key)).toBe(false);
    expect(readdirSync(dir)).toEqual(['year-2026.key']);
    expect(keysIn(dir, secretOf('k')).open(sealed)).toBe(NIK);
  });

  it('are refused without what wraps them, with another one, and under another year’s name', () => {
    const dir = tempDir();
    keysIn(dir, secretOf('k')).sealer.seal(PLACE, bytes(NIK));
    const before = allOf(dir);
    expect(problemOf(() => keysIn(dir))).toBe('kek-missing');
    expect(problemOf(() => keysIn(dir, secretOf('l')))).toBe('kek-wrong');
    expect(allOf(dir).equals(before)).toBe(true);
    writeFileSync(join(dir, 'year-2027.key'), before);
    expect(problemOf(() => keysIn(dir, secretOf('k')))).toBe('kek-wrong');
  });

  it('take no secret that is too short, and the one from paper with or without the end of its line', () => {
    expect(keyEncryptionKey(bytes('short'))).toBeNull();
    const typed = keyEncryptionKey(bytes('ab'.repeat(32)));
    expect(keyEncryptionKey(bytes(`${'ab'.repeat(32)}\n`))).toEqual(typed);
    expect(keyEncryptionKey(bytes(`${'ab'.repeat(31)}ac`))).not.toEqual(typed);
  });
});

it('a damaged plain key file is refused instead of sealing on with damaged keys', () => {
  const dir = tempDir();
  keysIn(dir).sealer.seal(PLACE, bytes(NIK));
  const file = join(dir, 'year-2026.key');
  const damaged = readFileSync(file);
  const last = damaged.length - 1;
  damaged[last] = (damaged[last] ?? 0) ^ 0x01;
  writeFileSync(file, damaged);
  expect(problemOf(() => keysIn(dir))).toBe('key-file-damaged');
});
