import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the build is made from. */
const SOURCES = [
  'backup',
  'contract',
  'db',
  'deploy',
  'display-ui',
  'domain',
  'follow-ui',
  'kiosk-ui',
  'officer-ui',
  'package-lock.json',
  'print-agent',
  'printers',
  'server',
  'ui-kit',
  'voice',
  'words',
];

/** A fingerprint of everything the build is made from: another one means that `dist` is out of date. */
export function sourceHash(root: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(root, source);
    for (const file of source.includes('.') ? [path] : filesBelow(path)) {
      hash
        .update(`${file.slice(root.length)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name)).sort();
}
