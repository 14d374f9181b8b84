import { type Static, Type } from 'typebox';
import { DaySchema, InstantSchema, strict } from './shared.ts';

/** Tutup hari: whether today was ended, and who is still here. `GET /api/office/end`. */
export const DayEndSchema = Type.Object({
  day: DaySchema,
  /** When somebody ended the day last; numbers may have been given out since. */
  endedAt: Type.Union([InstantSchema, Type.Null()]),
  /** Tickets of today that are not at their end. */
  waiting: Type.Integer(),
  held: Type.Integer(),
  atCounters: Type.Integer(),
});
export type DayEnd = Static<typeof DayEndSchema>;

/** `sure`: also while people are still here. */
export const EndDayBody = Type.Object({ sure: Type.Boolean() }, strict);
