import { DEVICE_KINDS, type DeviceKind, type Role } from './roles.ts';

/** Who may do something. What is left out may not. */
export interface ActRule {
  readonly people: 'everyone' | readonly Role[];
  readonly devices?: readonly DeviceKind[];
  /** This very machine without a session, unless the office does not trust it. */
  readonly loopback?: true;
  readonly stranger?: true;
  /** Also with a first password that must still be replaced, and in a session that is locked. */
  readonly always?: true;
  /** Also in a session that is locked: nothing personal is seen by it. */
  readonly whileLocked?: true;
}

/** Everything one can do here, and who may. Each route and each use case that asks names one of these. */
export const ACTS = {
  /** Open a page, read what hangs on the wall, follow an own number, ask to sign in or to be paired. */
  visit: { people: 'everyone', devices: DEVICE_KINDS, loopback: true, stranger: true, always: true },
  'watch-board': { people: 'everyone', devices: ['kiosk', 'display'], loopback: true, whileLocked: true },
  /** Give out a number, check in with a code, hear the number spoken. */
  'issue-number': { people: ['officer'], devices: ['kiosk'], loopback: true },
  'change-own-number': { people: ['officer'], devices: ['kiosk'], loopback: true },
  /** Say how the service was, without a name. */
  'rate-service': { people: ['officer'], devices: ['kiosk'], loopback: true },
  'use-own-account': { people: 'everyone', always: true },
  /** What outlasts the session: PIN and one-time codes. */
  'change-own-account': { people: 'everyone' },
  'serve-queue': { people: ['officer'] },
  /** See which screens are connected, and have the TVs let themselves be heard. */
  'try-screens': { people: ['officer', 'admin'] },
  'keep-berkas': { people: ['officer'] },
  'unmask-person': { people: ['officer', 'supervisor', 'head'] },
  'print-papers': { people: ['officer'] },
  'relay-print': { people: [], devices: ['print-agent'] },
  'see-printers': { people: ['officer', 'admin'] },
  'run-printers': { people: ['admin'] },
  'run-settings': { people: ['admin'] },
  'run-devices': { people: ['admin'] },
  'run-accounts': { people: ['admin'] },
  'set-attendance': { people: ['supervisor'] },
  'name-substitute': { people: ['supervisor'] },
  'read-trail': { people: ['supervisor', 'head', 'admin'] },
  /** Who looked up whom away from the desk. */
  'see-lookups': { people: ['supervisor', 'head'] },
  'close-day': { people: ['officer', 'supervisor'] },
  'see-backups': { people: ['officer', 'supervisor', 'head', 'admin'] },
  'run-backups': { people: ['admin'] },
  /** Take down what somebody asks about their own data (UU 27/2022 art. 5 to 13). */
  'take-data-request': { people: ['officer', 'complaints', 'supervisor'] },
  /** The page about personal data: what runs, what is told to people; never whose it is. */
  'see-privacy': { people: ['officer', 'complaints', 'supervisor', 'head', 'admin'] },
  'decide-data-request': { people: ['supervisor', 'head'] },
  'destroy-data': { people: ['head', 'admin'] },
  /** Give a retention year's personal data fresh keys. */
  'run-keys': { people: ['admin'] },
  'handle-breach': { people: ['supervisor', 'head'] },
  'record-complaint': { people: ['complaints'] },
  'read-complaint': { people: ['complaints', 'supervisor', 'head'] },
  'answer-complaint': { people: ['head'] },
  'sign-report': { people: ['head'] },
  'read-documentation': { people: ['officer', 'admin'] },
} as const satisfies Record<string, ActRule>;

export type Act = keyof typeof ACTS;
