import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { KeysGone, OFFICE_KEY, type Random, type Sealer, type SealPlace } from '../server/ports.ts';
import type { KeyGeneration } from './key-file.ts';
import { type Keyring, openKeyring } from './keyring.ts';

/** Sealed before keys had generations: with the first one. */
const FIRST_FORMAT = 1;
/** Format, year (two bytes), generation: what is bound to the value beside its place. */
const FORMAT = 2;
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Half a SHA-256: enough that two values never share a fingerprint, and little to store. */
const INDEX_BYTES = 16;

export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/** The sealer of key files that nothing wraps, in `keyDir`. */
export function createFileSealer(keyDir: string, random: Random): Sealer {
  return createSealer(openKeyring({ keyDir, random, kek: null }), random);
}

/** AES-256-GCM with the newest keys of the retention year, bound to table, row, column, year and generation. */
export function createSealer(keyring: Keyring, random: Random): Sealer {
  const fingerprint = (key: Buffer, field: string, value: string) =>
    createHmac('sha256', key).update(`${field}\0${value}`).digest().subarray(0, INDEX_BYTES);
  return {
    seal(place, plain) {
      const [{ no, data }] = keyring.make(place.year);
      const head = Buffer.from([FORMAT, place.year >> 8, place.year & 0xff, no]);
      const iv = random.bytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', data, iv).setAAD(bound(head, place));
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([head, iv, cipher.getAuthTag(), body]);
    },
    open(place, sealed) {
      const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
      const keys = keyring.find(place.year);
      if (keys === null) throw new KeysGone(place.year);
      const { head, no } = readHead(bytes, place.year);
      const generation = keys.find((one) => one.no === no);
      if (generation === undefined) throw new SealBroken('a sealed value has a generation that is gone');
      return unseal(generation, place, head, bytes.subarray(head.length));
    },
    index: (year, field, value) => fingerprint(keyring.make(year)[0].index, field, value),
    indexes: (year, field, value) => keyring.make(year).map(({ index }) => fingerprint(index, field, value)),
    holds: (year) => keyring.find(year) !== null,
    years: () => keyring.years().filter((year) => year !== OFFICE_KEY),
  };
}

/** The generation a sealed value names; null when it is no sealed value of that year. */
export function generationOf(year: number, sealed: Uint8Array): number | null {
  try {
    return readHead(Buffer.from(sealed), year).no;
  } catch {
    return null;
  }
}

function readHead(bytes: Buffer, year: number): { head: Buffer; no: number } {
  const [format, high, low, no] = bytes;
  const known = format === FIRST_FORMAT || format === FORMAT;
  if (!known || high !== year >> 8 || low !== (year & 0xff)) {
    throw new SealBroken('a sealed value has another format or year');
  }
  return format === FIRST_FORMAT
    ? { head: bytes.subarray(0, 3), no: 1 }
    : { head: bytes.subarray(0, 4), no: no ?? 0 };
}

function unseal({ data }: KeyGeneration, place: SealPlace, head: Buffer, rest: Buffer): Buffer {
  if (rest.length < IV_BYTES + TAG_BYTES) throw new SealBroken('a sealed value was cut off');
  const decipher = createDecipheriv('aes-256-gcm', data, rest.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(head[0] === FIRST_FORMAT ? placeBytes(place) : bound(head, place));
  decipher.setAuthTag(rest.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(rest.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    throw new SealBroken('a sealed value was altered or moved', { cause });
  }
}

function bound(head: Buffer, place: SealPlace): Buffer {
  return Buffer.concat([head, placeBytes(place)]);
}

function placeBytes(place: SealPlace): Buffer {
  return Buffer.from([place.table, place.row, place.column, String(place.year)].join('\0'));
}
