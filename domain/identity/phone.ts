import type { NumberCheck } from './typed-number.ts';

export type PhoneProblem =
  | 'phone-not-digits'
  /** Begins neither with 0 nor with +62. */
  | 'phone-prefix'
  | 'phone-length';

export interface PhoneCheck extends NumberCheck<PhoneProblem> {
  readonly kind?: 'mobile' | 'landline';
}

/** 08 and 8 to 11 more digits. */
const MOBILE = /^08\d{8,11}$/;

/** 0, an area code that does not begin with 0, 1 or 8, and the number: 9 to 12 digits together. */
const LANDLINE = /^0[2-79]\d{7,10}$/;

/** Checks an Indonesian telephone number as typed; `value` is the international form, "+6282177748150". */
export function checkPhone(typed: string): PhoneCheck {
  const dialled = typed.normalize('NFKC').replace(/[\p{Z}\p{C}\p{P}]/gu, '');
  if (!/^\+?\d+$/.test(dialled)) return refused('phone-not-digits');
  // "+62 (0)812…" is written on many a letterhead.
  const national = dialled.replace(/^\+?620?/, '0');
  if (!national.startsWith('0')) return refused('phone-prefix');
  const kind = MOBILE.test(national) ? 'mobile' : LANDLINE.test(national) ? 'landline' : undefined;
  if (kind === undefined) return refused(/^0[2-9]/.test(national) ? 'phone-length' : 'phone-prefix');
  return { valid: true, value: `+62${national.slice(1)}`, kind, problems: [], warnings: [] };
}

function refused(problem: PhoneProblem): PhoneCheck {
  return { valid: false, problems: [problem], warnings: [] };
}
