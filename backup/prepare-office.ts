import { connect } from '../db/connection.ts';
import { applyMigrations } from '../db/migrate.ts';
import { OpenTx, recordEvent } from '../db/open-tx.ts';
import { adoptEvents, adoptTickets, allSerials, setSerials, settleRestored } from '../db/put-back.ts';
import { distrustOldSecrets } from '../db/put-back-secrets.ts';
import { SqliteStore } from '../db/sqlite-store.ts';
import { raisedSerials } from '../domain/backup/raise-serials.ts';
import { officeDayOf } from '../domain/calendar/day.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { keysFit } from '../server/composition/keys-fit.ts';
import type { Clock, Deps } from '../server/ports.ts';
import type { KnownSince } from './known-since.ts';
import type { OpenedBackup } from './open-backup.ts';

/** What a restore came to, for the words it ends with. Instants in ms since 1970. */
export interface RestoreReport {
  readonly site: string;
  /** When the backup was made; null when it came without its manifest. */
  readonly madeAt: number | null;
  /** The last event of the backup, and the last one that is known again. */
  readonly backupSeq: number;
  readonly knownSeq: number;
  /** When the last event that is known again happened; null when nothing after the backup is. */
  readonly knownUntil: number | null;
  readonly complete: boolean;
  /** Tickets that were taken over from the journal or the replaced database. */
  readonly tickets: number;
  /** The berkas that were opened or saved after the backup: what was typed in them is lost. */
  readonly berkas: readonly string[];
  /** Names of the accounts whose one-time codes were set or removed after the backup, and are again as in it. */
  readonly oneTimeCodes: readonly string[];
  /** When the office was put back. */
  readonly endedAt: number;
  /** Where the replaced database lies; null when there was none. */
  readonly setAside: string | null;
}

/** What opens personal data. */
export type Keys = Pick<Deps, 'sealer' | 'keys'>;

export interface Preparation {
  readonly opened: OpenedBackup;
  readonly known: KnownSince;
  readonly clock: Clock;
  /** The keys at hand; null when the server is to look at its next start. */
  readonly keys: Keys | null;
  readonly migrationsFolder: string;
}

/** Makes a restored copy fit to be worked with, in one unit that notes where it came from. */
export async function prepareOffice(
  file: string,
  { opened, known, clock, keys, migrationsFolder }: Preparation,
): Promise<Result<Omit<RestoreReport, 'setAside'>, 'keys-missing'>> {
  const writer = connect(file, 'write');
  const { facts, manifest } = opened;
  const { site } = facts;
  if (keys !== null && !(await keysFit(new OpenTx(writer), { site, ...keys }))) {
    writer.client.close();
    return err('keys-missing');
  }
  applyMigrations(writer.client, migrationsFolder);
  const reader = connect(file, 'read');
  const store = new SqliteStore({
    ...{ writer, reader, site, clock },
    onListenerError: () => undefined,
  });
  const now = clock.now();
  const lastAt = known.events.at(-1)?.at ?? null;
  const report = {
    ...{ site, madeAt: manifest?.madeAt ?? null, backupSeq: facts.seq, knownSeq: known.end.seq },
    ...{ knownUntil: lastAt, complete: known.complete, tickets: known.tickets.length },
    ...{ berkas: berkasTouched(known), endedAt: now },
  };
  let oneTimeCodes: readonly string[] = [];
  try {
    await store.unit<void, never>(async (tx) => {
      await adoptEvents(tx, site, known.events);
      await adoptTickets(tx, site, known.tickets);
      const raised = raisedSerials(await allSerials(tx, site), [...known.serials, ...known.presentSerials], {
        knownUntil: known.complete ? null : (lastAt ?? manifest?.madeAt ?? 0),
        byJournal: known.byJournal,
        now,
        today: officeDayOf(now),
      });
      await setSerials(tx, site, raised);
      await settleRestored(tx, site, { after: known.events, now });
      oneTimeCodes = await distrustOldSecrets(tx, known.events);
      const { seq, head } = facts;
      const data = { seq, head, madeAt: report.madeAt, known: known.end.seq, tickets: report.tickets };
      recordEvent(tx, { kind: 'restored', actor: 'system', subject: site, data });
      return ok();
    });
  } finally {
    await store.close();
  }
  return ok({ ...report, oneTimeCodes });
}

/** Ids of berkas that something happened in after the backup; by their number where it is told. */
function berkasTouched({ events }: KnownSince): string[] {
  const names = new Map<string, string>();
  for (const { kind, subject, data } of events) {
    if (kind === 'berkas-opened') names.set(subject, String(data.number));
    if (kind === 'registration-saved' || kind === 'documents-checked') {
      names.set(subject, names.get(subject) ?? subject);
    }
  }
  return [...names.values()];
}
