import { existsSync } from 'node:fs';
import type { BackupLine, BackupNotes, Backups } from '../../contract/backups.ts';
import { searchEvents } from '../../db/event-search.ts';
import { lastWorkBefore } from '../../db/last-work.ts';
import { isBackupMissed, QUIET_KINDS } from '../../domain/backup/backup-due.ts';
import type { BackupNote } from '../../domain/backup/notes.ts';
import { startOfDay } from '../../domain/calendar/day.ts';
import { isoTime } from '../http/office-time.ts';
import type { Deps, RecordedEvent } from '../ports.ts';
import { officeDay } from '../site/current-day.ts';
import {
  type BackupPlaces,
  type BackupRules,
  backupPlaces,
  backupRules,
  recipientsOf,
} from './backup-rules.ts';
import type { BackupWork } from './backup-work.ts';
import type { JournalKeeper } from './journal-keeper.ts';
import { keptBackups, newestGood, type OwnBackup } from './kept-backups.ts';

/** What runs beside the office's work for its backups. */
export interface BackupCrew {
  readonly work: BackupWork;
  readonly journal: JournalKeeper;
}

type ReadDeps = Pick<Deps, 'site' | 'store' | 'clock' | 'backups'>;

const DAY_MS = 24 * 3_600_000;

interface Known {
  readonly rules: BackupRules;
  readonly places: BackupPlaces;
  readonly kept: readonly OwnBackup[];
  readonly drilled: RecordedEvent | null;
  /** Something of an earlier day is in no good backup. */
  readonly missed: boolean;
  /** When this office first did anything, ms since 1970. */
  readonly firstBackupAt: number | null;
}

/** What the officer's bar tells of the backups. */
export async function readBackupNotes(deps: ReadDeps, crew: BackupCrew): Promise<BackupNotes> {
  const known = await whatIsKnown(deps);
  const last = newestGood(known.kept);
  return { notes: notesOf(deps, known, crew), lastAt: last && isoTime(last.madeAt) };
}

/** Everything the page Cadangan shows. */
export async function readBackups(deps: ReadDeps, crew: BackupCrew): Promise<Backups> {
  const known = await whatIsKnown(deps);
  const { rules, places, kept, drilled } = known;
  const { doing, trouble, placeTrouble } = crew.work.now();
  const journal = crew.journal.now();
  const listed = places.secondPlace === null ? null : await deps.backups.listIn(places.secondPlace);
  const copies = listed?.ok ? new Set(listed.value.flatMap((copy) => (copy.there ? copy.sha256 : []))) : null;
  const lines = kept.map((backup) => lineOf(backup, copies));
  const last = newestGood(kept);
  return {
    notes: notesOf(deps, known, crew),
    keys: { headOffice: rules.headOffice || null, recovery: rules.recovery || null },
    keep: { days: rules.keepDays, months: rules.keepMonths },
    doing: doing && {
      ...{ what: doing.what, since: isoTime(doing.since) },
      seconds: Math.max(0, Math.round((deps.clock.now() - doing.since) / 1_000)),
    },
    trouble: trouble && { code: trouble.code, at: isoTime(trouble.at) },
    last: last && lineOf(last, copies),
    secondPlace:
      places.secondPlace === null
        ? null
        : { path: places.secondPlace, trouble: listed?.ok === false ? listed.error : placeTrouble },
    journal:
      places.journal === null
        ? null
        : {
            ...{ path: places.journal, fromEnvironment: places.journalFromEnvironment },
            state: journal.state === 'failed' ? 'failed' : 'writing',
            failedAt: journal.failedAt === null ? null : isoTime(journal.failedAt),
            sameDevice: journal.sameDevice,
          },
    drill: drilled && {
      ...{ at: isoTime(drilled.at), file: String(drilled.data.file) },
      fault: (drilled.data.fault ?? null) as NonNullable<Backups['drill']>['fault'],
    },
    backups: lines,
    directory: deps.backups.directory,
  };
}

async function whatIsKnown(deps: ReadDeps): Promise<Known> {
  const { store, site } = deps;
  const kept = await keptBackups(deps);
  const covered = newestGood(kept)?.facts.seq ?? 0;
  return store.read(async (tx) => {
    const before = startOfDay(await officeDay(tx, deps));
    const lastWork = await lastWorkBefore(tx, site, { before, quiet: QUIET_KINDS });
    const [drilled = null] = await searchEvents(tx, site, { kinds: ['backup-drilled'], limit: 1 });
    return {
      rules: await backupRules(tx, deps),
      places: await backupPlaces(tx, deps),
      ...{ kept, drilled },
      missed: isBackupMissed({ lastWork, covered }),
      firstBackupAt: kept.findLast(({ ours }) => ours)?.madeAt ?? null,
    };
  });
}

function notesOf({ clock }: ReadDeps, known: Known, { work, journal }: BackupCrew): BackupNote[] {
  const { rules, places, kept, drilled, missed, firstBackupAt } = known;
  const notes: BackupNote[] = [];
  if (recipientsOf(rules).length === 0) notes.push('not-ready');
  else if (missed && work.now().doing?.what !== 'backup') notes.push('overdue');
  if (work.now().trouble !== null) notes.push('failed');
  if (isPlaceGone(places.secondPlace) && newestGood(kept) !== null) notes.push('second-place-missing');
  if (journal.now().state === 'failed') notes.push('journal-failed');
  const since = drilled?.at ?? firstBackupAt;
  if (since !== null && clock.now() - since > rules.drillDays * DAY_MS) notes.push('drill-due');
  return notes;
}

function isPlaceGone(place: string | null): boolean {
  return place !== null && !existsSync(place);
}

function lineOf(backup: OwnBackup, copies: ReadonlySet<string> | null): BackupLine {
  const { file, day, madeAt, bytes, there, ours, sha256 } = backup;
  const copied = copies === null ? null : copies.has(sha256);
  return { file, day, madeAt: isoTime(madeAt), bytes, there, ours, copied };
}
