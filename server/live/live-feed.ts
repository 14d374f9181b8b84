import type { Notice } from '../../contract/board.ts';
import { serviceTotals, waitingOn } from '../../db/waiting-counts.ts';
import { counterNames } from '../counters/counter-name.ts';
import type { Deps, RecordedEvent } from '../ports.ts';
import { readBoard } from '../queue/read-board.ts';
import { officeDay } from '../site/current-day.ts';
import { Audience, type Screen } from './audience.ts';
import { liveMessage } from './live-messages.ts';
import { createOfficeWatch } from './office-watch.ts';
import { createPrintNews } from './print-news.ts';

export interface LiveFeed {
  /** Sends the snapshot, then every later message. */
  join(screen: Screen): void;
  leave(screen: Screen): void;
  /** Tells one screen something no event stands behind. */
  notice(screen: Screen, what: Notice): void;
  /** Looks whether the office changed by the clock alone, and tells. */
  look(): Promise<void>;
  stop(): void;
}

/**
 * Turns committed events into messages, in order. Everything goes through one chain of steps, so that a screen's
 * snapshot and the first message after it neither overlap nor leave a gap.
 */
export function createLiveFeed(deps: Pick<Deps, 'site' | 'store' | 'clock' | 'spool' | 'log'>): LiveFeed {
  const { site, store, spool, log } = deps;
  const audience = new Audience();
  const gone = new WeakSet<Screen>();
  const office = createOfficeWatch(deps);
  let chain: Promise<void> = Promise.resolve();
  /** A step that fails cuts off those who missed something by it: they come back for a snapshot. */
  const step = (work: () => Promise<void>, concerned: () => Iterable<Screen> = () => audience.screens()) => {
    chain = chain.then(work).catch((error) => {
      log.error('the live feed failed', error);
      for (const screen of concerned()) audience.cut(screen);
    });
  };

  const printNews = createPrintNews(spool, (jobs) =>
    step(async () => {
      const printer = spool.states().map(({ name, state }) => ({ name, state }));
      audience.tellStanding((seq) => ({ type: 'print-updated', seq, jobs: [...jobs], printer }));
    }),
  );
  const stopHearing = store.onChange((events) => {
    step(() => announce(events));
    printNews.hear(events);
  });

  async function announce(events: readonly RecordedEvent[]): Promise<void> {
    if (audience.size === 0) return;
    const context = await store.read(async (tx) => {
      const day = await officeDay(tx, deps);
      const waiting = serviceTotals(await waitingOn(tx, site, day));
      return { day, waiting, counterName: await counterNames(tx, site, day) };
    });
    for (const event of events) {
      const message = liveMessage(event, context);
      if (message !== null) audience.tell(message);
    }
    if (office.concernedBy(events)) await tellOffice();
  }

  /** The office changes without an event as well: the news carries the number of what the screen heard last. */
  async function tellOffice(): Promise<void> {
    if (!(await office.changed())) return;
    audience.tellStanding((seq) => ({ type: 'notice', seq, what: 'office-changed' }));
  }

  return {
    join(screen) {
      const greet = async () => {
        await tellOffice();
        const board = await store.read((tx) => readBoard(tx, deps));
        // It may have hung up while the board was read.
        if (!gone.has(screen)) audience.greet(screen, { type: 'snapshot', seq: board.seq, board });
      };
      step(greet, () => [screen]);
    },
    leave(screen) {
      gone.add(screen);
      audience.forget(screen);
    },
    notice(screen, what) {
      step(
        async () => audience.tellStanding((seq) => ({ type: 'notice', seq, what }), [screen]),
        () => [screen],
      );
    },
    look() {
      if (audience.size > 0) step(tellOffice);
      return chain;
    },
    stop() {
      stopHearing();
      printNews.stop();
    },
  };
}
