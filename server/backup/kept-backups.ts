import { eventHashes } from '../../db/event-log.ts';
import type { Deps } from '../ports.ts';
import type { KeptBackup } from '../ports-backup.ts';

/** A backup, and whether this database went through what is in it: after a restore some are of a history left behind. */
export interface OwnBackup extends KeptBackup {
  readonly ours: boolean;
}

/** The backups of this office in its own directory, newest first. */
export async function keptBackups({
  store,
  site,
  backups,
}: Pick<Deps, 'store' | 'site' | 'backups'>): Promise<OwnBackup[]> {
  return markOurs({ store, site }, await backups.list());
}

/** Says of each backup whether it is of this office and its present history. */
export async function markOurs(
  { store, site }: Pick<Deps, 'store' | 'site'>,
  kept: readonly KeptBackup[],
): Promise<OwnBackup[]> {
  const seqs = kept.map(({ facts }) => facts.seq);
  const rows = seqs.length === 0 ? [] : await store.read((tx) => eventHashes(tx, site, seqs));
  const hashes = new Map(rows.map(({ seq, hash }) => [seq, hash.toString('hex')]));
  const marked = kept.map((backup) => {
    const { facts } = backup;
    return { ...backup, ours: facts.site === site && hashes.get(facts.seq) === facts.head };
  });
  // What this history did not go through comes last, however high its numbers are.
  return marked.toSorted((a, b) => Number(b.ours) - Number(a.ours));
}

/** The newest backup that lies whole in its place and is of this history; null without one. */
export function newestGood(backups: readonly OwnBackup[]): OwnBackup | null {
  return backups.find(({ ours, there }) => ours && there) ?? null;
}
