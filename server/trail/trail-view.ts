import type { TrailEvent } from '../../contract/trail.ts';
import { type EventSubject, eventSubjects } from '../../db/event-subjects.ts';
import { berkasNumber } from '../../domain/berkas/berkas-number.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { isoTime } from '../http/office-time.ts';
import type { RecordedEvent, Tx } from '../ports.ts';
import { TRAIL_SUBJECT } from './verify-trail.ts';

const ACTOR = /^(user|device):(.+)$/;

/** Events as a page shows them: who, when, what and to what, by numbers and office names. */
export async function trailEvents(
  tx: Tx,
  site: string,
  events: readonly RecordedEvent[],
): Promise<TrailEvent[]> {
  const ids = events.flatMap(({ actor, subject }) => [subject, ACTOR.exec(actor)?.[2] ?? '']);
  const known = await eventSubjects(tx, site, ids);
  return events.map((event) => ({
    ...{ seq: event.seq, at: isoTime(event.at), kind: event.kind },
    actor: actorView(event.actor, known),
    subject: subjectView(event, known),
    facts: Object.entries(event.data).map(([name, value]) => ({ name, value: factText(value) })),
  }));
}

function actorView(actor: string, known: ReadonlyMap<string, EventSubject>): TrailEvent['actor'] {
  const [, kind, id = ''] = ACTOR.exec(actor) ?? [];
  if (kind === undefined)
    return { kind: actor === 'loopback' || actor === 'system' ? actor : 'stranger', name: null };
  const found = known.get(id);
  return { kind: kind as 'user' | 'device', name: found && 'name' in found ? found.name : null };
}

function subjectView(
  { subject, site }: RecordedEvent,
  known: ReadonlyMap<string, EventSubject>,
): TrailEvent['subject'] {
  const found = known.get(subject);
  if (found === undefined) {
    const isOffice = subject === site || subject === TRAIL_SUBJECT;
    return isOffice ? null : { kind: 'other', id: subject, shown: subject };
  }
  return { kind: found.kind, id: subject, shown: shownName(found) };
}

/** How people of the office call it. */
export function shownName(subject: EventSubject): string {
  switch (subject.kind) {
    case 'berkas':
      return berkasNumber(subject.year, subject.serial);
    case 'ticket':
      return `${ticketNumber(subject.series, subject.serial)} (${subject.day})`;
    case 'paper':
      return subject.about;
    default:
      return subject.name;
  }
}

function factText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : canonicalJson(value);
}
