import { type Static, Type } from 'typebox';
import { CLOSED_REASONS } from '../domain/calendar/closed-reasons.ts';
import { InstantSchema, PhraseSchema } from './shared.ts';

/** Why the office, or one service of it, is closed, and when it opens again. */
export const ClosedSchema = Type.Object({
  reason: Type.Enum([...CLOSED_REASONS]),
  opensAt: Type.Optional(InstantSchema),
  /** Numbers are given out from then on, before it opens; absent once they are. */
  numbersFrom: Type.Optional(InstantSchema),
  /** The holiday's name, or why the day has hours of its own or ended early. */
  why: Type.Optional(PhraseSchema),
});
export type Closed = Static<typeof ClosedSchema>;
