import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Sounds that were made once. A file is its content's SHA-256 and then the sound. */
export interface SoundCache {
  /** Null when it is not there. One that is not what was once written is thrown away, and is not there. */
  read(key: string): Promise<Uint8Array | null>;
  /**
   * Keeps a sound, and lets go of those longest not heard until there is room.
   * @throws the file system's error; what was kept before stays.
   */
  keep(key: string, sound: Uint8Array): Promise<void>;
}

export interface CacheOptions {
  readonly directory: string;
  /** A key is 64 hex digits. */
  readonly limits: { readonly files: number; readonly bytes: number };
  /** Writes a file that is whole or absent, and on disk when the promise resolves. */
  readonly write: (directory: string, name: string, bytes: Uint8Array) => Promise<void>;
}

const DIGEST_BYTES = 32;
const KEY = /^[0-9a-f]{64}$/;

/** A folder of sounds that never grows beyond its limits. It is made when the first sound is kept. */
export function createSoundCache({ directory, limits, write }: CacheOptions): SoundCache {
  /** Sizes by name, the one longest not heard first; as it was begun, the oldest. */
  let known: Promise<Map<string, number>> | null = null;
  const sizesNow = () => {
    known ??= sizesIn(directory);
    return known;
  };
  const remove = async (name: string) => {
    await rm(join(directory, name), { force: true });
    (await known)?.delete(name);
  };

  return {
    async read(key) {
      const file = await readFile(join(directory, key)).catch(() => null);
      if (file === null) return null;
      const sound = file.subarray(DIGEST_BYTES);
      if (digest(sound).equals(file.subarray(0, DIGEST_BYTES))) {
        const sizes = await sizesNow();
        sizes.delete(key);
        sizes.set(key, file.length);
        return sound;
      }
      await remove(key).catch(() => {});
      return null;
    },

    async keep(key, sound) {
      const sizes = await sizesNow();
      const size = DIGEST_BYTES + sound.length;
      sizes.delete(key);
      let total = size + [...sizes.values()].reduce((sum, one) => sum + one, 0);
      for (const [name, its] of [...sizes]) {
        if (sizes.size < limits.files && total <= limits.bytes) break;
        await remove(name);
        total -= its;
      }
      await write(directory, key, Buffer.concat([digest(sound), sound]));
      sizes.set(key, size);
    },
  };
}

/** What lies there, oldest first; what a power cut left half written is cleared away. */
async function sizesIn(directory: string): Promise<Map<string, number>> {
  const names = await readdir(directory).catch(() => []);
  const unfinished = names.filter((name) => name.endsWith('.part'));
  await Promise.all(unfinished.map((name) => rm(join(directory, name), { force: true })));
  const found = await Promise.all(
    names
      .filter((name) => KEY.test(name))
      .map(async (name) => {
        const one = await stat(join(directory, name)).catch(() => null);
        return one === null ? [] : { name, at: one.mtimeMs, size: one.size };
      }),
  ).then((all) => all.flat());
  found.sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1));
  return new Map(found.map(({ name, size }) => [name, size]));
}

function digest(sound: Uint8Array): Buffer {
  return createHash('sha256').update(sound).digest();
}
