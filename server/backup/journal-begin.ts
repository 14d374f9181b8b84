import { hashAt } from '../../db/event-chain.ts';
import { chainHead, eventHashes } from '../../db/event-log.ts';
import { searchEvents } from '../../db/event-search.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Anchor, JournalFiles } from '../ports-backup.ts';
import { keptBackups, newestGood } from './kept-backups.ts';

/**
 * Where a journal goes on: after the last event in it that this database went through; in an empty one after the newest
 * backup, from which a restore would begin; without any backup where this server began, so that its day is whole.
 */
export async function whereToGoOn(
  deps: Pick<Deps, 'site' | 'store' | 'backups'>,
  files: JournalFiles,
): Promise<Anchor> {
  const { store, site } = deps;
  const ends = await files.ends();
  const seqs = ends.map(({ seq }) => seq);
  const known = await store.read((tx) => eventHashes(tx, site, seqs));
  const hashes = new Map(known.map(({ seq, hash }) => [seq, hash.toString('hex')]));
  const [newest] = ends.filter(({ seq, head }) => hashes.get(seq) === head).sort((a, b) => b.seq - a.seq);
  if (newest !== undefined) return newest;
  const backup = newestGood(await keptBackups(deps));
  if (backup !== null) return { seq: backup.facts.seq, head: backup.facts.head };
  return store.read((tx) => beforeThisStart(tx, site));
}

async function beforeThisStart(tx: Tx, site: string): Promise<Anchor> {
  const [start] = await searchEvents(tx, site, { kinds: ['server-started'], limit: 1 });
  const head = await chainHead(tx, site);
  const seq = start === undefined ? head.seq : start.seq - 1;
  const hash = (await hashAt(tx, site, seq)) ?? head.hash;
  return { seq, head: Buffer.from(hash).toString('hex') };
}
