import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { typedKey } from '../domain/backup/recovery-key.ts';

/** Takes the recovery key from a file, or from whoever sits at the terminal, or from what is piped in; null when it is none. */
export async function typedIdentity(file: string | null, ask: () => void): Promise<string | null> {
  if (file !== null) return keyIn(readFileSync(file, 'utf8'));
  if (!process.stdin.isTTY) return keyIn(readFileSync(0, 'utf8'));
  ask();
  // What is typed goes nowhere: nobody behind the chair reads it, and no terminal keeps it.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const line = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  const text = await line.question('');
  line.close();
  return typedKey(text);
}

/** A key file may have comments, as the `age-keygen` program writes them. */
function keyIn(text: string): string | null {
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  return typedKey(lines.join(''));
}
