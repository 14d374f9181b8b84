import { createHash } from 'node:crypto';
import type { Random } from '../ports.ts';

const TOKEN_BYTES = 32;

/** An unguessable text for a cookie or an address. */
export function makeToken(random: Random): string {
  return Buffer.from(random.bytes(TOKEN_BYTES)).toString('base64url');
}

/** What is stored of a token: who reads the file cannot use it. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
