import { type Static, Type } from 'typebox';
import { CLOSED_REASONS } from '../domain/calendar/closed-reasons.ts';
import type { ClosedFacts } from '../domain/calendar/office-state.ts';
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

/** A closing as it came over the wire, as the dictionary takes it: instants in ms since 1970. */
export function closedFacts({ reason, opensAt, numbersFrom, why }: Closed): ClosedFacts {
  return {
    reason,
    ...(opensAt !== undefined && { opensAt: Date.parse(opensAt) }),
    ...(numbersFrom !== undefined && { numbersFrom: Date.parse(numbersFrom) }),
    ...(why !== undefined && { why }),
  };
}
