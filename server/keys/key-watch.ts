import { eraseSealedRow } from '../../db/destroy-year.ts';
import { searchEvents } from '../../db/event-search.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { forgetRepliesOf, keptReplyHeads } from '../../db/sealed-tables.ts';
import { ok } from '../../domain/result.ts';
import { hashToken, makeToken } from '../access/session-token.ts';
import type { Deps, RecordedEvent } from '../ports.ts';
import { beginPass, type KeyPass } from './key-pass.ts';
import { sealRowAnew } from './seal-anew.ts';

type WatchDeps = Pick<Deps, 'site' | 'store' | 'clock' | 'random' | 'sealer' | 'keys' | 'papers' | 'log'>;

/** What is told of a year whose keys are being changed. */
export interface Rotation {
  /** `sealing`: old values are sealed anew. `waiting`: for a backup and for kept replies, before the old keys go. */
  readonly step: 'sealing' | 'waiting';
  /** How much is sealed anew, 0 to 1. */
  readonly share: number;
}

export interface KeyWatch {
  look(): Promise<void>;
  rotation(year: number): Rotation;
  stop(): void;
}

/** Retention years over all the time of an office are far fewer. */
const MANY = 500;

/**
 * Does, a little each second, what destroying and changing keys leaves to be done. Everything it goes by is on disk — the
 * key files and the event log — so that it goes on after a restart, and on a restored backup of before.
 */
export function createKeyWatch(deps: WatchDeps): KeyWatch {
  const { site, store, clock, random, keys, papers, log } = deps;
  /** Years that the log says are destroyed: those of before are read at the first look. */
  const decided = new Set<number>();
  const failing = new Set<number>();
  let isLogRead = false;
  let pass: { readonly going: KeyPass; readonly sealing: readonly number[] } | null = null;
  let isDue = true;
  const sealed = new Set<number>();

  const stop = store.onChange((events) => {
    for (const { kind, data } of events) {
      if (kind === 'year-destroyed') {
        decided.add(Number(data.year));
        destroyDecided();
      }
      if (kind === 'year-destroyed' || (kind === 'keys-rotated' && data.step === 'begun')) {
        isDue = true;
        sealed.delete(Number(data.year));
      }
    }
  });

  /** As soon as the decision is on disk; what fails here is tried again each second, said once, and holds up nothing else. */
  function destroyDecided(): void {
    for (const year of decided) {
      if (yearsThat('destroyed').includes(year)) continue;
      try {
        keys.destroy(year);
        failing.delete(year);
        log.info('the keys of a retention year were destroyed', { year });
      } catch (error) {
        if (!failing.has(year)) log.error('the keys of a retention year could not be destroyed yet', error);
        failing.add(year);
      }
    }
  }

  const yearsThat = (state: 'rotating' | 'destroyed') =>
    keys.years().flatMap((one) => (one.state === state ? one.year : []));

  async function begin(): Promise<void> {
    isDue = false;
    const gone = new Set(yearsThat('destroyed'));
    const sealing = yearsThat('rotating').filter((year) => !sealed.has(year));
    if (gone.size + sealing.length === 0) return;
    await store.unit(async (tx) => {
      await forgetRepliesOf(tx, [...gone]);
      return ok();
    });
    for (const year of gone) await papers.forgetYear(year);
    const going = await beginPass(deps, new Set([...gone, ...sealing]), async (tx, name, row) => {
      if (!gone.has(row.year)) return sealRowAnew(tx, deps, name, row);
      const tokenHash = hashToken(makeToken(random));
      await eraseSealedRow(tx, name, row, { at: clock.now(), tokenHash });
    });
    pass = { going, sealing };
  }

  async function end(sealing: readonly number[]): Promise<void> {
    pass = null;
    for (const year of sealing) {
      await papers.sealAnew(year, (value) => keys.isOld(year, value));
      if ((await stepOf(year)) === null) await note(year, 'sealed');
      sealed.add(year);
    }
  }

  /** The event that says that everything of the year is sealed with its newest keys; null before. */
  const stepOf = (year: number) =>
    store.read(async (tx): Promise<RecordedEvent | null> => {
      const { generation } = keys.years().find((one) => one.year === year) ?? {};
      const found = await searchEvents(tx, site, { kinds: ['keys-rotated'], limit: MANY });
      // Numbers of generations come again after 255: what counts is what was said since this change began.
      const begun = found.find(({ data }) => data.year === year && data.step === 'begun');
      const done = found.find(({ data }) => data.year === year && data.step === 'sealed');
      if (done === undefined || done.data.generation !== generation) return null;
      return begun !== undefined && begun.seq > done.seq ? null : done;
    });

  async function note(year: number, step: 'sealed' | 'ended'): Promise<void> {
    const { generation } = keys.years().find((one) => one.year === year) ?? {};
    await store.unit(async (tx) => {
      const data = { year, generation, step };
      recordEvent(tx, { kind: 'keys-rotated', actor: 'system', subject: site, data });
      return ok();
    });
  }

  /**
   * Lets the old keys of a year go once nothing needs them: no reply that is still kept, and no restore. A backup made
   * before everything was sealed anew opens with the old keys alone, so there must be a newer one first.
   */
  async function retire(year: number): Promise<void> {
    const since = await stepOf(year);
    if (since === null) return;
    const isFree = await store.read(async (tx) => {
      const heads = await keptReplyHeads(tx, site, year);
      if (heads.some((head) => keys.isOld(year, head))) return false;
      const made = await searchEvents(tx, site, { kinds: ['backup-made'], fromSeq: since.seq, limit: 1 });
      return made.length > 0;
    });
    if (!isFree) return;
    keys.retire(year);
    sealed.delete(year);
    await note(year, 'ended');
  }

  return {
    async look() {
      if (!isLogRead) await readLog();
      destroyDecided();
      if (pass === null && isDue) await begin();
      if (pass !== null && (await pass.going.goOn())) await end(pass.sealing);
      for (const year of sealed) await retire(year);
    },
    rotation: (year) =>
      sealed.has(year)
        ? { step: 'waiting', share: 1 }
        : { step: 'sealing', share: pass?.sealing.includes(year) ? pass.going.share : 0 },
    stop,
  };

  async function readLog(): Promise<void> {
    const found = await store.read((tx) =>
      searchEvents(tx, site, { kinds: ['year-destroyed'], limit: MANY }),
    );
    for (const { data } of found) decided.add(Number(data.year));
    isLogRead = true;
  }
}
