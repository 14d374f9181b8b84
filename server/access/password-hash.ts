import { argon2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Random } from '../ports.ts';

const hash = promisify(argon2);

/** 64 MiB, three passes: about 0.1 s on the office's PC, and dear for whoever steals the file. */
const COST: HashCost = { memory: 65_536, passes: 3, parallelism: 1 };
const SALT_BYTES = 16;
const TAG_BYTES = 32;

/** Fits no password, and takes as long as any other to find that out. */
export const DECOY_HASH = [
  'argon2id',
  COST.memory,
  COST.passes,
  COST.parallelism,
  Buffer.alloc(SALT_BYTES).toString('base64url'),
  Buffer.alloc(TAG_BYTES).toString('base64url'),
].join('$');

/** What one hash takes: memory in KiB, passes over it, threads. */
export interface HashCost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** argon2id as one text: "argon2id$memory$passes$parallelism$salt$tag", numbers decimal, bytes base64url. */
export async function hashPassword(
  password: string,
  random: Random,
  { memory, passes, parallelism }: HashCost = COST,
): Promise<string> {
  const salt = Buffer.from(random.bytes(SALT_BYTES));
  const tag = await derive(password, salt, memory, passes, parallelism);
  return [
    'argon2id',
    memory,
    passes,
    parallelism,
    salt.toString('base64url'),
    tag.toString('base64url'),
  ].join('$');
}

/** Whether the password is the one that was hashed; takes the same time either way. */
export async function passwordFits(password: string, stored: string): Promise<boolean> {
  const [algorithm, memory, passes, parallelism, salt, tag] = stored.split('$');
  if (algorithm !== 'argon2id' || salt === undefined || tag === undefined) return false;
  const expected = Buffer.from(tag, 'base64url');
  const derived = await derive(
    password,
    Buffer.from(salt, 'base64url'),
    Number(memory),
    Number(passes),
    Number(parallelism),
  );
  return timingSafeEqual(derived, expected);
}

function derive(
  password: string,
  nonce: Buffer,
  memory: number,
  passes: number,
  parallelism: number,
): Promise<Buffer> {
  // The same letters typed on two machines may differ in bytes; NFC makes them one password.
  const message = password.normalize('NFC');
  return hash('argon2id', { message, nonce, memory, passes, parallelism, tagLength: TAG_BYTES });
}
