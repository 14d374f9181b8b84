/**
 * Everything that can happen in the office, each with the sentence an auditor reads.
 * An event not listed here cannot be recorded.
 */
export const EVENT_KINDS = {
  'site-created': 'The database of this office was created.',
  'server-started': 'The server started.',
  'clock-went-back': 'The machine’s clock showed an earlier time than it had shown before.',
  'day-opened': 'The first act of an office day opened it; what was left of earlier days expired.',
  'ticket-issued': 'A queue number was issued.',
  'ticket-called': 'A ticket was called to a counter.',
  'ticket-recalled': 'A called ticket was called again.',
  'ticket-served': 'The officer began to serve a ticket.',
  'ticket-finished': 'The visit at the counter ended.',
  'ticket-no-show': 'A called ticket did not appear.',
  'ticket-held': 'A ticket was set aside for a while.',
  'ticket-returned': 'A ticket went back to the waiting ones.',
  'ticket-transferred': 'A ticket was passed on to another service.',
  'ticket-cancelled': 'A ticket was cancelled.',
  'ticket-expired': 'A ticket was still open when a later day began.',
  'berkas-opened': 'A visit file was opened.',
  'berkas-joined': 'A ticket was joined to a visit file.',
  'berkas-read': 'A visit file with personal data was shown to somebody.',
  'berkas-searched': 'Somebody searched the visit files.',
  'registration-saved': 'A registration was checked and saved in a visit file.',
  'documents-checked': 'The documents of a visit file were checked.',
  'contribution-computed': 'The contribution of a visit file was computed.',
  'payment-code-issued': 'A payment code was given out for a visit file.',
  'payment-code-replaced': 'A payment code was replaced by another.',
  'print-requested': 'A paper was put in line for a printer.',
  'print-settled': 'What became of an attempt to print is known.',
  'print-answered': 'A person said whether an uncertain paper came out.',
  'account-created': 'An account was made.',
  'signed-in': 'Somebody signed in.',
  'sign-in-refused': 'A sign-in was refused.',
  'signed-out': 'Somebody signed out.',
  'password-changed': 'Somebody changed a password.',
  'setting-changed': 'A setting was given a new value from a day on.',
  'setting-backdated': 'The new value counts from a day already past: what was computed since may differ.',
} as const satisfies Record<string, string>;

export type EventKind = keyof typeof EVENT_KINDS;
