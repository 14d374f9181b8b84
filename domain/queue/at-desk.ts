import type { Day } from '../calendar/day.ts';
import type { TicketState } from './moves.ts';

/** Whether the person with this ticket is at a counter now: called or served today. */
export function isAtDesk(
  { state, day }: { readonly state: TicketState; readonly day: string },
  today: Day,
): boolean {
  return day === today && (state === 'called' || state === 'serving');
}
