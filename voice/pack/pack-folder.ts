import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../../domain/result.ts';

/** Half a minute in the largest format there is; a manifest is a few kilobytes. */
export const LARGEST_FILE = 9_000_000;

/**
 * A plain file that lies in this folder itself, whole. A link is none, wherever it leads; `name` must be a plain name.
 */
export function readPlainFile(
  folder: string,
  name: string,
): Result<Uint8Array, 'file-missing' | 'file-too-large'> {
  const path = join(folder, name);
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return err('file-missing');
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return err('file-missing');
  let file: number;
  try {
    // Windows knows no such flag; there the look before has to do.
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch {
    return err('file-missing');
  }
  try {
    const { size } = fstatSync(file);
    if (size > LARGEST_FILE) return err('file-too-large');
    const bytes = Buffer.alloc(size);
    const read = readSync(file, bytes, 0, size, 0);
    return ok(bytes.subarray(0, read));
  } catch {
    return err('file-missing');
  } finally {
    closeSync(file);
  }
}
