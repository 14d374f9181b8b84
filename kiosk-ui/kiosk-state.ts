import type { Board } from '../contract/board.ts';
import type { IssuedTicket, Service } from '../contract/queue.ts';
import type { KioskScreen } from '../contract/screens.ts';
import type { StandardPage } from '../contract/standard.ts';
import type { PrinterState } from '../domain/print/printer-states.ts';
import type { ServiceCode } from '../domain/queue/services.ts';
import type { ApiProblem } from '../ui-kit/api-client.ts';
import { otherLanguage } from '../ui-kit/language.ts';
import type { LiveState } from '../ui-kit/live-connection.ts';
import type { Language } from '../words/phrase.ts';
import type { Listening } from './listening.ts';
import type { Issued, Visit, Wish } from './visit.ts';

/** What the kiosk takes from the board: who waits, and whether somebody is there to call. */
export type Hall = Pick<Board, 'seq' | 'waiting' | 'closed' | 'unattended' | 'counters'>;

/** A paper no printer works on any more. */
export interface SettledPaper {
  readonly job: string;
  readonly isPrinted: boolean;
}

/** Everything the kiosk shows follows from this. All moments are monotonic milliseconds. */
export interface KioskState {
  readonly startedAt: number;
  readonly screen: KioskScreen | null;
  readonly services: readonly Service[] | null;
  /** The posted service standard, once somebody wanted to read it. */
  readonly standard: readonly StandardPage[] | null;
  readonly hall: Hall | null;
  /** Somebody was served today. */
  readonly served: boolean;
  /** When a face was touched last. */
  readonly ratedAt: number | null;
  readonly printer: PrinterState;
  /** What became of the last papers, newest first: the news may be quicker than the answer that names the job. */
  readonly papers: readonly SettledPaper[];
  /** The loudspeaker or the server's voice did not work when it was last tried for this person. */
  readonly mute: boolean;
  /** Null while nobody listens instead of reading. */
  readonly listening: Listening | null;
  readonly link: { readonly state: LiveState; readonly since: number };
  readonly language: Language;
  readonly largeText: boolean;
  readonly highContrast: boolean;
  /** What the kiosk's own system asks for; the contrast everybody begins with. */
  readonly usualContrast: boolean;
  readonly priority: boolean;
  /** Has to be fetched from the chair. */
  readonly help: boolean;
  readonly touchedAt: number;
  /** Taps before this moment are the same finger again. */
  readonly deafUntil: number;
  readonly visit: Visit;
}

const DOUBLE_TAP_MS = 2000;
/** So that the second tap of a nervous finger touches nothing on the screen that has just come. */
export const NEW_SCREEN_MS = 700;
export const REFUSAL_SHOWN_MS = 20_000;

/** `usualContrast`: whether the machine itself asks for high contrast. */
export function startedKiosk(now: number, usualContrast = false): KioskState {
  return {
    startedAt: now,
    screen: null,
    services: null,
    standard: null,
    hall: null,
    served: false,
    ratedAt: null,
    printer: 'unknown',
    papers: [],
    mute: false,
    listening: null,
    link: { state: 'connecting', since: now },
    language: 'id',
    largeText: false,
    highContrast: usualContrast,
    usualContrast,
    priority: false,
    help: false,
    touchedAt: now,
    deafUntil: 0,
    visit: { step: 'choosing' },
  };
}

/** A tap on a service: starts asking for a number, or changes nothing if it may not. */
export function tapped(state: KioskState, code: ServiceCode, now: number): KioskState {
  const service = state.services?.find((one) => one.code === code);
  const wish = service?.open && now >= state.deafUntil ? wishFor(state, code) : null;
  return wish === null ? state : asking(state, wish, now);
}

/** A number is on its way; what was tapped is not taken twice. */
export function asking(state: KioskState, wish: Wish, now: number): KioskState {
  const { visit } = state;
  const from = visit.step === 'typing' || visit.step === 'replacing' ? visit : null;
  return {
    ...state,
    touchedAt: now,
    deafUntil: now + DOUBLE_TAP_MS,
    visit: { step: 'asking', wish, since: now, from },
  };
}

/** How this person has to be called, as far as it was said. */
export function chosenWays({ priority, help }: KioskState): { priority?: true; help?: true } {
  return { ...(priority && { priority }), ...(help && { help }) };
}

function wishFor(state: KioskState, service: ServiceCode): Wish | null {
  const { visit } = state;
  const path = '/api/tickets';
  if (visit.step === 'choosing') return { path, body: { service, ...chosenWays(state) } };
  if (visit.step === 'coming-back' && visit.purpose !== null) {
    return { path, body: { service, purpose: visit.purpose, ...chosenWays(state) } };
  }
  if (visit.step !== 'replacing' || visit.old.ticket.service === service) return null;
  return { path: `${path}/${visit.old.ticket.id}/replace`, body: { service } };
}

/** The number is there. Paper is not waited for. */
export function answered(state: KioskState, ticket: IssuedTicket, now: number): KioskState {
  const until = now + 1000 * (state.screen?.times.confirmation ?? 0);
  const fresh = {
    paper: 'coming',
    reminder: null,
    issuedAt: now,
    until,
    calledTo: null,
    kept: null,
  } as const;
  const deafUntil = now + NEW_SCREEN_MS;
  return { ...state, touchedAt: now, deafUntil, visit: { step: 'issued', ticket, ...fresh } };
}

/** No number: back to where something can be done about it, or a screen that says why. */
export function refused(state: KioskState, problem: ApiProblem, now: number): KioskState {
  const from = state.visit.step === 'asking' ? state.visit.from : null;
  const again = { ...state, touchedAt: now, deafUntil: now + NEW_SCREEN_MS };
  if (from?.step === 'replacing')
    return { ...again, visit: { ...shownAnew(state, from.old, now), kept: problem } };
  if (from?.step === 'typing' && problem.code === 'code-not-found') {
    return { ...again, visit: { ...from, unknown: problem } };
  }
  return { ...state, visit: { step: 'refused', problem, until: now + REFUSAL_SHOWN_MS } };
}

/** The same number on the screen again, with its full time. */
export function shownAnew({ screen }: KioskState, issued: Issued, now: number): Issued {
  const { confirmation = 0, paperTrouble = 0 } = screen?.times ?? {};
  return { ...issued, until: now + 1000 * (issued.paper === 'missing' ? paperTrouble : confirmation) };
}

/** Back to the first screen as the next person expects it: Indonesian, normal text, usual contrast, nothing chosen. */
export function finished(state: KioskState, now: number): KioskState {
  return {
    ...state,
    language: 'id',
    largeText: false,
    highContrast: state.usualContrast,
    priority: false,
    help: false,
    mute: false,
    listening: null,
    touchedAt: now,
    deafUntil: now + NEW_SCREEN_MS,
    visit: { step: 'choosing' },
  };
}

/** Somebody is still there. */
export function touched(state: KioskState, now: number): KioskState {
  return { ...state, touchedAt: now };
}

export function languageSwitched(state: KioskState, now: number): KioskState {
  return { ...state, language: otherLanguage(state.language), touchedAt: now };
}

export function textSizeSwitched(state: KioskState, now: number): KioskState {
  return { ...state, largeText: !state.largeText, touchedAt: now };
}

export function contrastSwitched(state: KioskState, now: number): KioskState {
  return { ...state, highContrast: !state.highContrast, touchedAt: now };
}

export function prioritySwitched(state: KioskState, now: number): KioskState {
  return { ...state, priority: !state.priority, touchedAt: now };
}

export function helpSwitched(state: KioskState, now: number): KioskState {
  return { ...state, help: !state.help, touchedAt: now };
}

/**
 * The services as they are offered now. Counts come from the live news where there is any: the list itself may have
 * been asked for before, and answered after them.
 */
export function offered({ services, hall }: KioskState): readonly Service[] {
  const list = services ?? [];
  return hall === null ? list : list.map((one) => ({ ...one, waiting: hall.waiting[one.code] }));
}
