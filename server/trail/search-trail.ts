import type { TrailFound, TrailSearch } from '../../contract/trail.ts';
import { berkasByNumber } from '../../db/berkas.ts';
import { searchEvents } from '../../db/event-search.ts';
import { ticketIdOf } from '../../db/event-subjects.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { printJobsOf } from '../../db/print-jobs.ts';
import { berkasNumber, parseBerkasNumber } from '../../domain/berkas/berkas-number.ts';
import { addDays, isDay, startOfDay } from '../../domain/calendar/day.ts';
import type { Series } from '../../domain/queue/services.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { userActor } from '../actor.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { officeDay } from '../site/current-day.ts';
import { trailEvents } from './trail-view.ts';
import { TRAIL_SUBJECT } from './verify-trail.ts';

const PAGE = 50;

type SearchDeps = Pick<Deps, 'site' | 'clock'>;

/** What somebody typed to name a visit file or a ticket, as the log knows it. */
interface About {
  /** Written as on paper; "other" for what is no number: it could be anybody's. */
  readonly shown: string;
  readonly ids: readonly string[];
}

/** A page of the log, newest first. That it was searched, and by what, is an event. */
export async function searchTrail(
  tx: Tx,
  deps: SearchDeps,
  input: { search: TrailSearch; actor: string },
): Promise<Result<TrailFound, Refusal>> {
  const { from, to, kinds, person, before } = input.search;
  if ((from && !isDay(from)) || (to && !isDay(to))) return err({ code: 'invalid-day' });
  const about = await aboutOf(tx, deps, input.search);
  const found =
    about?.ids.length === 0
      ? []
      : await searchEvents(tx, deps.site, {
          ...(kinds && { kinds }),
          ...(person && { actor: userActor(person) }),
          ...(about && { subject: about.ids }),
          ...(from && { from: startOfDay(from) }),
          ...(to && { to: startOfDay(addDays(to, 1)) }),
          ...(before !== undefined && { before }),
          limit: PAGE + 1,
        });
  const data = { from, to, kinds, person, about: about?.shown, before };
  recordEvent(tx, { kind: 'trail-read', actor: input.actor, subject: TRAIL_SUBJECT, data });
  const page = found.slice(0, PAGE);
  const next = found.length > PAGE ? (page.at(-1)?.seq ?? null) : null;
  return ok({ events: await trailEvents(tx, deps.site, page), next });
}

/** The visit file or ticket of this number with its papers, which have events of their own. */
async function aboutOf(tx: Tx, deps: SearchDeps, { about, to }: TrailSearch): Promise<About | null> {
  if (about === undefined || about.trim() === '') return null;
  const named = (await ofBerkas(tx, deps, about)) ?? (await ofTicket(tx, deps, about, to));
  if (named === null) return { shown: 'other', ids: [] };
  if (named.id === null) return { shown: named.shown, ids: [] };
  const papers = await printJobsOf(tx, named.id);
  return { shown: named.shown, ids: [named.id, ...papers.map(({ id }) => id)] };
}

type Named = { readonly shown: string; readonly id: string | null };

async function ofBerkas(tx: Tx, { site }: SearchDeps, about: string): Promise<Named | null> {
  const number = parseBerkasNumber(about);
  if (number === null) return null;
  const found = await berkasByNumber(tx, site, number);
  return { shown: berkasNumber(number.year, number.serial), id: found?.id ?? null };
}

async function ofTicket(tx: Tx, deps: SearchDeps, about: string, to?: string): Promise<Named | null> {
  const [, letter, digits] = /^([A-D])[\s-]*0*(\d{1,5})$/i.exec(about.trim()) ?? [];
  if (letter === undefined || digits === undefined) return null;
  const series = letter.toUpperCase() as Series;
  const serial = Number(digits);
  const day = to ?? (await officeDay(tx, deps));
  return {
    shown: ticketNumber(series, serial),
    id: await ticketIdOf(tx, deps.site, { day, series, serial }),
  };
}
