import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto';
import type { Random } from '../server/ports.ts';

/** Keys of one generation of a year: one for the values, one for the search fingerprints. 32 bytes each. */
export interface KeyGeneration {
  /** 1 to 255; stands in every value sealed with it. */
  readonly no: number;
  readonly data: Buffer;
  readonly index: Buffer;
}

/** What the key files are wrapped with, and how it is called in the file's head. */
export type KeyEncryptionKey = Buffer;

/** Why a key file cannot be used; each has its words in `words/start.ts`. */
export type KeyFileProblem =
  /** It is wrapped, and the system's credential store gave no key to unwrap it. */
  | 'kek-missing'
  /** The store gave a key, but another one. */
  | 'kek-wrong'
  | 'key-file-damaged';

export class KeyFileUnusable extends Error {
  override readonly name = 'KeyFileUnusable';
  readonly problem: KeyFileProblem;

  constructor(path: string, problem: KeyFileProblem) {
    super(`${path} is not a key file that can be used here: ${problem}`);
    this.problem = problem;
  }
}

const KEY_BYTES = 32;
const GENERATION_BYTES = 1 + 2 * KEY_BYTES;
const MAGIC = Buffer.from('LOKETKEY');
const VERSION = 2;
const PLAIN = 0;
const WRAPPED = 1;
const HEAD_BYTES = MAGIC.length + 2;
const SUM_BYTES = 8;
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** What version 1 wrote: the two keys of the first generation and nothing else. */
const FIRST_FORMAT_BYTES = 2 * KEY_BYTES;

/**
 * The key that wraps key files, from what the credential store hands out; null when that is too short to be one. It may
 * have been typed in from paper: the end of the line counts for nothing.
 */
export function keyEncryptionKey(secret: Uint8Array): KeyEncryptionKey | null {
  const text = Buffer.from(secret).toString('latin1');
  const bytes = /^[\x21-\x7e]+\s*$/.test(text) ? Buffer.from(text.trimEnd()) : secret;
  if (bytes.length < KEY_BYTES) return null;
  return Buffer.from(hkdfSync('sha256', bytes, Buffer.alloc(0), 'loket key files', KEY_BYTES));
}

/** New keys. */
export function makeGeneration(no: number, random: Random): KeyGeneration {
  const material = Buffer.from(random.bytes(2 * KEY_BYTES));
  return { no, data: material.subarray(0, KEY_BYTES), index: material.subarray(KEY_BYTES) };
}

/** A year's generations as its file holds them, newest first; wrapped when there is something to wrap with. */
export function encodeKeyFile(
  year: number,
  generations: readonly KeyGeneration[],
  { kek, random }: { kek: KeyEncryptionKey | null; random: Random },
): Buffer {
  const body = Buffer.concat(generations.flatMap(({ no, data, index }) => [Buffer.from([no]), data, index]));
  const head = headOf(kek === null ? PLAIN : WRAPPED);
  if (kek === null) {
    const plain = Buffer.concat([head, sumOf(year, body), body]);
    body.fill(0);
    return plain;
  }
  const iv = random.bytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', kek, iv).setAAD(boundTo(head, year));
  const sealed = Buffer.concat([cipher.update(body), cipher.final()]);
  body.fill(0);
  return Buffer.concat([head, iv, cipher.getAuthTag(), sealed]);
}

/**
 * Reads what `encodeKeyFile` wrote, or the first version's 64 bytes, and says whether it is kept as it should be now.
 * @throws {KeyFileUnusable} instead of ever taking damaged bytes for keys
 */
export function decodeKeyFile(
  path: string,
  year: number,
  bytes: Buffer,
  kek: KeyEncryptionKey | null,
): { generations: KeyGeneration[]; wrapped: boolean } {
  if (bytes.length === FIRST_FORMAT_BYTES) {
    const [data, index] = [bytes.subarray(0, KEY_BYTES), bytes.subarray(KEY_BYTES)];
    return { generations: [{ no: 1, data, index }], wrapped: false };
  }
  const head = bytes.subarray(0, HEAD_BYTES);
  const rest = bytes.subarray(HEAD_BYTES);
  if (head.equals(headOf(PLAIN))) {
    const body = rest.subarray(SUM_BYTES);
    if (!rest.subarray(0, SUM_BYTES).equals(sumOf(year, body))) {
      throw new KeyFileUnusable(path, 'key-file-damaged');
    }
    return { generations: split(path, body), wrapped: false };
  }
  if (!head.equals(headOf(WRAPPED))) throw new KeyFileUnusable(path, 'key-file-damaged');
  if (kek === null) throw new KeyFileUnusable(path, 'kek-missing');
  return { generations: split(path, unwrap(path, boundTo(head, year), rest, kek)), wrapped: true };
}

function unwrap(path: string, bound: Buffer, rest: Buffer, kek: KeyEncryptionKey): Buffer {
  if (rest.length < IV_BYTES + TAG_BYTES) throw new KeyFileUnusable(path, 'key-file-damaged');
  const decipher = createDecipheriv('aes-256-gcm', kek, rest.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(bound).setAuthTag(rest.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(rest.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
  } catch {
    throw new KeyFileUnusable(path, 'kek-wrong');
  }
}

function split(path: string, body: Buffer): KeyGeneration[] {
  if (body.length === 0 || body.length % GENERATION_BYTES !== 0) {
    throw new KeyFileUnusable(path, 'key-file-damaged');
  }
  return Array.from({ length: body.length / GENERATION_BYTES }, (_, i) => {
    const one = body.subarray(i * GENERATION_BYTES, (i + 1) * GENERATION_BYTES);
    return { no: one[0] ?? 0, data: one.subarray(1, 1 + KEY_BYTES), index: one.subarray(1 + KEY_BYTES) };
  });
}

function headOf(kept: number): Buffer {
  return Buffer.concat([MAGIC, Buffer.from([VERSION, kept])]);
}

/** A file of another year under this year's name is refused. */
function boundTo(head: Buffer, year: number): Buffer {
  return Buffer.concat([head, Buffer.from([year >> 8, year & 0xff])]);
}

/** Tells a damaged copy of a plain file; a wrapped one tells by itself. */
function sumOf(year: number, body: Buffer): Buffer {
  return createHash('sha256')
    .update(boundTo(headOf(PLAIN), year))
    .update(body)
    .digest()
    .subarray(0, SUM_BYTES);
}
