import { searchEvents } from '../../db/event-search.ts';
import type { Deps } from '../../server/ports.ts';

/** Kinds of events that have to do with a citizen: what they hold is a code or a number, never a word of somebody’s. */
const ABOUT_CITIZENS =
  /^(ticket|berkas|registration|documents|contribution|payment|print|return-day|identity|data|breach|trail|lookups)-/;

/** Ids, hashes, the office’s own numbers, days and times, in which many figures may follow one another. */
const OWN_SIGNS =
  /[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}|[A-Z]{2}-\d{4}-\d{4,6}|\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?/g;

/** A NIK, an NPWP, a telephone or account number, an address of mail. */
const PERSONAL = /(?:\d[ -]?){10,}|@/;

/** What in the event log looks like somebody’s data or free text; every office of the tests is looked through at its end. */
export async function personalInEvents({ store, site }: Pick<Deps, 'store' | 'site'>): Promise<string[]> {
  const events = await store.read((tx) => searchEvents(tx, site, { limit: 100_000 }));
  return events.flatMap(({ kind, subject, data }) =>
    [subject, ...texts(data)]
      .filter((text) => isPersonal(text) || (ABOUT_CITIZENS.test(kind) && /\s/.test(text)))
      .map((text) => `${kind}: ${JSON.stringify(text)}`),
  );
}

function isPersonal(text: string): boolean {
  return PERSONAL.test(text.replace(OWN_SIGNS, ''));
}

/** Every text in it, however deep. Numbers are counts, ids and instants of ours. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}
