import { OFFICE_OFFSET_MS } from '../../domain/calendar/day.ts';

/** An instant as the wire writes it: ISO 8601 with the office's offset, "2026-11-23T08:15:00.000+07:00". */
export function isoTime(at: number): string {
  return new Date(at + OFFICE_OFFSET_MS).toISOString().replace('Z', '+07:00');
}
