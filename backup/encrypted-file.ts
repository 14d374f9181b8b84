import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { bytesOf, type Sum, writeWhole } from './whole-file.ts';

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
