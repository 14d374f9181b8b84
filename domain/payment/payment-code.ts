import { type Day, isDay } from '../calendar/day.ts';
import { bare } from '../identity/typed-number.ts';
import { err, ok, type Result } from '../result.ts';
import { dammDigit, dammHolds } from './damm.ts';

/** What one of the counter's own payment codes is made of. */
export interface PaymentCodeParts {
  /** Four digits that name the office. */
  readonly site: string;
  /** The office day it was given out. */
  readonly day: Day;
  /** 1 to 9999, counted anew every day. */
  readonly serial: number;
}

export type PaymentCodeProblem =
  | 'payment-code-not-digits'
  | 'payment-code-length'
  | 'payment-code-check-digit'
  | 'payment-code-date'
  | 'payment-code-serial';

/** Site, YYMMDD, serial and check digit. */
const SHAPE = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{4})\d$/;

const LAST_SERIAL = 9_999;

/**
 * The counter's own payment code: 15 digits, of which the last betrays every single wrong digit and every swap of
 * two neighbours. `serial-exhausted` after 9999 in a day.
 * @throws {RangeError} when site, day or serial are no such things.
 */
export function makePaymentCode({ site, day, serial }: PaymentCodeParts): Result<string, 'serial-exhausted'> {
  if (!/^\d{4}$/.test(site) || !/^20\d\d-/.test(day) || !isDay(day)) {
    throw new RangeError(`no payment code for site ${site} on ${day}`);
  }
  if (!Number.isSafeInteger(serial) || serial < 1) throw new RangeError(`not a serial: ${serial}`);
  if (serial > LAST_SERIAL) return err('serial-exhausted');
  const digits = `${site}${day.slice(2).replaceAll('-', '')}${String(serial).padStart(4, '0')}`;
  return ok(digits + dammDigit(digits));
}

/** Reads a code of this counter as typed, spaces and dashes allowed; says what is wrong with it otherwise. */
export function checkPaymentCode(typed: string): Result<PaymentCodeParts, PaymentCodeProblem> {
  const digits = bare(typed);
  if (!/^\d*$/.test(digits)) return err('payment-code-not-digits');
  const [, site = '', year, month, date, serial] = SHAPE.exec(digits) ?? [];
  if (serial === undefined) return err('payment-code-length');
  if (!dammHolds(digits)) return err('payment-code-check-digit');
  const day = `20${year}-${month}-${date}`;
  if (!isDay(day)) return err('payment-code-date');
  if (Number(serial) === 0) return err('payment-code-serial');
  return ok({ site, day, serial: Number(serial) });
}

/** The code in groups a person can read aloud and compare: "1276 2611 2300 012". */
export function formatPaymentCode(code: string): string {
  return bare(code).replace(/(.{4})(?=.)/g, '$1 ');
}
