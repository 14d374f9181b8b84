import type { Language } from './phrase.ts';

/** Office time, whatever the machine's own zone is. */
export const OFFICE_ZONE = 'Asia/Jakarta';

const LOCALE: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** Whole rupiah as people write it: "Rp 16.800". The space never breaks a line on a screen; paper replaces it. */
export function formatRupiah(amount: number): string {
  return `Rp\u00a0${new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 }).format(amount)}`;
}

/** Time of day in the office: "09.41". */
export function formatClock(at: number): string {
  const text = new Intl.DateTimeFormat('en-GB', {
    timeZone: OFFICE_ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  return text.replace(':', '.');
}

/** "Senin, 23 November 2026". */
export function formatLongDate(at: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: OFFICE_ZONE,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(at);
}

/** "23 November 2026, 09.41". */
export function formatMoment(at: number, language: Language): string {
  const day = new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: OFFICE_ZONE,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(at);
  return `${day}, ${formatClock(at)}`;
}

/** A day `YYYY-MM-DD` as "23 November 2026". */
export function formatDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(Date.parse(`${day}T00:00:00Z`));
}

/** A month `YYYY-MM` as "November 2026". */
export function formatMonth(month: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: 'UTC',
    month: 'long',
    year: 'numeric',
  }).format(Date.parse(`${month}-01T00:00:00Z`));
}
