import { type Static, Type } from 'typebox';
import { PAUSE_REASONS } from '../domain/queue/pause.ts';
import { DaySchema, IdSchema, InstantSchema, strict } from './shared.ts';

/** `POST /api/counters/{n}/pause`: `until` is a time of day still to come, "13:30". */
export const PauseBody = Type.Object(
  {
    reason: Type.Enum([...PAUSE_REASONS]),
    until: Type.Optional(Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' })),
  },
  strict,
);
export type Pause = Static<typeof PauseBody>;

/** A counter for those who are signed in: `GET /api/counters`. */
export const CounterSchema = Type.Object({
  counter: Type.Integer(),
  name: Type.String(),
  /** Who sits there, by their office name. */
  staffedBy: Type.Union([Type.Object({ id: IdSchema, name: Type.String() }), Type.Null()]),
  staffedAt: Type.Union([InstantSchema, Type.Null()]),
  paused: Type.Union([
    Type.Object({
      reason: Type.Enum([...PAUSE_REASONS]),
      since: InstantSchema,
      until: Type.Union([InstantSchema, Type.Null()]),
    }),
    Type.Null(),
  ]),
});
export type Counter = Static<typeof CounterSchema>;

/** A person's day, `GET /api/attendance?from=…&to=…`: proposed from the event log until the superior sets it. */
export const AttendanceSchema = Type.Object({
  day: DaySchema,
  user: Type.Object({ id: IdSchema, name: Type.String() }),
  arrivedAt: Type.Union([InstantSchema, Type.Null()]),
  leftAt: Type.Union([InstantSchema, Type.Null()]),
  pausedMinutes: Type.Integer(),
  /** False: proposed; true: set by the superior. */
  set: Type.Boolean(),
});
export type Attendance = Static<typeof AttendanceSchema>;

export const AttendanceQuery = Type.Object({ from: DaySchema, to: DaySchema }, strict);
export const AttendanceParams = Type.Object({ day: DaySchema, user: IdSchema });

const TimeOfDay = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' });

/** `PUT /api/attendance/{day}/{user}`: times of that day, or nothing for somebody who was not there. */
export const SetAttendanceBody = Type.Object(
  {
    arrived: Type.Union([TimeOfDay, Type.Null()]),
    left: Type.Union([TimeOfDay, Type.Null()]),
    pausedMinutes: Type.Integer({ minimum: 0, maximum: 1_440 }),
  },
  strict,
);
export type SetAttendance = Static<typeof SetAttendanceBody>;
