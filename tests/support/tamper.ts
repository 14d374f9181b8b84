import Database from 'better-sqlite3';
import { CHAIN_START, chainHash } from '../../db/event-log.ts';
import type { RecordedEvent } from '../../server/ports.ts';

/** Somebody with the file in hand, to whom triggers are no obstacle. */
export function tamper(file: string, sql: string): void {
  const client = new Database(file);
  client.exec('DROP TRIGGER IF EXISTS events_no_update; DROP TRIGGER IF EXISTS events_no_delete;');
  client.exec(sql);
  client.close();
}

/** Like `tamper`, by somebody who also knows how the chain is made: every hash and the head fit again afterwards. */
export function rechain(
  file: string,
  sql: string,
  { withAnchors = true }: { withAnchors?: boolean } = {},
): void {
  tamper(file, sql);
  const client = new Database(file);
  type Row = Omit<RecordedEvent, 'data'> & { data: string };
  const rows = client.prepare('SELECT site, seq, at, actor, kind, subject, data FROM events ORDER BY seq');
  const keep = client.prepare('UPDATE events SET hash = ?, data = ? WHERE seq = ?');
  const hashes: Buffer[] = [CHAIN_START];
  for (const row of rows.all() as Row[]) {
    const data = JSON.parse(row.data);
    if (row.kind === 'trail-anchored' && withAnchors) data.head = hashes[data.seq]?.toString('hex');
    const hash = chainHash(hashes.at(-1) ?? CHAIN_START, { ...row, data });
    keep.run(hash, JSON.stringify(data), row.seq);
    hashes.push(hash);
  }
  client.prepare('UPDATE site SET seq = ?, head = ?').run(hashes.length - 1, hashes.at(-1));
  client.close();
}
