import { type Static, Type } from 'typebox';
import { strict } from './shared.ts';

/** From "Tidak baik" to "Sangat baik", the four answers of Permenpan RB 14/2017. */
export const SATISFACTION_ANSWERS = [1, 2, 3, 4] as const;
export type SatisfactionAnswer = (typeof SATISFACTION_ANSWERS)[number];

/** How satisfied somebody was, told at the kiosk: `POST /api/satisfaction`. */
export const SatisfactionBody = Type.Object({ answer: Type.Enum([...SATISFACTION_ANSWERS]) }, strict);

/** How often each answer was given today, "Tidak baik" first: `GET /api/satisfaction/today`. */
export const SatisfactionTodaySchema = Type.Object({
  counts: Type.Tuple([Type.Integer(), Type.Integer(), Type.Integer(), Type.Integer()]),
});
export type SatisfactionToday = Static<typeof SatisfactionTodaySchema>;
