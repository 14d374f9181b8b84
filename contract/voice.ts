import { Type } from 'typebox';
import { strict } from './shared.ts';

/** The number of a ticket in a path: a series' letter and three or four digits, "B-004". */
export const TicketNumberSchema = Type.String({ pattern: '^[A-D]-[0-9]{3,4}$' });

/** Which reminder is wanted: only sentences of the office's own can be spoken, in its two languages. */
export const ReminderParams = Type.Object(
  { language: Type.String({ pattern: '^(id|en)$' }), number: TicketNumberSchema },
  strict,
);

/** The number of an event in a path. */
export const CallParams = Type.Object({ seq: Type.String({ pattern: '^[1-9][0-9]{0,14}$' }) }, strict);
