import { type Static, Type } from 'typebox';
import { UNMASK_REASONS } from '../domain/privacy/unmask-reasons.ts';
import { DaySchema, IdSchema, InstantSchema, strict } from './shared.ts';

/** `GET /api/lookups?from=…&to=…` and `/api/lookups/own?…`: days, both included. */
export const LookupsQuery = Type.Object({ from: DaySchema, to: DaySchema }, strict);

const Count = Type.Integer({ minimum: 0 });

/** One person's looks away from the desk on one day. */
const LookDaySchema = Type.Object({
  person: IdSchema,
  name: Type.String(),
  day: DaySchema,
  /** Different visit files that were looked at, masked or whole. */
  files: Count,
  /** Of these, so many were opened in full: for a reason, or by being joined to a number at the desk. */
  opened: Count,
  searches: Count,
  /** Searches that found nothing. */
  emptySearches: Count,
  /** Files this person looks at on the middle one of their days before. */
  usual: Count,
  /** Many more than usual, or many within some minutes. */
  unusual: Type.Boolean(),
});
export type LookDay = Static<typeof LookDaySchema>;

/** One look at one visit file. */
const LookSchema = Type.Object({
  at: InstantSchema,
  person: IdSchema,
  name: Type.String(),
  berkas: Type.Object({ id: Type.String(), number: Type.String() }),
  /** Why it was opened; null while it stayed masked, was joined, or its paper was copied for a reason of its own. */
  reason: Type.Union([Type.Enum([...UNMASK_REASONS]), Type.Null()]),
  /** The file, the document, a paper or a copy of one; or that it was joined to a number at the desk. */
  what: Type.Enum(['file', 'receipt', 'paper', 'copy', 'joined']),
});
export type Look = Static<typeof LookSchema>;

/** Who looked up whom: day by day, and look by look, newest first. */
export const LookupsSchema = Type.Object({
  days: Type.Array(LookDaySchema),
  looks: Type.Array(LookSchema),
  /** There are older ones within these days than are listed. */
  more: Type.Boolean(),
});
export type Lookups = Static<typeof LookupsSchema>;
