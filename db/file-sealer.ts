import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { OFFICE_KEY, type Random, type Sealer, type SealPlace } from '../server/ports.ts';
import { openKeyring, type YearKeys } from './keyring.ts';

const FORMAT = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Format, key id (the year, two bytes), IV, tag. */
const HEAD_BYTES = 1 + 2 + IV_BYTES + TAG_BYTES;
/** Half a SHA-256: enough that two values never share a fingerprint, and little to store. */
const INDEX_BYTES = 16;

export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/** AES-256-GCM with the keys of the retention year, bound to table, row and column; keys lie in `keyDir`. */
export function createFileSealer(keyDir: string, random: Random): Sealer {
  const keyring = openKeyring(keyDir, random);
  return {
    seal(place, plain) {
      const iv = random.bytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', keyring.make(place.year).data, iv);
      cipher.setAAD(placeBytes(place));
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      const head = Buffer.from([FORMAT, place.year >> 8, place.year & 0xff]);
      return Buffer.concat([head, iv, cipher.getAuthTag(), body]);
    },
    open(place, sealed) {
      const bytes = Buffer.from(sealed);
      const keys = keyring.find(place.year);
      if (keys === null) throw new SealBroken(`the keys of ${place.year} are gone`);
      return unseal(keys, place, bytes);
    },
    index(year, field, value) {
      const mac = createHmac('sha256', keyring.make(year).index).update(`${field}\0${value}`);
      return mac.digest().subarray(0, INDEX_BYTES);
    },
    years: () => keyring.years().filter((year) => year !== OFFICE_KEY),
  };
}

function unseal(keys: YearKeys, place: SealPlace, bytes: Buffer): Buffer {
  if (bytes.length < HEAD_BYTES || bytes[0] !== FORMAT || bytes.readUInt16BE(1) !== place.year) {
    throw new SealBroken('a sealed value has another format or year');
  }
  const decipher = createDecipheriv('aes-256-gcm', keys.data, bytes.subarray(3, 3 + IV_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(placeBytes(place));
  decipher.setAuthTag(bytes.subarray(3 + IV_BYTES, HEAD_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(HEAD_BYTES)), decipher.final()]);
  } catch (cause) {
    throw new SealBroken('a sealed value was altered or moved', { cause });
  }
}

function placeBytes(place: SealPlace): Buffer {
  return Buffer.from([place.table, place.row, place.column, String(place.year)].join('\0'));
}
