import { journalBatch } from '../../db/journal-batch.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { ok } from '../../domain/result.ts';
import type { Deps } from '../ports.ts';
import type { Anchor, JournalFiles } from '../ports-backup.ts';
import { officeDay } from '../site/current-day.ts';
import { backupPlaces, backupRules } from './backup-rules.ts';
import { whereToGoOn } from './journal-begin.ts';
import { keptBackups, newestGood } from './kept-backups.ts';
import { endsWithin } from './patience.ts';

type KeeperDeps = Pick<Deps, 'site' | 'store' | 'clock' | 'log' | 'backups'>;

/** How the journal stands. */
export interface JournalNow {
  readonly place: string | null;
  readonly state: 'off' | 'writing' | 'failed';
  /** When it began to fail, ms since 1970. */
  readonly failedAt: number | null;
  /** The last event that is on the other device; null before the first. */
  readonly writtenSeq: number | null;
  /** It lies on the disk of the data: it would go with it. */
  readonly sameDevice: boolean;
}

export interface JournalKeeper {
  now(): JournalNow;
  /** Sees to what news did not bring about: a place that was set, a device that is back, one that hangs. */
  look(): Promise<void>;
  /** Writes what is left and closes. */
  stop(): Promise<void>;
}

/** Events that come close together go in one batch, ms. */
const GATHER_MS = 150;
/** More than this in one batch would hold up whoever reads next. */
const BATCH = 200;
/** A device that takes longer than this hangs, ms. */
const HANGS_MS = 5_000;
const AGAIN_MS = 5_000;
const FORGET_EVERY_MS = 3_600_000;
const STOP_WITHIN_MS = 2_000;
/** Whoever looks each second waits so long for a device, ms. */
const PATIENCE_MS = 500;
const SUBJECT = 'journal';

/**
 * Writes every committed event to a journal in a second directory, at most a second behind. It reads them back from the
 * database from where the journal ends, so a device that was away is caught up with, and however long it is away
 * nothing piles up in memory. Whoever works never waits for it.
 */
export function createJournalKeeper(deps: KeeperDeps): JournalKeeper {
  const { site, store, clock, log, backups } = deps;
  let place: string | null = null;
  let files: JournalFiles | null = null;
  let written: Anchor | null = null;
  let sameDevice = false;
  let failed: { at: number } | null = null;
  let writing: { since: number; done: Promise<void> } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let againAt = 0;
  let forgetAt = 0;
  let placesKnown = false;
  let isOver = false;

  const stopHearing = store.onChange((events) => {
    if (events.some(({ kind, subject }) => kind === 'setting-changed' && subject === 'backup.places')) {
      placesKnown = false;
    }
    if (place !== null && failed === null && timer === undefined && !isOver)
      timer = setTimeout(write, GATHER_MS);
  });

  /** Brings the journal up to what is committed. Never twice at a time. */
  function write(): void {
    clearTimeout(timer);
    timer = undefined;
    if (writing !== null || place === null) return;
    const done = bringUp(place)
      .catch((error) => fail('refuses', error))
      .finally(() => {
        writing = null;
      });
    writing = { since: clock.monotonic(), done };
  }

  async function bringUp(into: string): Promise<void> {
    files ??= backups.journal(into, site);
    if (written === null) {
      written = await whereToGoOn(deps, files);
      sameDevice = await files.sameDevice();
    }
    const from = written;
    for (let at = from; ; written = at) {
      const { day, batch } = await nextBatch(at.seq);
      const last = batch.events.at(-1);
      if (last === undefined) {
        // Nothing new, and yet a pulled stick is to be told of.
        await files.assertThere();
        break;
      }
      await files.write(batch, at, day);
      at = { seq: last.seq, head: last.hash };
      if (writing !== null) writing.since = clock.monotonic();
    }
    if (failed === null) return;
    failed = null;
    await note('journal-resumed', { from: from.seq + 1, to: written.seq });
  }

  function nextBatch(after: number) {
    return store.read(async (tx) => {
      const day = await officeDay(tx, deps);
      return { day, batch: await journalBatch(tx, site, { after, limit: BATCH, day }) };
    });
  }

  async function fail(reason: 'refuses' | 'hangs', error?: unknown): Promise<void> {
    againAt = clock.monotonic() + AGAIN_MS;
    // Another stick may be there next time: where to go on is asked of it anew.
    if (reason === 'refuses') written = null;
    if (failed !== null) return;
    failed = { at: clock.now() };
    log.error(`the journal ${reason}`, error);
    await note('journal-failed', { reason });
  }

  async function note(
    kind: 'journal-failed' | 'journal-resumed',
    data: Record<string, unknown>,
  ): Promise<void> {
    await store
      .unit(async (tx) => ok(recordEvent(tx, { kind, actor: 'system', subject: SUBJECT, data })))
      .catch((error: unknown) => log.error('the journal’s state could not be noted', error));
  }

  /** What a good backup covers is needed no more, but for as many days as backups are kept. Looked for now and then. */
  async function forgetDaily(now: number): Promise<void> {
    if (files === null || now < forgetAt) return;
    forgetAt = now + FORGET_EVERY_MS;
    const covered = newestGood(await keptBackups(deps))?.facts.seq ?? 0;
    const { keepDays } = await store.read((tx) => backupRules(tx, deps));
    await files.forget(covered, keepDays);
  }

  async function learnPlace(): Promise<void> {
    // What is being written goes where it was begun; a device that hangs is not waited for.
    if (writing !== null) return;
    placesKnown = true;
    const { journal } = await store.read((tx) => backupPlaces(tx, deps));
    if (journal === place) return;
    const left = files;
    [place, files, written, failed] = [journal, null, null, null];
    if (left !== null) await endsWithin(left.close(), PATIENCE_MS);
  }

  return {
    now: () => ({
      ...{ place, failedAt: failed?.at ?? null, writtenSeq: written?.seq ?? null, sameDevice },
      state: place === null ? 'off' : failed === null ? 'writing' : 'failed',
    }),
    async look() {
      if (!placesKnown) await learnPlace();
      if (place === null || isOver) return;
      const now = clock.monotonic();
      if (writing !== null) {
        if (now - writing.since > HANGS_MS) await fail('hangs');
        return;
      }
      if (failed !== null && now < againAt) return;
      write();
      if (failed === null) await endsWithin(forgetDaily(now), PATIENCE_MS);
    },
    async stop() {
      isOver = true;
      stopHearing();
      clearTimeout(timer);
      // A device that hangs must not hang the stop.
      if (writing !== null && !(await endsWithin(writing.done, STOP_WITHIN_MS))) return;
      if (place !== null && failed === null) write();
      if (writing !== null && !(await endsWithin(writing.done, STOP_WITHIN_MS))) return;
      const closed = files?.close().catch(() => undefined);
      if (closed !== undefined) await endsWithin(closed, STOP_WITHIN_MS);
    },
  };
}
