import { canonicalJson } from '../../domain/canonical-json.ts';
import type { EventKind } from '../../domain/event-kinds.ts';
import { officeNow } from '../office-day/office-now.ts';
import { quotasLeft } from '../office-day/quotas.ts';
import type { Deps, RecordedEvent } from '../ports.ts';

/** A number more is given out, or one is given back. */
const NUMBERS: ReadonlySet<EventKind> = new Set(['ticket-issued', 'ticket-cancelled', 'ticket-replaced']);

/** Knows what the screens were last told of the office, and whether it is still so. */
export interface OfficeWatch {
  /** Looks again: whether the office opened, closed, or a service ran out of numbers since the look before. */
  changed(): Promise<boolean>;
  /** Whether these events may have changed it, so that one need not wait for the next second. */
  concernedBy(events: readonly RecordedEvent[]): boolean;
}

/** Most changes come with the clock and without any event: somebody has to look. */
export function createOfficeWatch(deps: Pick<Deps, 'site' | 'store' | 'clock'>): OfficeWatch {
  let told: string | null = null;
  let counted = false;

  return {
    async changed() {
      const { office, left } = await deps.store.read(async (tx) => {
        const now = await officeNow(tx, deps);
        return { office: now, left: await quotasLeft(tx, deps.site, now.day) };
      });
      const { day, closed, numbersClosed } = office;
      const usedUp = [...left].flatMap(([service, count]) => (count === 0 ? [service] : []));
      const before = told;
      told = canonicalJson({ day, closed, numbersClosed, usedUp });
      counted = left.size > 0;
      return before !== null && before !== told;
    },
    concernedBy: (events) =>
      events.some(
        ({ kind }) =>
          kind === 'setting-changed' ||
          // Only where a service has a quota does a number more or less matter.
          (counted && NUMBERS.has(kind)),
      ),
  };
}
