import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** More files than any pack has; beyond these a folder is something else. */
const MOST_FILES = 400;

/** Changes when a file in this folder is added, exchanged or taken away; null where there is no such folder. */
export async function folderMark(folder: string): Promise<string | null> {
  try {
    if (!(await lstat(folder)).isDirectory()) return null;
    const names = (await readdir(folder)).toSorted().slice(0, MOST_FILES);
    const marks = names.map(async (name) => {
      const { size, mtimeMs, ctimeMs, ino } = await lstat(join(folder, name));
      return [name, size, mtimeMs, ctimeMs, ino].join('|');
    });
    return (await Promise.all(marks)).join('\n');
  } catch {
    // Taken away while it was looked at.
    return null;
  }
}
