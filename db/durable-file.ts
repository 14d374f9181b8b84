import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a whole file that is either there with this content or not there, also after a power cut. Mode 0600. */
export function writeDurably(path: string, content: string | Uint8Array): void {
  const unfinished = `${path}.new`;
  const handle = openSync(unfinished, 'w', 0o600);
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(unfinished, path);
  syncDirectory(dirname(path));
}

/** A rename survives a power cut only once its directory is on disk; Windows does that by itself. */
function syncDirectory(path: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
