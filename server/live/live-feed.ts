import type { LiveMessage } from '../../contract/board.ts';
import { serviceTotals, waitingOn } from '../../db/waiting-counts.ts';
import { counterNames } from '../counters/counter-name.ts';
import { officeDay } from '../office-day/office-day.ts';
import type { Deps, RecordedEvent } from '../ports.ts';
import { readBoard } from '../queue/read-board.ts';
import { liveMessage, type PaperNews, paperNews } from './live-messages.ts';

/** A screen that reads so slowly that this much waits for it is cut off; it comes back with a snapshot. */
const UNREAD_LIMIT_BYTES = 1_048_576;
/** News about printing are gathered for so long: a rush of papers must not flood the screens. */
const PRINT_NEWS_EVERY_MS = 200;
/** So many papers are named in one message at most: it stays under a kilobyte. */
const PAPERS_NAMED = 6;

/** The part of a websocket the feed uses. */
export interface Screen {
  readonly bufferedAmount: number;
  send(text: string): void;
  terminate(): void;
}

export interface LiveFeed {
  /** Sends the snapshot, then every later message. */
  join(screen: Screen): void;
  leave(screen: Screen): void;
  stop(): void;
}

/**
 * Turns committed events into messages, in order. Everything goes through one chain of steps, so that a screen's
 * snapshot and the first message after it neither overlap nor leave a gap.
 */
export function createLiveFeed(deps: Pick<Deps, 'site' | 'store' | 'clock' | 'spool' | 'log'>): LiveFeed {
  const { site, store, spool, log } = deps;
  /** With the number of the last thing each of them heard. */
  const screens = new Map<Screen, number>();
  const gone = new WeakSet<Screen>();
  let printNews: NodeJS.Timeout | undefined;
  /** What became of papers since the last news about them. */
  let untold: PaperNews[] = [];
  let chain: Promise<void> = Promise.resolve();
  /** A step that fails cuts off those who missed something by it: they come back for a snapshot. */
  const step = (work: () => Promise<void>, concerned: () => Iterable<Screen> = () => [...screens.keys()]) => {
    chain = chain.then(work).catch((error) => {
      log.error('the live feed failed', error);
      for (const screen of concerned()) cut(screen);
    });
  };

  const stopHearing = store.onChange((events) => {
    step(() => announce(events));
    const papers = events.flatMap((event) => paperNews(event) ?? []);
    untold.push(...papers);
    if (papers.length > 0) tellPrintNewsSoon();
  });
  const stopWatching = spool.onState(tellPrintNewsSoon);

  async function announce(events: readonly RecordedEvent[]): Promise<void> {
    if (screens.size === 0) return;
    const context = await store.read(async (tx) => {
      const day = await officeDay(tx, deps);
      const waiting = serviceTotals(await waitingOn(tx, site, day));
      return { waiting, counterName: await counterNames(tx, site, day) };
    });
    for (const event of events) {
      const message = liveMessage(event, context);
      if (message !== null) broadcast(message);
    }
  }

  function tellPrintNewsSoon(): void {
    printNews ??= setTimeout(() => {
      printNews = undefined;
      step(async () => tellPrintNews());
    }, PRINT_NEWS_EVERY_MS);
  }

  function broadcast(message: LiveMessage): void {
    const text = JSON.stringify(message);
    for (const [screen, heard] of screens) {
      if (message.seq <= heard) continue;
      screens.set(screen, message.seq);
      deliver(screen, text);
    }
  }

  /** A printer changes without an event: the news carries the number of what the screen heard last. */
  function tellPrintNews(): void {
    const jobs = untold.slice(-PAPERS_NAMED);
    untold = [];
    const printer = spool.states().map(({ name, state }) => ({ name, state }));
    for (const [screen, seq] of screens) {
      const message: LiveMessage = { type: 'print-updated', seq, jobs, printer };
      deliver(screen, JSON.stringify(message));
    }
  }

  function deliver(screen: Screen, text: string): void {
    if (screen.bufferedAmount <= UNREAD_LIMIT_BYTES) {
      screen.send(text);
      return;
    }
    cut(screen);
  }

  function cut(screen: Screen): void {
    screens.delete(screen);
    screen.terminate();
  }

  return {
    join(screen) {
      const greet = async () => {
        const board = await store.read((tx) => readBoard(tx, deps));
        // It may have hung up while the board was read.
        if (gone.has(screen)) return;
        deliver(screen, JSON.stringify({ type: 'snapshot', seq: board.seq, board } satisfies LiveMessage));
        screens.set(screen, board.seq);
      };
      step(greet, () => [screen]);
    },
    leave(screen) {
      gone.add(screen);
      screens.delete(screen);
    },
    stop() {
      stopHearing();
      stopWatching();
      clearTimeout(printNews);
    },
  };
}
