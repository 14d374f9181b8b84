import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Random } from '../server/ports.ts';
import { syncDirectory, writeDurably } from './durable-file.ts';

/** So much is overwritten at a time, bytes. */
const PIECE = 1_048_576;
const SPENT = '.spent';
const UNFINISHED = '.new';

/**
 * Overwrites a file with chance, waits until the disk has that, then takes it away: unlinking alone leaves its bytes
 * on the disk. What a flash disk keeps of the old bytes beneath is beyond any program: so keys are also wrapped.
 */
export function shred(path: string, random: Random): void {
  if (!existsSync(path)) return;
  const handle = openSync(path, 'r+');
  try {
    const noise = random.bytes(fstatSync(handle).size);
    for (let written = 0; written < noise.length; )
      written += writeSync(handle, noise, written, noise.length - written, written);
    fsyncSync(handle);
    ftruncateSync(handle);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  rmSync(path);
  syncDirectory(dirname(path));
}

/**
 * Shreds a large file piece by piece, beside other work. False when `isOver` said to stop on the way: the file is still
 * there, and what was not reached still stands in it.
 */
export async function shredInPieces(path: string, random: Random, isOver: () => boolean): Promise<boolean> {
  const handle = await open(path, 'r+');
  try {
    const { size } = await handle.stat();
    for (let written = 0; written < size; ) {
      if (isOver()) return false;
      const noise = random.bytes(Math.min(PIECE, size - written));
      written += (await handle.write(noise, 0, noise.length, written)).bytesWritten;
    }
    await handle.sync();
    await handle.truncate();
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rm(path);
  syncDirectory(dirname(path));
  return true;
}

/** Puts new content in place of a file and overwrites the old one. After a power cut one of the two is there, whole. */
export function replaceAndShred(path: string, content: Uint8Array, random: Random): void {
  if (!existsSync(path)) {
    writeDurably(path, content);
    return;
  }
  writeDurably(`${path}${UNFINISHED}`, content);
  renameSync(path, `${path}${SPENT}`);
  renameSync(`${path}${UNFINISHED}`, path);
  syncDirectory(dirname(path));
  shred(`${path}${SPENT}`, random);
}

/** Ends what a power cut interrupted in this folder, whose names are given: nothing half or spent stays behind. */
export function mendInterrupted(paths: readonly string[], random: Random): void {
  for (const spent of paths.filter((path) => path.endsWith(SPENT))) {
    const path = spent.slice(0, -SPENT.length);
    if (existsSync(path)) shred(spent, random);
    else renameSync(spent, path);
  }
  for (const unfinished of paths.filter((path) => path.endsWith(UNFINISHED))) shred(unfinished, random);
}
