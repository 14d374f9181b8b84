import { createHash } from 'node:crypto';
import { createReadStream, renameSync, rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { syncDirectory } from '../db/durable-file.ts';

/** How large a file is and its SHA-256, hex. */
export interface Sum {
  readonly bytes: number;
  readonly sha256: string;
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

/** What is in a file, piece by piece. */
export function bytesOf(file: string): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
}

/** Writes a file, mode 0600, piece by piece: it is whole and on disk when this settles, or not there. */
export async function writeWhole(to: string, content: ReadableStream<Uint8Array>): Promise<Sum> {
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
