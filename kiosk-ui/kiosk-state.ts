import type { Board } from '../contract/board.ts';
import type { IssuedTicket, Service } from '../contract/queue.ts';
import type { KioskScreen } from '../contract/screens.ts';
import type { Waiting } from '../contract/shared.ts';
import type { PrinterState } from '../domain/print/printer-states.ts';
import type { ServiceCode } from '../domain/queue/services.ts';
import type { ApiProblem } from '../ui-kit/api-client.ts';
import { otherLanguage } from '../ui-kit/language.ts';
import type { LiveState } from '../ui-kit/live-connection.ts';
import type { Language } from '../words/phrase.ts';

/** What the machine knows of a paper: on its way, seen to be printed, or not to be counted on. */
export type Paper = 'coming' | 'printed' | 'missing';

/** One person at the kiosk, from the tap to the number. */
export type Visit =
  | { readonly step: 'choosing' }
  | { readonly step: 'asking'; readonly service: ServiceCode; readonly since: number }
  | {
      readonly step: 'issued';
      readonly ticket: IssuedTicket;
      readonly paper: Paper;
      readonly issuedAt: number;
      readonly until: number;
    }
  | { readonly step: 'refused'; readonly problem: ApiProblem; readonly until: number };

/** Everything the kiosk shows follows from this. All moments are monotonic milliseconds. */
export interface KioskState {
  readonly startedAt: number;
  readonly screen: KioskScreen | null;
  readonly services: readonly Service[] | null;
  readonly waiting: Waiting | null;
  readonly closed: Board['closed'] | null;
  readonly printer: PrinterState;
  /** The last jobs seen to be printed: the news may be quicker than the answer that names the job. */
  readonly printed: readonly string[];
  readonly link: { readonly state: LiveState; readonly since: number };
  readonly language: Language;
  readonly largeText: boolean;
  readonly priority: boolean;
  readonly touchedAt: number;
  /** Taps on a service before this moment are the same finger again. */
  readonly deafUntil: number;
  readonly visit: Visit;
}

const DOUBLE_TAP_MS = 2000;
/** So that a second tap on "Selesai" does not take a number for nobody. */
const AFTER_DONE_MS = 700;
const REFUSAL_SHOWN_MS = 20_000;

export function startedKiosk(now: number): KioskState {
  return {
    startedAt: now,
    screen: null,
    services: null,
    waiting: null,
    closed: null,
    printer: 'unknown',
    printed: [],
    link: { state: 'connecting', since: now },
    language: 'id',
    largeText: false,
    priority: false,
    touchedAt: now,
    deafUntil: 0,
    visit: { step: 'choosing' },
  };
}

/** A tap on a service: starts asking for a number, or changes nothing if it may not. */
export function tapped(state: KioskState, code: ServiceCode, now: number): KioskState {
  const service = state.services?.find((one) => one.code === code);
  if (state.visit.step !== 'choosing' || now < state.deafUntil || !service?.open) return state;
  return {
    ...state,
    touchedAt: now,
    deafUntil: now + DOUBLE_TAP_MS,
    visit: { step: 'asking', service: code, since: now },
  };
}

/** The number is there. Paper is not waited for. */
export function answered(state: KioskState, ticket: IssuedTicket, now: number): KioskState {
  const until = now + 1000 * (state.screen?.times.confirmation ?? 0);
  return { ...state, visit: { step: 'issued', ticket, paper: 'coming', issuedAt: now, until } };
}

export function refused(state: KioskState, problem: ApiProblem, now: number): KioskState {
  return { ...state, visit: { step: 'refused', problem, until: now + REFUSAL_SHOWN_MS } };
}

/** Back to the first screen as the next person expects it: Indonesian, normal text, no priority. */
export function finished(state: KioskState, now: number): KioskState {
  return {
    ...state,
    language: 'id',
    largeText: false,
    priority: false,
    touchedAt: now,
    deafUntil: now + AFTER_DONE_MS,
    visit: { step: 'choosing' },
  };
}

export function languageSwitched(state: KioskState, now: number): KioskState {
  return { ...state, language: otherLanguage(state.language), touchedAt: now };
}

export function textSizeSwitched(state: KioskState, now: number): KioskState {
  return { ...state, largeText: !state.largeText, touchedAt: now };
}

export function prioritySwitched(state: KioskState, now: number): KioskState {
  return { ...state, priority: !state.priority, touchedAt: now };
}

/**
 * The services as they are offered now. Counts come from the live news where there is any: the list itself may have
 * been asked for before, and answered after them.
 */
export function offered({ services, waiting }: KioskState): readonly Service[] {
  const list = services ?? [];
  return waiting === null ? list : list.map((one) => ({ ...one, waiting: waiting[one.code] }));
}
