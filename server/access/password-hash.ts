import { argon2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Random } from '../ports.ts';

const derive = promisify(argon2);

/** What one hash takes: memory in KiB, passes over it, threads. */
export interface HashCost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** 64 MiB, three passes: about 0.1 s on the office's PC, and dear for whoever steals the file. */
export const PASSWORD_COST: HashCost = { memory: 65_536, passes: 3, parallelism: 1 };
/** 19 MiB, two passes, 20 ms: six figures are found out at any cost, so the wrong ones are counted instead. */
export const PIN_COST: HashCost = { memory: 19_456, passes: 2, parallelism: 1 };
const SALT_BYTES = 16;
const TAG_BYTES = 32;

/** Fits no password, and takes as long as any other of that cost to find that out. */
export function decoyHash(cost: HashCost): string {
  return hashText(cost, Buffer.alloc(SALT_BYTES), Buffer.alloc(TAG_BYTES));
}

/** argon2id as one text: "argon2id$memory$passes$parallelism$salt$tag", numbers decimal, bytes base64url. */
export async function hashPassword(
  password: string,
  random: Random,
  cost: HashCost = PASSWORD_COST,
): Promise<string> {
  const salt = Buffer.from(random.bytes(SALT_BYTES));
  return hashText(cost, salt, await tagOf(password, salt, cost));
}

/** Whether the password is the one that was hashed; takes the same time either way. */
export async function passwordFits(password: string, stored: string): Promise<boolean> {
  const [algorithm, , , , salt, tag] = stored.split('$');
  if (algorithm !== 'argon2id' || salt === undefined || tag === undefined) return false;
  const derived = await tagOf(password, Buffer.from(salt, 'base64url'), costOf(stored));
  return timingSafeEqual(derived, Buffer.from(tag, 'base64url'));
}

/** Whether it was hashed at exactly this cost. */
export function isHashedAt(stored: string, cost: HashCost): boolean {
  const { memory, passes, parallelism } = costOf(stored);
  return memory === cost.memory && passes === cost.passes && parallelism === cost.parallelism;
}

function costOf(stored: string): HashCost {
  const [, memory, passes, parallelism] = stored.split('$').map(Number);
  return { memory: memory ?? 0, passes: passes ?? 0, parallelism: parallelism ?? 0 };
}

function hashText({ memory, passes, parallelism }: HashCost, salt: Buffer, tag: Buffer): string {
  const numbers = [memory, passes, parallelism];
  return ['argon2id', ...numbers, salt.toString('base64url'), tag.toString('base64url')].join('$');
}

function tagOf(password: string, nonce: Buffer, cost: HashCost): Promise<Buffer> {
  // The same letters typed on two machines may differ in bytes; NFC makes them one password.
  const message = password.normalize('NFC');
  return derive('argon2id', { message, nonce, ...cost, tagLength: TAG_BYTES });
}
