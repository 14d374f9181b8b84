const OFFSET_MS = 7 * 3_600_000;

/** An instant as the wire writes it: ISO 8601 with the office's offset, "2026-11-23T08:15:00.000+07:00". */
export function isoTime(at: number): string {
  return new Date(at + OFFSET_MS).toISOString().replace('Z', '+07:00');
}
