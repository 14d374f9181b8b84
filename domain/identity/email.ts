import { failed, type NumberCheck, passed } from './typed-number.ts';

export type EmailProblem = 'email-shape' | 'email-too-long';
export type EmailCheck = NumberCheck<EmailProblem>;

/** Longest address mail servers carry (RFC 5321). */
const LONGEST = 254;

/** Checks that the text can be an e-mail address; `value` is in small letters. Whether it is read, only a mail shows. */
export function checkEmail(typed: string): EmailCheck {
  const address = typed.trim().toLowerCase();
  if (address.length > LONGEST) return failed('email-too-long');
  return /^[^\s@,;:"<>()[\]\\]+@[^\s@.,;:"<>()[\]\\]+(\.[^\s@.,;:"<>()[\]\\]+)+$/.test(address)
    ? passed(address)
    : failed('email-shape');
}
