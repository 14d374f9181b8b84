import { createHash } from 'node:crypto';
import { createReadStream, renameSync, rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { syncDirectory } from '../db/durable-file.ts';

/** How large a file is and its SHA-256, hex. */
export interface Sum {
  readonly bytes: number;
  readonly sha256: string;
}

/** Raised when none of the keys at hand opens a file. */
export class WrongKey extends Error {
  override readonly name = 'WrongKey';
}

/**
 * Encrypts `from` to all of the public keys, so that each opens it alone. Piece by piece: the size of the file does
 * not matter. `to` is whole and on disk afterwards, or not there.
 */
export async function encryptFile(from: string, to: string, recipients: readonly string[]): Promise<Sum> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return writeWhole(to, await encrypter.encrypt(bytesOf(from)));
}

/**
 * Decrypts `from` into `to`, mode 0600.
 * @throws {WrongKey} when it was not made for this key; another error when it is cut off or altered.
 */
export async function decryptFile(from: string, to: string, identity: string): Promise<void> {
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(identity);
  } catch {
    throw new WrongKey('mistyped: its own checksum does not fit');
  }
  let plain: ReadableStream<Uint8Array>;
  try {
    plain = await decrypter.decrypt(bytesOf(from));
  } catch (error) {
    if (String(error).includes('no identity matched')) throw new WrongKey('no identity matched');
    throw error;
  }
  await writeWhole(to, plain);
}

/** A new key pair: the identity opens what was encrypted to the recipient. */
export async function makeKeyPair(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Whether something can be encrypted to this public key. */
export function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a file: whole and on disk afterwards, or not there. */
export async function copyFile(from: string, to: string): Promise<void> {
  await writeWhole(to, bytesOf(from));
}

/** Reads a file from end to end. */
export async function sumOf(file: string): Promise<Sum> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file)) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

function bytesOf(file: string): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
}

async function writeWhole(to: string, content: ReadableStream<Uint8Array>): Promise<Sum> {
  const unfinished = `${to}.new`;
  const handle = await open(unfinished, 'w', 0o600);
  try {
    const sum = await writeAll(handle, content);
    await handle.sync();
    await handle.close();
    renameSync(unfinished, to);
    syncDirectory(dirname(to));
    return sum;
  } catch (error) {
    await handle.close().catch(() => undefined);
    rmSync(unfinished, { force: true });
    throw error;
  }
}

async function writeAll(handle: FileHandle, content: ReadableStream<Uint8Array>): Promise<Sum> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of content) {
    hash.update(chunk);
    for (let done = 0; done < chunk.length; ) done += (await handle.write(chunk, done)).bytesWritten;
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}
