import { addDays, type Day, startOfDay, yearOf } from '../calendar/day.ts';
import { SERVICE_CODES, seriesOf } from '../queue/services.ts';

/** How far a series has come: its next number is one higher. */
export interface Serial {
  readonly scope: string;
  /** The day or the year it counts; empty where it never begins anew. */
  readonly period: string;
  readonly last: number;
}

/** More than an office gives out in a minute of one series, and in its busiest second on top. */
const A_MINUTE = 1;
const IN_A_SECOND = 10;
/** More than it gives out in a day; and more than are sent home at an early closing with a number of a later day. */
const IN_A_DAY = 500;
const SENT_HOME = 100;
const SENT_HOME_DAYS = 7;
const MINUTE_MS = 60_000;

const TICKETS = SERVICE_CODES.map((service) => `ticket:${seriesOf(service)}`);
/** Series whose numbers stand on people's papers. */
const ON_PAPER = [...TICKETS, 'payment', 'berkas'];

/** What is known of the time after the backup, and when that is asked. Instants in ms since 1970. */
export interface KnownAfter {
  /** Everything that happened up to here is known; null when nothing at all can be missing. */
  readonly knownUntil: number | null;
  /** Whether that is by a journal, which tells of numbers of later days too. */
  readonly byJournal: boolean;
  readonly now: number;
  /** The office day of the restore. */
  readonly today: Day;
}

/**
 * From where each series goes on after a restore, so that no number on somebody's paper is given out a second time:
 * the highest that is known, and beyond it as many as may have been given out in the time nobody knows of. A number
 * left out harms nobody. Answers with the rows to be written.
 */
export function raisedSerials(
  inBackup: readonly Serial[],
  sinceThen: readonly Serial[],
  known: KnownAfter,
): Serial[] {
  const highest = new Map<string, Serial>();
  for (const serial of [...inBackup, ...sinceThen, ...mayHaveBegun(known)]) {
    const name = `${serial.scope} ${serial.period}`;
    if (serial.last > (highest.get(name)?.last ?? -1)) highest.set(name, serial);
  }
  return [...highest.values()]
    .map((serial) => ({ ...serial, last: serial.last + mayBeMissing(serial, known) }))
    .filter(({ last }) => last > 0);
}

/** Series that may have begun after the backup without its knowledge. */
function mayHaveBegun({ knownUntil, byJournal, today }: KnownAfter): Serial[] {
  if (knownUntil === null) return [];
  const days = byJournal ? 0 : SENT_HOME_DAYS;
  const later = Array.from({ length: days }, (_, index) => addDays(today, index + 1));
  return [
    ...[...TICKETS, 'payment'].map((scope) => ({ scope, period: today, last: 0 })),
    ...later.flatMap((period) => TICKETS.map((scope) => ({ scope, period, last: 0 }))),
    { scope: 'berkas', period: String(yearOf(today)), last: 0 },
  ];
}

/** How many numbers of a series may have been given out unknown to us, at most. */
function mayBeMissing({ scope, period }: Serial, { knownUntil, now, today }: KnownAfter): number {
  if (knownUntil === null || !ON_PAPER.includes(scope)) return 0;
  const isOfYear = period === String(yearOf(today));
  if (!isOfYear && period < today) return 0;
  const most = scope.startsWith('ticket:') && period > today ? SENT_HOME : IN_A_DAY;
  // Of a day's series nothing was given out before that day, but for those who were sent home the day before.
  const from = isOfYear || period > today ? knownUntil : Math.max(knownUntil, startOfDay(today));
  const minutes = Math.ceil(Math.max(0, now - from) / MINUTE_MS);
  return Math.min(most, minutes * A_MINUTE + IN_A_SECOND);
}
