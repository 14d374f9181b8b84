import type { Closed } from '../contract/closed.ts';
import { closedFacts } from '../contract/closed-facts.ts';
import type { IconName } from '../ui-kit/icons.ts';
import { closedWords, STILL_SERVED } from '../words/closed.ts';
import { KIOSK_BACK_IN, KIOSK_NOTICE } from '../words/kiosk.ts';
import { KIOSK_UNHEARD } from '../words/kiosk-listening.ts';
import { KIOSK_READING } from '../words/kiosk-reading.ts';
import { KIOSK_STILL_THERE } from '../words/kiosk-return.ts';
import { say } from '../words/phrase.ts';
import type { KioskWish } from './kiosk-events.ts';
import type { KioskState } from './kiosk-state.ts';
import { secondsToAnswer } from './kiosk-time.ts';
import type { KioskView } from './kiosk-view.ts';

/** What a `kiosk-notice` is given. */
export interface Notice {
  readonly picture: IconName;
  readonly heading: string;
  readonly detail: string;
  /** The one thing to do, if there is one. */
  readonly action: { readonly words: string; readonly wish: KioskWish } | null;
  readonly busy: boolean;
}

/** The screens that are only a message. */
export type NoticeView = Extract<
  KioskView,
  'loading' | 'asking' | 'offline' | 'closed' | 'refused' | 'still-there' | 'unheard'
>;

const STILL = { picture: 'info', detail: '', action: null, busy: false } as const;

/** The notice for a screen that is only a message, at `now` (monotonic) when the office's clock stands at `officeNow`. */
export function noticeOf(view: NoticeView, state: KioskState, now: number, officeNow: number): Notice {
  const { language } = state;
  const retry = { words: say(KIOSK_NOTICE.retry, language), wish: 'retry-asked' } as const;
  switch (view) {
    case 'loading':
      return { ...STILL, heading: say(KIOSK_NOTICE.loading, language), busy: true };
    case 'asking':
      return { ...STILL, heading: say(KIOSK_NOTICE.asking, language), busy: true };
    case 'offline':
      return {
        ...STILL,
        picture: 'offline',
        heading: say(KIOSK_NOTICE.offline, language),
        detail: say(KIOSK_NOTICE.retrying, language),
        action: retry,
      };
    case 'closed':
      return {
        ...STILL,
        picture: 'clock',
        ...closedNotice(state, officeNow),
        action: { words: say(KIOSK_READING.offer, language), wish: 'reading-asked' },
      };
    case 'refused':
      return { ...STILL, ...refusal(state), action: retry };
    case 'still-there':
      return {
        ...STILL,
        picture: 'question',
        heading: say(KIOSK_STILL_THERE.question, language),
        detail: KIOSK_BACK_IN[language](secondsToAnswer(state, now) ?? 0),
        action: { words: say(KIOSK_STILL_THERE.goOn, language), wish: 'still-there' },
      };
    case 'unheard':
      return {
        ...STILL,
        picture: 'warning',
        heading: say(KIOSK_UNHEARD.heading, language),
        detail: say(KIOSK_UNHEARD.detail, language),
        action: { words: say(KIOSK_UNHEARD.goOn, language), wish: 'listen-asked' },
      };
  }
}

function closedNotice(state: KioskState, officeNow: number): Pick<Notice, 'heading' | 'detail'> {
  const { language } = state;
  const why = whyClosed(state);
  if (why === undefined) return { heading: say(KIOSK_NOTICE.closed, language), detail: '' };
  const { heading, detail } = closedWords(closedFacts(why), officeNow, language);
  const still = why.reason === 'last-number' ? say(STILL_SERVED, language) : '';
  return { heading, detail: `${still} ${detail}`.trim() };
}

/** Why no number is given at all. Where every service ran out of its own numbers, those of the day are used up. */
function whyClosed({ services, hall }: KioskState): Closed | undefined {
  const reasons = (services ?? []).flatMap(({ closed }) => (closed === undefined ? [] : [closed]));
  const [quota] = reasons;
  const office = reasons.find(({ reason }) => reason !== 'quota') ?? hall?.closed;
  return office ?? (quota && { ...quota, reason: 'last-number' });
}

function refusal({ visit, language }: KioskState): Pick<Notice, 'picture' | 'heading' | 'detail'> {
  const problem = visit.step === 'refused' ? visit.problem : null;
  if (problem?.code === 'storage-unavailable') {
    return {
      picture: 'warning',
      heading: say(KIOSK_NOTICE.storage, language),
      detail: say(KIOSK_NOTICE.storageDetail, language),
    };
  }
  const title = problem !== null && 'title' in problem ? problem.title : '';
  return { picture: 'warning', heading: say(KIOSK_NOTICE.refused, language), detail: title };
}
