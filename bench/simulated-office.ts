import { type Lane, nextTicket } from '../domain/queue/next-ticket.ts';
import { SERVICE_CODES, type ServiceCode } from '../domain/queue/services.ts';
import type { VisitKind } from '../domain/queue/visit-kind.ts';
import { HOUR, type Visitor } from './monday.ts';

/** Somebody who waits; `since` when the number was taken. */
export interface Waiting {
  readonly visitor: Visitor;
  readonly rank: number;
}

export interface Desk {
  /** ms since midnight; null while it does not pause. */
  pausedUntil: number | null;
  serving: { readonly visitor: Visitor; readonly calledAt: number } | null;
  /** Between two people the officer needs a moment. */
  readyAt: number;
}

/** A person's time at a counter. */
export interface SimulatedStay {
  readonly service: ServiceCode;
  readonly kind: VisitKind;
  readonly ms: number;
}

export interface Hall {
  readonly waiting: readonly Waiting[];
  readonly desks: readonly Desk[];
  /** Newest first. */
  readonly lastLanes: readonly Lane[];
}

export interface Observer {
  /** A number is being taken. Times in ms since midnight. */
  arrives(visitor: Visitor, now: number, hall: Hall): void;
  called(visitor: Visitor, now: number): void;
  left(stay: SimulatedStay, now: number): void;
  /** Somebody waited while the counter went from one to the next. */
  between(ms: number): void;
}

export const OPEN = [
  { from: 8 * HOUR, to: 12 * HOUR },
  { from: 13 * HOUR, to: 15.5 * HOUR },
] as const;

/** Officers sit down ten minutes before the doors open. */
export const SITS_DOWN = 7 * HOUR + 50 * 60_000;

const RULES = { priorityRun: 2 };
/** A pause that is announced when it begins, at the first counter. */
const PAUSE = { from: 10 * HOUR, to: 10.25 * HOUR };

type Happening = { readonly at: number; act(): void };

/** Plays one day of the office from the first number to the last person, with the queue's own rules. */
export function playDay(
  visitors: readonly Visitor[],
  desks: Desk[],
  chance: () => number,
  seen: Observer,
): void {
  const waiting: Waiting[] = [];
  const lastLanes: Lane[] = [];
  const calledOnce = new Set<string>();
  const agenda: Happening[] = [];
  const hall = { waiting, desks, lastLanes };

  const plan = (at: number, act: () => void) => {
    const place = agenda.findIndex((other) => other.at > at);
    agenda.splice(place === -1 ? agenda.length : place, 0, { at, act });
  };
  const isOpen = (at: number) => OPEN.some(({ from, to }) => at >= from && at < to) || at >= OPEN[1].to;

  const call = (desk: Desk, now: number) => {
    const heads = SERVICE_CODES.flatMap((code) =>
      (['priority', 'regular'] as const).flatMap((lane) => {
        const of = waiting.filter(({ visitor }) => visitor.service === code && visitor.lane === lane);
        const first = of.toSorted((a, b) => a.rank - b.rank)[0];
        return first === undefined ? [] : [{ id: first.visitor.id, lane, rank: first.rank }];
      }),
    );
    const next = nextTicket(heads, lastLanes.slice(0, RULES.priorityRun), RULES);
    const index = waiting.findIndex(({ visitor }) => visitor.id === next?.id);
    const [who] = index === -1 ? [] : waiting.splice(index, 1);
    if (who === undefined) return;
    const { visitor } = who;
    lastLanes.unshift(visitor.lane);
    const again = calledOnce.has(visitor.id);
    if (!again) seen.called(visitor, now);
    calledOnce.add(visitor.id);
    const inVain = visitor.conduct !== 'ready' && !again;
    const ms = inVain ? visitor.inVain : visitor.stay;
    desk.serving = { visitor, calledAt: now };
    plan(now + ms, () => {
      desk.serving = null;
      seen.left({ service: visitor.service, kind: visitor.kind, ms }, now + ms);
      if (inVain && visitor.conduct === 'unready')
        plan(now + ms + visitor.back, () => void waiting.push({ visitor, rank: who.rank }));
      const moment = (20 + 40 * chance()) * 1_000;
      if (waiting.length > 0) seen.between(moment);
      desk.readyAt = now + ms + moment;
      plan(desk.readyAt, () => undefined);
    });
  };

  for (const [rank, visitor] of visitors.entries()) {
    plan(visitor.arrives, () => {
      seen.arrives(visitor, visitor.arrives, hall);
      waiting.push({ visitor, rank });
    });
  }
  const [first] = desks;
  if (first !== undefined) {
    const pause = (until: number | null) => () => {
      first.pausedUntil = until;
    };
    plan(PAUSE.from, pause(PAUSE.to));
    plan(PAUSE.to, pause(null));
  }
  for (const { from } of OPEN) plan(from, () => undefined);
  for (let happening = agenda.shift(); happening !== undefined; happening = agenda.shift()) {
    const { at, act } = happening;
    act();
    if (!isOpen(at)) continue;
    for (const desk of desks) {
      if (desk.serving === null && desk.readyAt <= at && desk.pausedUntil === null) call(desk, at);
    }
  }
}
