import {
  aheadPath,
  linePath,
  numberPath,
  officePath,
  servicePath,
  waitPath,
} from '../contract/kiosk-voice-paths.ts';
import { reminderPath } from '../contract/voice-paths.ts';
import type { ServiceCode } from '../domain/queue/services.ts';
import { otherLanguage } from '../ui-kit/language.ts';
import type { Language } from '../words/phrase.ts';
import type { KioskLine } from '../words/spoken-kiosk-lines.ts';
import type { KioskState } from './kiosk-state.ts';
import { viewOf } from './kiosk-view.ts';
import { type Issued, mayReplace } from './visit.ts';

/** A number that comes at once is said, not that it will come. */
const ASKING_SAID_AFTER_MS = 1500;
/** More than this nobody counts. */
const MOST_SAID = 999;

/** What is said at `now` to whoever listens: where each sentence lies, in order; none while nothing is to be said. */
export function spokenNow(state: KioskState, now: number): readonly string[] {
  const { listening, language } = state;
  if (listening === null || listening.unheardAt !== null) return [];
  const { remark } = listening;
  if (remark === null || viewOf(state, now) === 'still-there') return spokenScreen(state, now);
  const { closed, lines } = remark;
  const told = lines.map((line) => linePath(language, line));
  return closed === null ? told : [servicePath(language, closed, 'closed'), ...told];
}

/** The whole screen as it is said. */
export function spokenScreen(state: KioskState, now: number): readonly string[] {
  const { visit, language } = state;
  const lines = (...names: KioskLine[]) => names.map((line) => linePath(language, line));
  const view = viewOf(state, now);
  switch (view) {
    case 'choosing':
      return [
        officePath(language, 'welcome'),
        ...services(state),
        ...lines('priority-key', 'help-key', 'repeat-or-back'),
        linePath(otherLanguage(language), 'language-key'),
      ];
    case 'closed':
      return [officePath(language, 'closed'), ...lines('repeat-or-back')];
    case 'claim':
      return [officePath(language, 'claim'), ...lines('claim-keys')];
    case 'replacing':
      return visit.step === 'replacing'
        ? [...lines('replacing'), ...services(state, visit.old.ticket.service), ...lines('replacing-keys')]
        : [];
    case 'issued':
      return visit.step === 'issued' ? spokenNumber(visit, language) : [];
    case 'asking':
      return visit.step === 'asking' && now - visit.since >= ASKING_SAID_AFTER_MS ? lines('asking') : [];
    case 'refused':
      return [...refusal(state), ...lines('refused-keys')];
    case 'purpose':
    case 'returning':
      return lines('coming-back', 'repeat-or-back');
    case 'topics':
    case 'topic-services':
    case 'reading':
      return lines('reading', 'repeat-or-back');
    case 'typing':
    case 'still-there':
    case 'loading':
      return lines(view);
    case 'offline':
      return [offlinePath(language)];
    case 'unheard':
      return [];
    default:
      return view satisfies never;
  }
}

/** What has to be there when the server is not. */
export function offlinePath(language: Language): string {
  return linePath(language, 'offline');
}

function services({ services, language }: KioskState, but?: ServiceCode): string[] {
  const offered = (services ?? []).filter(({ code }) => code !== but);
  return offered.map(({ code, open }) => servicePath(language, code, open ? 'open' : 'closed'));
}

/** The number twice, with all one would read between. */
function spokenNumber(issued: Issued, language: Language): readonly string[] {
  const { ticket, paper, calledTo, kept } = issued;
  const line = (name: KioskLine) => linePath(language, name);
  const number = numberPath(language, ticket.service, ticket.number);
  const how = ticket.priority ? [line('priority-number')] : [];
  const first = [...(kept === null ? [] : [line('kept')]), number, ...how];
  const keys = [...(mayReplace(issued) ? [line('replace-key')] : []), line('issued-keys')];
  const papers = {
    coming: [officePath(language, 'paper')],
    printed: [officePath(language, 'paper')],
    missing: [line('no-paper'), reminderPath(ticket.number, language)],
    late: [line('paper-came'), officePath(language, 'paper')],
  }[paper];
  if (calledTo !== null) return [...first, line('called'), ...papers, number, ...keys];
  const then = ticket.help ? line('fetched') : officePath(language, 'calls');
  return [...first, waitOf(ticket, language), ...papers, then, number, ...keys];
}

function waitOf({ ahead, estimateMinutes }: Issued['ticket'], language: Language): string {
  const people = Math.min(ahead, MOST_SAID);
  if (estimateMinutes === null || estimateMinutes.high === 0) return aheadPath(language, people);
  const [low, high] = [estimateMinutes.low, estimateMinutes.high].map((one) => Math.min(one, MOST_SAID));
  return waitPath(language, people, low ?? 0, high ?? 0);
}

function refusal({ visit, language }: KioskState): string[] {
  const code = visit.step === 'refused' ? visit.problem.code : '';
  switch (code) {
    case 'office-closed':
      return [officePath(language, 'closed')];
    case 'quota-reached':
      return [linePath(language, 'used-up')];
    case 'storage-unavailable':
      return [linePath(language, 'storage')];
    default:
      return [linePath(language, 'refused')];
  }
}
