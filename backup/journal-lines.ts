import { createHash } from 'node:crypto';
import type { Anchor, JournalBatch } from '../server/ports-backup.ts';

/** What the first line of a journal file says: whose it is, and which event it goes on from. */
export interface JournalHeader {
  readonly journal: 1;
  readonly site: string;
  readonly day: string;
  readonly after: Anchor;
}

const MARK_LENGTH = 16;

/** One line: a mark that a torn or altered line does not have, and JSON. */
export function journalLine(content: JournalHeader | JournalBatch): string {
  const json = JSON.stringify(content);
  return `${markOf(json)} ${json}\n`;
}

/** What a file says up to its first line that is not whole; null when not even its first line is. */
export function readJournalLines(
  text: string,
): { header: JournalHeader; batches: JournalBatch[]; whole: boolean } | null {
  const lines = text.split('\n');
  const [header, ...rest] = [read(lines[0] ?? ''), ...lines.slice(1)];
  if (header === null || (header as JournalHeader).journal !== 1) return null;
  const batches: JournalBatch[] = [];
  for (const line of rest as string[]) {
    const batch = read(line);
    if (batch === null) return { header: header as JournalHeader, batches, whole: line === '' };
    batches.push(batch as JournalBatch);
  }
  return { header: header as JournalHeader, batches, whole: false };
}

function read(line: string): unknown {
  const json = line.slice(MARK_LENGTH + 1);
  return json !== '' && line.slice(0, MARK_LENGTH) === markOf(json) ? JSON.parse(json) : null;
}

function markOf(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, MARK_LENGTH);
}
