import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

const PIECE = Buffer.alloc(1_048_576);

/** Overwrites every file of a folder, then takes the folder away. What it held is in clear nowhere else. */
export function wipeFolder(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) wipeFolder(path);
    else if (entry.isFile()) overwrite(path);
  }
  rmSync(folder, { recursive: true, force: true });
}

/** A disk that refuses must not keep the file from being taken away. */
function overwrite(path: string): void {
  try {
    const handle = openSync(path, 'r+');
    try {
      for (let left = statSync(path).size; left > 0; )
        left -= writeSync(handle, PIECE, 0, Math.min(left, PIECE.length));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // It is removed all the same.
  }
}
