import type { Language } from './phrase.ts';

/** Office time, whatever the machine's own zone is. */
const OFFICE_ZONE = 'Asia/Jakarta';

const LOCALE: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

const rupiah = once(() => new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 }));
const clock = once(
  () =>
    new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone: OFFICE_ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    }),
);
const FULL_DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const longDate = dates({ timeZone: OFFICE_ZONE, weekday: 'long', ...FULL_DAY });
const dateOfInstant = dates({ timeZone: OFFICE_ZONE, ...FULL_DAY });
const dateOfDay = dates({ timeZone: 'UTC', ...FULL_DAY });
const longDateOfDay = dates({ timeZone: 'UTC', weekday: 'long', ...FULL_DAY });
const dateOfMonth = dates({ timeZone: 'UTC', month: 'long', year: 'numeric' });

/** Whole rupiah as people write it: "Rp 16.800". The space never breaks a line on a screen; paper replaces it. */
export function formatRupiah(amount: number): string {
  return `Rp\u00a0${rupiah().format(amount)}`;
}

/** Time of day in the office: "09.41". */
export function formatClock(at: number): string {
  return clock().format(at).replace(':', '.');
}

/** "Senin, 23 November 2026". */
export function formatLongDate(at: number, language: Language): string {
  return longDate[language]().format(at);
}

/** "23 November 2026, 09.41". */
export function formatMoment(at: number, language: Language): string {
  return `${dateOfInstant[language]().format(at)}, ${formatClock(at)}`;
}

/** A day `YYYY-MM-DD` as "23 November 2026". */
export function formatDay(day: string, language: Language): string {
  return dateOfDay[language]().format(Date.parse(`${day}T00:00:00Z`));
}

/** A day `YYYY-MM-DD` as "Senin, 23 November 2026". */
export function formatWeekday(day: string, language: Language): string {
  return longDateOfDay[language]().format(Date.parse(`${day}T00:00:00Z`));
}

/** A month `YYYY-MM` as "November 2026". */
export function formatMonth(month: string, language: Language): string {
  return dateOfMonth[language]().format(Date.parse(`${month}-01T00:00:00Z`));
}

/** A format is made at its first use and kept: each costs a tenth of a millisecond and 50 KB that V8 does not see. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function dates(parts: Intl.DateTimeFormatOptions): Record<Language, () => Intl.DateTimeFormat> {
  const inLanguage = (language: Language) => once(() => new Intl.DateTimeFormat(LOCALE[language], parts));
  return { id: inLanguage('id'), en: inLanguage('en') };
}
