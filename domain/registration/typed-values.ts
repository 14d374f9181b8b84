import { type Day, isDay } from '../calendar/day.ts';
import { isMonth, type Month } from '../calendar/month.ts';
import { err, ok, type Result } from '../result.ts';

const SPACED_DAY = /^(\d{1,2})[/.\- ]+(\d{1,2})[/.\- ]+(\d{4}|\d{2})$/;

/** Typed without a mark, as on the number block: two figures each for day and month. */
const BARE_DAY = /^(\d{2})(\d{2})(\d{4}|\d{2})$/;

/**
 * A day as people write it: "1/2/1990", "01-02-90", "1 2 1990", "01021990", also "1990-02-01". Of a year with two digits the
 * last one is meant that makes a day not after `latest`.
 */
export function readDay(typed: string, latest: Day): Result<Day, 'day-shape' | 'day-impossible'> {
  const text = typed.trim();
  if (isDay(text)) return ok(text);
  const match = SPACED_DAY.exec(text) ?? BARE_DAY.exec(text);
  const [, day = '', month = '', year = ''] = match ?? [];
  if (match === null) return err(/^\d{4}-\d{2}-\d{2}$/.test(text) ? 'day-impossible' : 'day-shape');
  const inYear = (full: string) => `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const years = year.length === 4 ? [year] : [`20${year}`, `19${year}`];
  const possible = years.map(inYear).filter(isDay);
  const chosen = possible.find((candidate) => candidate <= latest) ?? possible[0];
  return chosen === undefined ? err('day-impossible') : ok(chosen);
}

/** A month as people write it: "11/2026", "11-2026", "2026-11". */
export function readMonth(typed: string): Result<Month, 'month-shape'> {
  const text = typed.trim();
  const [, number = '', year = ''] = /^(\d{1,2})[/.\- ]+(\d{4})$/.exec(text) ?? [];
  const month = year === '' ? text : `${year}-${number.padStart(2, '0')}`;
  return isMonth(month) ? ok(month) : err('month-shape');
}

/** Whole rupiah as people write them: "3.229.957", "Rp 3.229.957,00", "Rp3,229,957", "3229957". */
export function readRupiah(typed: string): Result<number, 'rupiah-shape'> {
  const text = typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^rp\.?/i, '')
    .replace(/(,-|\.-|,00)$/, '');
  if (!/^(\d+|\d{1,3}(\.\d{3})+|\d{1,3}(,\d{3})+)$/.test(text)) return err('rupiah-shape');
  const amount = Number(text.replace(/[.,]/g, ''));
  return Number.isSafeInteger(amount) ? ok(amount) : err('rupiah-shape');
}
