import { atCounters } from '../../db/tickets.ts';
import { officeDayOf } from '../../domain/calendar/day.ts';
import { dayPlan, type Span } from '../../domain/calendar/day-plan.ts';
import type { CounterFacts } from '../../domain/queue/estimate/outlook.ts';
import { type Outlook, outlook } from '../../domain/queue/estimate/outlook.ts';
import { SERVICE_CODES } from '../../domain/queue/services.ts';
import { type OpenCounter, openCounters } from '../counters/open-counters.ts';
import { type OfficeNow, officeNow } from '../office-day/office-now.ts';
import type { Deps, Tx } from '../ports.ts';

export type EstimateDeps = Pick<Deps, 'site' | 'clock' | 'running' | 'serviceTimes'>;

/** The office as estimates see it at this moment. */
export async function outlookNow(tx: Tx, deps: EstimateDeps): Promise<Outlook> {
  const office = await officeNow(tx, deps);
  const now = deps.clock.now();
  const counters = await countersNow(tx, deps, office.day);
  return outlook({ now, counters, open: openSpans(office, now) }, deps.serviceTimes.now());
}

/** The open counters with who is at them; where none counts as open, those where somebody is being served. */
async function countersNow(tx: Tx, deps: EstimateDeps, day: string): Promise<CounterFacts[]> {
  const { site, clock, running } = deps;
  const there = await atCounters(tx, site, day);
  const busy = there.map(({ counter }): OpenCounter => {
    return { counter: counter ?? 0, services: SERVICE_CODES, pausedUntil: null };
  });
  const open = await openCounters(tx, deps, day);
  return (open.length > 0 ? open : busy).map(({ counter, services, pausedUntil }) => {
    const ticket = there.find((candidate) => candidate.counter === counter);
    if (ticket === undefined) return { services, pausedUntil, serving: null };
    const { service, kind, calledAt, calledRun } = ticket;
    // Only running time counts: an outage does not make a visit a long one.
    const elapsedMs = calledRun === null ? clock.now() - (calledAt ?? 0) : running.ms() - calledRun;
    return { services, pausedUntil, serving: { service, kind, elapsedMs } };
  });
}

/** What is left of the day's hours. An office that counts as open, whatever the hours say, is open all the time. */
function openSpans({ day, calendar, closed }: OfficeNow, now: number): readonly Span[] {
  const plan = dayPlan(calendar, day);
  if (plan.kind !== 'hours' || day !== officeDayOf(now)) return [];
  const isOpen = plan.spans.some(({ from, to }) => from <= now && now < to);
  return closed === undefined && !isOpen ? [] : plan.spans.filter(({ to }) => to > now);
}
