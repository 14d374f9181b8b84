import type { Followed } from '../../contract/follow.ts';
import { berkasById } from '../../db/berkas.ts';
import { officeDayOf } from '../../domain/calendar/day.ts';
import type { EstimateDeps } from '../estimate/outlook-now.ts';
import type { Deps, Tx } from '../ports.ts';
import type { FollowTarget } from './find-followed.ts';
import { followedBerkas } from './followed-berkas.ts';
import { followedTicket, isPast } from './followed-ticket.ts';
import { type QueuePicture, readQueuePicture } from './queue-picture.ts';

/** However fast the queue moves, phones hear of it at most this often. */
const TELL_EVERY_MS = 1_000;
/** Estimates and pauses change with time alone; so often they are looked at again. */
const LOOK_EVERY_MS = 15_000;
/** A line on which nothing is said for long is cut by some routers. */
const BEAT_EVERY_MS = 20_000;

/** What can be followed: a ticket or a berkas. */
export type Following = Extract<FollowTarget, { kind: 'ticket' | 'berkas' }>;

/** A phone on the line. */
export interface Phone {
  tell(state: Followed): void;
  beat(): void;
  /** There is nothing more to tell. */
  end(): void;
}

export interface FollowFeed {
  /** The state now; null once its page has ended. */
  stateOf(following: Following): Promise<Followed | null>;
  /** Tells the state at once, and again after every change. */
  join(phone: Phone, following: Following): void;
  leave(phone: Phone): void;
  /** Ends every line. */
  stop(): void;
}

interface Line {
  readonly following: Following;
  /** What was told last, without its time. */
  told: string;
}

/** What reading the queue takes, with its estimates. */
export type FeedDeps = EstimateDeps & Pick<Deps, 'store' | 'log'>;

/** Keeps all phones up to date from one reading of the queue a batch, however many there are. */
export function createFollowFeed(deps: FeedDeps): FollowFeed {
  const { store, clock, log } = deps;
  const lines = new Map<Phone, Line>();
  const gone = new WeakSet<Phone>();
  let picture: {
    readonly value: Promise<QueuePicture>;
    readonly madeAt: number;
    readonly day: string;
  } | null = null;
  let chain: Promise<void> = Promise.resolve();
  let due: NodeJS.Timeout | undefined;
  let toldAt = Number.NEGATIVE_INFINITY;
  let beatAt = clock.monotonic();
  let stopped = false;

  const stopHearing = store.onChange(() => {
    picture = null;
    tellSoon();
  });
  const ticking = setInterval(tick, TELL_EVERY_MS).unref();

  /** A reading serves everybody until something happens, for a second, and never into another day. */
  function pictureNow(): Promise<QueuePicture> {
    const now = clock.monotonic();
    const day = officeDayOf(clock.now());
    if (picture === null || picture.day !== day || now - picture.madeAt >= TELL_EVERY_MS) {
      const value = store.read((tx) => readQueuePicture(tx, deps));
      picture = { value, madeAt: now, day };
      value.catch(() => {
        picture = null;
      });
    }
    return picture.value;
  }

  async function stateOf(following: Following, seen: QueuePicture): Promise<Followed | null> {
    if (following.kind === 'ticket') return followedTicket(following.ticket, seen);
    return store.read((tx) => berkasState(tx, following.berkas.id));
  }

  async function berkasState(tx: Tx, id: string): Promise<Followed | null> {
    const row = await berkasById(tx, deps.site, id);
    return row === null ? null : followedBerkas(tx, deps, row);
  }

  const step = (work: () => Promise<void>, failed: () => void = () => undefined) => {
    chain = chain.then(work).catch((error) => {
      log.error('telling the phones failed', error);
      failed();
    });
  };

  function tellSoon(): void {
    if (lines.size === 0 || due !== undefined || stopped) return;
    const wait = Math.max(0, toldAt + TELL_EVERY_MS - clock.monotonic());
    due = setTimeout(() => {
      due = undefined;
      step(tellAll);
    }, wait);
  }

  async function tellAll(): Promise<void> {
    toldAt = clock.monotonic();
    const seen = await pictureNow();
    for (const [phone, line] of lines) await tell(phone, line, seen);
  }

  async function tell(phone: Phone, line: Line, seen: QueuePicture): Promise<void> {
    const state = await stateOf(line.following, seen);
    if (gone.has(phone)) return;
    if (state === null || stopped) return close(phone);
    const text = JSON.stringify(state, (key, value) => (key === 'now' ? undefined : value));
    if (text !== line.told) phone.tell(state);
    line.told = text;
    lines.set(phone, line);
    const { following } = line;
    if (following.kind === 'ticket' && isPast(following.ticket, seen)) close(phone);
  }

  function close(phone: Phone): void {
    lines.delete(phone);
    phone.end();
  }

  function tick(): void {
    const now = clock.monotonic();
    const turned = picture !== null && picture.day !== officeDayOf(clock.now());
    if (turned || now - toldAt >= LOOK_EVERY_MS) tellSoon();
    if (now - beatAt < BEAT_EVERY_MS) return;
    beatAt = now;
    for (const phone of lines.keys()) phone.beat();
  }

  return {
    stateOf: async (following) => stateOf(following, await pictureNow()),
    join(phone, following) {
      const line = { following, told: '' };
      step(
        async () => tell(phone, line, await pictureNow()),
        () => phone.end(),
      );
    },
    leave(phone) {
      gone.add(phone);
      lines.delete(phone);
    },
    stop() {
      stopped = true;
      stopHearing();
      clearInterval(ticking);
      clearTimeout(due);
      for (const phone of [...lines.keys()]) close(phone);
    },
  };
}
