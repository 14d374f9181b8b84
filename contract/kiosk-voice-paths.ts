/** Where a kiosk that is listened to gets its sentences, each an `audio/wav`; with ":name" for a part, a route's own pattern. */
const KIOSK = '/api/voice/kiosk';

/** A standing line, by its name among `SPOKEN_LINES`. */
export function linePath(language: string, line: string): string {
  return `${KIOSK}/${language}/lines/${line}`;
}

/** A service with its key; `state`: "open" or "closed". */
export function servicePath(language: string, service: string, state: string): string {
  return `${KIOSK}/${language}/services/${service}/${state}`;
}

/** The number just taken. */
export function numberPath(language: string, service: string, number: string): string {
  return `${KIOSK}/${language}/numbers/${service}/${number}`;
}

/** How many people are before one, 0 to 999. */
export function aheadPath(language: string, ahead: number | string): string {
  return `${KIOSK}/${language}/waits/${ahead}`;
}

/** The same, and from how many to how many minutes one will wait, 0 to 999 each. */
export function waitPath(
  language: string,
  ahead: number | string,
  low: number | string,
  high: number | string,
): string {
  return `${KIOSK}/${language}/waits/${ahead}/${low}/${high}`;
}

/** What the office says in its own words, by a name among `OFFICE_SAYINGS`. */
export function officePath(language: string, saying: string): string {
  return `${KIOSK}/${language}/office/${saying}`;
}
