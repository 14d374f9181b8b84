import { readFileSync } from 'node:fs';

const FILE_HEADER = 32;
const FRAME_HEADER = 24;

/**
 * How many COMMITs the write-ahead log of this database holds, read from the log itself: the last frame of each
 * names the size of the database after it. Frames of an earlier round carry another salt and do not count.
 */
export function walCommits(databaseFile: string): number {
  const wal = readFileSync(`${databaseFile}-wal`);
  if (wal.length < FILE_HEADER) return 0;
  const pageSize = wal.readUInt32BE(8);
  const salt = wal.subarray(16, 24);
  let commits = 0;
  for (let at = FILE_HEADER; at + FRAME_HEADER <= wal.length; at += FRAME_HEADER + pageSize) {
    if (!wal.subarray(at + 8, at + 16).equals(salt)) break;
    if (wal.readUInt32BE(at + 4) > 0) commits += 1;
  }
  return commits;
}
