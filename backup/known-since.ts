import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../db/connection.ts';
import { examineCopy } from '../db/copied-database.ts';
import { journalBatch } from '../db/journal-batch.ts';
import { DATABASE_FILE } from '../db/open-database.ts';
import { OpenTx } from '../db/open-tx.ts';
import { allSerials } from '../db/put-back.ts';
import { readSiteId } from '../db/site.ts';
import type { DatabaseFacts } from '../domain/backup/manifest.ts';
import type { Serial } from '../domain/backup/raise-serials.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { JournalBatch } from '../server/ports-backup.ts';
import { type Followed, followJournal } from './follow-journal.ts';
import { readJournal } from './journal-files.ts';

/** What is known of the time after a backup. */
export interface KnownSince extends Followed {
  /** Highest numbers of the database that is being replaced, as far as it can be read. */
  readonly presentSerials: readonly Serial[];
  /** Nothing can be missing: the replaced database is whole, and all of it after the backup was followed. */
  readonly complete: boolean;
  readonly byJournal: boolean;
}

interface Present {
  readonly site: string;
  readonly whole: boolean;
  readonly seq: number;
  readonly serials: readonly Serial[];
  readonly batches: readonly JournalBatch[];
}

/** Asks the journal, and the database that is being replaced, what happened after the backup. */
export async function knownSince(
  facts: DatabaseFacts,
  places: { readonly dataDir: string; readonly journal: string | null; readonly migrationsFolder: string },
): Promise<Result<KnownSince, 'other-office' | 'journal-missing'>> {
  const { dataDir, journal, migrationsFolder } = places;
  if (journal !== null && !existsSync(journal)) return err('journal-missing');
  const parts = journal === null ? [] : await readJournal(journal, facts.site);
  const present = await readPresent(join(dataDir, DATABASE_FILE), facts.seq, migrationsFolder);
  if (present !== null && present.site !== facts.site) return err('other-office');
  const told = parts.flatMap(({ batches }) => batches);
  const followed = followJournal([...told, ...(present?.batches ?? [])], facts);
  return ok({
    ...followed,
    presentSerials: present?.serials ?? [],
    complete: present?.whole === true && followed.end.seq === present.seq,
    byJournal: parts.length > 0,
  });
}

/** What can still be read of a database, damaged or not; null when nothing can. */
async function readPresent(file: string, after: number, migrationsFolder: string): Promise<Present | null> {
  if (!existsSync(file)) return null;
  const examined = await examineCopy(file, migrationsFolder);
  try {
    const connection = connect(file, 'read');
    try {
      const tx = new OpenTx(connection);
      const site = await readSiteId(tx);
      if (site === null) return null;
      const batch = await journalBatch(tx, site, { after, limit: Number.MAX_SAFE_INTEGER, day: '' });
      const serials = await allSerials(tx, site);
      const seq = examined.ok ? examined.value.seq : 0;
      return { site, whole: examined.ok, seq, serials, batches: [batch] };
    } finally {
      connection.client.close();
    }
  } catch {
    return null;
  }
}
