import { type Static, Type } from 'typebox';
import { CLOSING_REASONS } from '../domain/queue/reasons.ts';
import { ClosedSchema } from './closed.ts';
import { DaySchema, InstantSchema, ServiceCodeSchema, strict } from './shared.ts';

/** The office now, the same for kiosk, TV and officer: `GET /api/office`. */
export const OfficeSchema = Type.Object({
  day: DaySchema,
  now: InstantSchema,
  /** Why nobody is called now; absent while the office is open, and while no hours were ever set. */
  closed: Type.Optional(ClosedSchema),
  /** Why no number is given out now; absent while they are. */
  numbersClosed: Type.Optional(ClosedSchema),
  /** The next opening, break or closing; absent where hours were never set. */
  changesAt: Type.Optional(InstantSchema),
  /** The office is open and nobody has signed in, since this instant. */
  unattendedSince: Type.Optional(InstantSchema),
  /** Mulai hari was gone through today. */
  started: Type.Boolean(),
  /** Numbers left today, for services that have a quota. */
  left: Type.Array(Type.Object({ service: ServiceCodeSchema, left: Type.Integer() })),
});
export type Office = Static<typeof OfficeSchema>;

/** `POST /api/office/close`: early; those who wait get a number for the next office day. */
export const CloseOfficeBody = Type.Object({ reason: Type.Enum([...CLOSING_REASONS]) }, strict);

export const ClosedEarlySchema = Type.Object({
  day: DaySchema,
  /** The office day on which those who waited are first. */
  nextDay: DaySchema,
  /** Old and new number of everybody who was sent home. */
  carriedOver: Type.Array(Type.Object({ from: Type.String(), to: Type.String() })),
});
export type ClosedEarly = Static<typeof ClosedEarlySchema>;

/** What Mulai hari looks at, `GET /api/office/start`. */
export const DayStartSchema = Type.Object({
  day: DaySchema,
  clock: Type.Object({
    now: InstantSchema,
    /** The last thing this office wrote down. */
    lastEventAt: InstantSchema,
    /** Why the clock is worth a question: behind the last event, or further ahead than the office was ever away. */
    doubt: Type.Union([Type.Enum(['behind', 'far-ahead', 'set-back']), Type.Null()]),
    /** The office day runs ahead of the clock; an administrator can correct it. */
    dayAhead: Type.Boolean(),
  }),
  printers: Type.Array(Type.Object({ name: Type.String(), state: Type.String() })),
  /** Screens that are connected now. */
  displays: Type.Integer(),
  kiosks: Type.Integer(),
  /** What the TVs said of their sound. */
  sound: Type.Enum(['on', 'blocked', 'unknown']),
  startedAt: Type.Union([InstantSchema, Type.Null()]),
  /** What was answered when the day was started. */
  checks: Type.Union([Type.Record(Type.String(), Type.String()), Type.Null()]),
});
export type DayStart = Static<typeof DayStartSchema>;

export const CHECK_ANSWERS = ['ok', 'problem', 'not-here'] as const;
const Answer = Type.Enum([...CHECK_ANSWERS]);

/** `POST /api/office/start`: what the officer found. A problem is written down and stops nobody. */
export const StartDayBody = Type.Object(
  { clock: Answer, printer: Answer, display: Answer, sound: Answer },
  strict,
);
export type StartDay = Static<typeof StartDayBody>;
