import type { Look, LookDay, Lookups } from '../../contract/lookups.ts';
import { searchEvents } from '../../db/event-search.ts';
import { eventSubjects } from '../../db/event-subjects.ts';
import { userNames } from '../../db/users.ts';
import { berkasNumber } from '../../domain/berkas/berkas-number.ts';
import { addDays, type Day, isDay, officeDayOf, startOfDay } from '../../domain/calendar/day.ts';
import type { UnmaskReason } from '../../domain/privacy/unmask-reasons.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { isBurst, standsOut, usualLooks } from '../../domain/trail/usual-looks.ts';
import { userActor, userIdOf } from '../actor.ts';
import { isoTime } from '../http/office-time.ts';
import type { Deps, RecordedEvent, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';

/** Days before, from which it is learnt what is usual for somebody. */
const LEARN_DAYS = 30;
/** So many looks are listed; the days count all of them. */
const LISTED = 200;
/** So many events are gone through at most: months of a busy office. */
const EVENTS = 20_000;

type LookupsDeps = Pick<Deps, 'site'>;

/**
 * Who looked at whose visit files while their owners were not at the desk, or joined an older one to a number there, day
 * by day and look by look; of one person alone where `person` is given.
 */
export async function readLookups(
  tx: Tx,
  { site }: LookupsDeps,
  { from, to, person }: { from: Day; to: Day; person?: string },
): Promise<Result<Lookups, Refusal>> {
  if (!isDay(from) || !isDay(to) || from > to) return err({ code: 'invalid-day' });
  const events = await searchEvents(tx, site, {
    kinds: ['identity-unmasked', 'berkas-read', 'berkas-joined', 'berkas-searched'],
    ...(person && { actor: userActor(person) }),
    ...{ from: startOfDay(addDays(from, -LEARN_DAYS)), to: startOfDay(addDays(to, 1)), limit: EVENTS },
  });
  const names = await userNames(tx, site);
  const acts = events.flatMap((event) => actOf(event, names) ?? []);
  const looks = acts.filter((act) => act.search === null && act.day >= from);
  const listed = looks.slice(0, LISTED);
  return ok({
    days: daysOf(acts).filter(({ day }) => day >= from),
    looks: await lookViews(tx, site, listed),
    more: looks.length > listed.length,
  });
}

/** Something somebody did to find or see a file of a person who was not there. */
interface LookAct {
  readonly event: RecordedEvent;
  readonly person: string;
  readonly name: string;
  readonly day: Day;
  /** How many files a search found; null where it was no search. */
  readonly search: number | null;
}

/** Null for what is no look: a machine's act, the list of the newest, a file that was at the desk just now, one whose code was brought. */
function actOf(event: RecordedEvent, names: ReadonlyMap<string, string>): LookAct | null {
  const person = userIdOf(event.actor);
  const { sight, what, by, found } = event.data;
  const isNone =
    event.kind === 'berkas-searched'
      ? by === 'newest'
      : sight === 'kept' || sight === 'reason' || what === 'tray' || by === 'code';
  if (person === null || isNone) return null;
  const search = event.kind === 'berkas-searched' ? Number(found) : null;
  return { event, person, name: names.get(person) ?? '', day: officeDayOf(event.at), search };
}

function daysOf(acts: readonly LookAct[]): LookDay[] {
  const byPersonAndDay = Map.groupBy(acts, ({ person, day }) => `${person} ${day}`);
  const days = [...byPersonAndDay.values()].map(
    (own): Omit<LookDay, 'usual' | 'unusual'> & { burst: boolean } => {
      const [{ person, name, day }] = own as [LookAct];
      const looks = own.filter(({ search }) => search === null);
      const searches = own.filter(({ search }) => search !== null);
      const opened = looks.filter(({ event }) => event.kind !== 'berkas-read');
      return {
        ...{ person, name, day, files: filesOf(looks), opened: filesOf(opened) },
        ...{ searches: searches.length, emptySearches: searches.filter(({ search }) => search === 0).length },
        burst: isBurst(looks.map(({ event }) => event).toReversed()),
      };
    },
  );
  return days
    .map(({ burst, ...day }) => {
      const before = days.filter((other) => other.person === day.person && other.day < day.day);
      const usual = usualLooks(before.map(({ files }) => files));
      return { ...day, usual, unusual: burst || standsOut(day.files, usual) };
    })
    .toSorted((a, b) => (a.day === b.day ? b.files - a.files : a.day < b.day ? 1 : -1));
}

function filesOf(looks: readonly LookAct[]): number {
  return new Set(looks.map(({ event }) => event.subject)).size;
}

async function lookViews(tx: Tx, site: string, looks: readonly LookAct[]): Promise<Look[]> {
  const known = await eventSubjects(
    tx,
    site,
    looks.map(({ event }) => event.subject),
  );
  return looks.map(({ event, person, name }) => {
    const found = known.get(event.subject);
    const number = found?.kind === 'berkas' ? berkasNumber(found.year, found.serial) : '';
    return {
      ...{ at: isoTime(event.at), person, name, berkas: { id: event.subject, number } },
      reason: (event.data.reason as UnmaskReason | undefined) ?? null,
      what:
        event.kind === 'berkas-joined' ? 'joined' : ((event.data.what as Look['what'] | undefined) ?? 'file'),
    };
  });
}
