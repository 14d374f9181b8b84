import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommonPasswords } from '../ports.ts';

const FILES = ['common.txt', 'indonesian.txt'];
const REMARK = '# ';

/** The lists that lie in `folder`, one password a line. */
export function openCommonPasswords(folder: string): CommonPasswords {
  let read: Promise<ReadonlySet<string>> | undefined;
  return {
    all() {
      read ??= readAll(folder);
      return read;
    },
  };
}

async function readAll(folder: string): Promise<ReadonlySet<string>> {
  const texts = await Promise.all(FILES.map((file) => readFile(join(folder, file), 'utf8')));
  const lines = texts.flatMap((text) => text.split(/\r?\n/));
  return new Set(lines.filter((line) => line !== '' && !line.startsWith(REMARK)));
}
