import type { RecordedEvent } from '../ports.ts';
import type { PrintSpool } from '../ports-printing.ts';
import { type PaperNews, paperNews } from './live-messages.ts';

/** News about printing are gathered for so long: a rush of papers must not flood the screens. */
const GATHERED_FOR_MS = 200;
/** So many papers are named in one message at most: it stays under a kilobyte. */
const PAPERS_NAMED = 6;

/** Gathers what becomes of papers and printers and tells it a few times a second. */
export function createPrintNews(
  spool: PrintSpool,
  tell: (jobs: readonly PaperNews[]) => void,
): { hear(events: readonly RecordedEvent[]): void; stop(): void } {
  let soon: NodeJS.Timeout | undefined;
  let untold: PaperNews[] = [];
  const tellSoon = () => {
    soon ??= setTimeout(() => {
      soon = undefined;
      const jobs = untold.slice(-PAPERS_NAMED);
      untold = [];
      tell(jobs);
    }, GATHERED_FOR_MS);
  };
  const stopWatching = spool.onState(tellSoon);
  return {
    hear(events) {
      const papers = events.flatMap((event) => paperNews(event) ?? []);
      untold.push(...papers);
      if (papers.length > 0) tellSoon();
    },
    stop() {
      stopWatching();
      clearTimeout(soon);
    },
  };
}
