import { constants } from 'node:fs';
import { type FileHandle, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { shortSite } from '../domain/backup/backup-name.ts';
import type { Anchor, JournalBatch, JournalFiles } from '../server/ports-backup.ts';
import { journalLine, readJournalLines } from './journal-lines.ts';

/** What one file of a journal holds. */
export interface JournalPart {
  readonly name: string;
  readonly day: string;
  /** The event it goes on from, and the last one in it. */
  readonly after: Anchor;
  readonly end: Anchor;
  readonly batches: readonly JournalBatch[];
}

/** Reads all of a site's journal files, by name: by day, then by first event. What is torn at the end is left out. */
export async function readJournal(place: string, site: string): Promise<JournalPart[]> {
  const parts: JournalPart[] = [];
  for (const name of await namesIn(place, site)) {
    const read = readJournalLines(await readFile(join(place, name), 'utf8'));
    if (read === null || read.header.site !== site) continue;
    const { header, batches } = read;
    const last = batches.at(-1)?.events.at(-1);
    const end = last === undefined ? header.after : { seq: last.seq, head: last.hash };
    parts.push({ name, day: header.day, after: header.after, end, batches });
  }
  return parts;
}

/**
 * The journal of a site in `place`. Each run and each day begins a file of its own, so that nothing is ever added
 * behind a torn line, and nothing in it is ever changed.
 */
export function createJournalFiles(place: string, site: string, dataDir: string): JournalFiles {
  let current: { handle: FileHandle; path: string; day: string; seq: number } | null = null;
  const shut = async () => {
    const { handle } = current ?? {};
    current = null;
    await handle?.close();
  };
  return {
    async ends() {
      return (await readJournal(place, site)).map(({ end }) => end);
    },
    async write(batch, after, day) {
      const last = batch.events.at(-1);
      if (last === undefined) return;
      try {
        if (current === null || current.day !== day || current.seq !== after.seq) {
          await shut();
          current = { ...(await begin(place, { site, day, after })), day, seq: after.seq };
        }
        await assertThere(current);
        await current.handle.appendFile(journalLine(batch));
        await current.handle.datasync();
        current.seq = last.seq;
      } catch (error) {
        await shut().catch(() => undefined);
        throw error;
      }
    },
    async forget(seq, days) {
      const parts = await readJournal(place, site);
      const kept = new Set([...new Set(parts.map(({ day }) => day))].sort().slice(-days));
      for (const { name, day, end } of parts) {
        if (end.seq < seq && !kept.has(day)) await rm(join(place, name), { force: true });
      }
    },
    async assertThere() {
      if (current === null) await stat(place);
      else await assertThere(current);
    },
    async sameDevice() {
      return (await stat(place)).dev === (await stat(dataDir)).dev;
    },
    close: shut,
  };
}

async function begin(
  place: string,
  { site, day, after }: { site: string; day: string; after: Anchor },
): Promise<{ handle: FileHandle; path: string }> {
  const stem = `journal-${shortSite(site)}-${day}-${String(after.seq + 1).padStart(8, '0')}`;
  const taken = new Set(await readdir(place));
  let name = `${stem}.log`;
  for (let again = 2; taken.has(name); again += 1) name = `${stem}-${again}.log`;
  // Appending only, also where two hold it by mistake.
  const path = join(place, name);
  const handle = await open(
    path,
    constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_APPEND,
    0o600,
  );
  await handle.appendFile(journalLine({ journal: 1, site, day, after }));
  await handle.datasync();
  await syncFolder(place);
  return { handle, path };
}

/** A file whose stick was pulled or whose folder was deleted is written to without a word: it is looked for by its name. */
async function assertThere({ handle, path }: { handle: FileHandle; path: string }): Promise<void> {
  const [named, held] = await Promise.all([stat(path), handle.stat()]);
  if (named.ino !== held.ino || named.dev !== held.dev) throw new Error('the journal’s file was replaced');
}

/** Waiting for a device that hangs, without keeping the process from anything else. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}

async function namesIn(place: string, site: string): Promise<string[]> {
  const head = `journal-${shortSite(site)}-`;
  const names = await readdir(place);
  return names.filter((name) => name.startsWith(head) && name.endsWith('.log')).sort();
}
