import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurableFile } from '../printers/transports/durable-file.ts';

/** What makes this PC known at a server. The token is a secret. */
export interface Pairing {
  readonly server: string;
  readonly device: string;
  readonly token: string;
}

const FILE = 'pairing.json';

/**
 * The pairing with this server that lies in the folder; null when there is none, or one with another server: a token
 * is shown to nobody but who gave it. The folder is made if needed.
 * @throws the file system's error when the folder cannot be used.
 */
export async function readPairing(directory: string, server: string): Promise<Pairing | null> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  let text: string;
  try {
    text = await readFile(join(directory, FILE), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const kept = parsed(text);
  return kept?.server === server ? kept : null;
}

function parsed(text: string): Pairing | null {
  try {
    const { server, device, token } = JSON.parse(text);
    return [server, device, token].every((part) => typeof part === 'string')
      ? { server, device, token }
      : null;
  } catch {
    return null;
  }
}

/** Keeps a pairing for its own user's eyes alone; an earlier one is replaced. */
export async function keepPairing(directory: string, pairing: Pairing): Promise<void> {
  await writeDurableFile(directory, FILE, Buffer.from(`${JSON.stringify(pairing)}\n`));
}
