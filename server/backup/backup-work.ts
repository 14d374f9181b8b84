import { lastWorkBefore } from '../../db/last-work.ts';
import { isBackupMissed, QUIET_KINDS } from '../../domain/backup/backup-due.ts';
import type { BackupTrouble, RestoreFault } from '../../domain/backup/faults.ts';
import { startOfDay } from '../../domain/calendar/day.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../ports.ts';
import { officeDay } from '../site/current-day.ts';
import { backupPlaces, backupRules, recipientsOf } from './backup-rules.ts';
import { keptBackups, newestGood } from './kept-backups.ts';
import { type BackupOccasion, makeBackup } from './make-backup.ts';
import { endsWithin } from './patience.ts';
import { copyToSecondPlace, dropOld, notYetCopied } from './second-place.ts';
import { noteDrill, tryBackup } from './try-backup.ts';

export type WorkDeps = Pick<Deps, 'site' | 'store' | 'clock' | 'log' | 'backups'>;

/** What is under way beside the office's work. `at`, `since`: ms since 1970. */
export interface BackupNow {
  readonly doing: { readonly what: 'backup' | 'copy' | 'drill'; readonly since: number } | null;
  /** The last attempt to make one that failed, until one succeeds. */
  readonly trouble: { readonly code: BackupTrouble; readonly at: number } | null;
  /** Why the second place could not be written; null when it could, or was not tried. */
  readonly placeTrouble: BackupTrouble | null;
  /** How the last drill of this run ended; `fault` null when the backup came back whole. */
  readonly drilled: { readonly fault: RestoreFault | null; readonly at: number } | null;
}

export interface BackupWork {
  now(): BackupNow;
  /** Begins a backup beside the work; refused while something else is under way. That of a closing waits its turn. */
  begin(occasion: BackupOccasion, actor: string): Result<void, 'backup-busy'>;
  /** Begins a drill of the newest backup. */
  beginDrill(identity: string, actor: string): Promise<Result<void, 'backup-busy' | 'no-backup'>>;
  /** Sees whether something is due: a missed backup, one to be tried again, copies for the second place. */
  look(): Promise<void>;
  /** Settles once nothing is under way. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** A failed attempt is repeated after this time, each time later, ms. */
const AGAIN_MS = 60_000;
const AGAIN_AT_MOST_MS = 15 * 60_000;
/** So often it is seen whether the second place is there. */
const PLACE_EVERY_MS = 20_000;
/** One that does not answer for so long hangs, ms. */
const PLACE_ANSWERS_MS = 1_000;
const STOP_WITHIN_MS = 5_000;

/** The backups of an office, one piece of work at a time. The second place is seen to whenever nothing else is done. */
export function createBackupWork(deps: WorkDeps): BackupWork {
  const { clock, log, backups } = deps;
  let state: BackupNow = { doing: null, trouble: null, placeTrouble: null, drilled: null };
  let under: Promise<void> = Promise.resolve();
  let seenDay: string | null = null;
  let again = { at: 0, afterMs: AGAIN_MS };
  let placeAt = 0;
  let isOver = false;
  let seeing: Promise<void> | null = null;
  /** The day was closed while something else was under way. */
  let waiting: string | null = null;

  function start(what: 'backup' | 'copy' | 'drill', work: () => Promise<void>): void {
    state = { ...state, doing: { what, since: clock.now() } };
    under = work()
      .catch((error) => log.error(`backup work failed: ${what}`, error))
      .finally(() => {
        state = { ...state, doing: null };
      });
  }

  async function make(occasion: BackupOccasion, actor: string): Promise<void> {
    const made = await makeBackup(deps, { occasion, actor });
    if (made.ok) {
      state = { ...state, trouble: null };
      again = { at: 0, afterMs: AGAIN_MS };
      placeAt = 0;
      await dropOld(deps, await deps.store.read((tx) => backupRules(tx, deps)), null);
    } else if (made.error !== 'backup-not-ready') {
      state = { ...state, trouble: { code: made.error, at: clock.now() } };
      again = {
        at: clock.monotonic() + again.afterMs,
        afterMs: Math.min(again.afterMs * 2, AGAIN_AT_MOST_MS),
      };
    }
  }

  async function isMissed(day: string): Promise<boolean> {
    const rules = await deps.store.read((tx) => backupRules(tx, deps));
    if (recipientsOf(rules).length === 0) return false;
    const covered = newestGood(await keptBackups(deps))?.facts.seq ?? 0;
    const span = { before: startOfDay(day), quiet: QUIET_KINDS };
    const lastWork = await deps.store.read((tx) => lastWorkBefore(tx, deps.site, span));
    return isBackupMissed({ lastWork, covered });
  }

  async function seeSecondPlace(): Promise<void> {
    const { secondPlace } = await deps.store.read((tx) => backupPlaces(tx, deps));
    if (secondPlace === null) {
      state = { ...state, placeTrouble: null };
      return;
    }
    const missing = await notYetCopied(deps, await keptBackups(deps), secondPlace);
    const [next] = missing.ok ? missing.value : [];
    state = { ...state, placeTrouble: missing.ok ? null : missing.error };
    // Somebody may have begun something while the place was looked into.
    if (next === undefined || state.doing !== null || isOver) return;
    start('copy', async () => {
      const copied = await copyToSecondPlace(deps, next, secondPlace);
      state = { ...state, placeTrouble: copied.ok ? null : copied.error };
      if (!copied.ok) return;
      // The next one follows at once.
      placeAt = 0;
      await dropOld(deps, await deps.store.read((tx) => backupRules(tx, deps)), secondPlace);
    });
  }

  /** Without waiting for a place that hangs. It is not asked again before it answered. */
  async function lookAtSecondPlace(): Promise<void> {
    seeing = seeSecondPlace()
      .catch((error) => log.error('the second place could not be seen to', error))
      .finally(() => {
        seeing = null;
      });
    if (!(await endsWithin(seeing, PLACE_ANSWERS_MS))) state = { ...state, placeTrouble: 'place-refuses' };
  }

  async function noteForeignDrill(): Promise<void> {
    const told = (await backups.takeDrilled()) as { file: string; fault: RestoreFault | null } | null;
    if (told === null) return;
    await noteDrill(deps, { ...told, actor: 'system' });
    state = { ...state, drilled: { fault: told.fault, at: clock.now() } };
  }

  return {
    now: () => state,
    begin(occasion, actor) {
      if (state.doing === null) start('backup', () => make(occasion, actor));
      else if (occasion === 'closing') waiting = actor;
      else return err('backup-busy');
      return ok();
    },
    async beginDrill(identity, actor) {
      if (state.doing !== null) return err('backup-busy');
      const newest = newestGood(await keptBackups(deps));
      if (newest === null) return err('no-backup');
      if (state.doing !== null) return err('backup-busy');
      start('drill', async () => {
        const tried = await tryBackup(deps, { file: newest.file, identity, actor });
        state = { ...state, drilled: { fault: tried.ok ? null : tried.error, at: clock.now() } };
      });
      return ok();
    },
    async look() {
      if (state.doing !== null || isOver) return;
      if (waiting !== null) {
        const actor = waiting;
        waiting = null;
        return start('backup', () => make('closing', actor));
      }
      const day = await deps.store.read((tx) => officeDay(tx, deps));
      const isAgain = state.trouble !== null && clock.monotonic() >= again.at;
      if (day !== seenDay || isAgain) {
        const missed = isAgain || (await isMissed(day));
        seenDay = day;
        if (missed && state.doing === null) return start('backup', () => make('missed', 'system'));
      }
      if (clock.monotonic() < placeAt) return;
      placeAt = clock.monotonic() + PLACE_EVERY_MS;
      await noteForeignDrill();
      if (state.doing === null && seeing === null) await lookAtSecondPlace();
    },
    settled: () => under,
    async stop() {
      isOver = true;
      await backups.stop();
      await endsWithin(under, STOP_WITHIN_MS);
    },
  };
}
