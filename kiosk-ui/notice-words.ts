import type { IconName } from '../ui-kit/icons.ts';
import { closedWords } from '../words/closed.ts';
import { KIOSK_NOTICE } from '../words/kiosk.ts';
import { say } from '../words/phrase.ts';
import type { KioskState } from './kiosk-state.ts';
import type { KioskView } from './kiosk-view.ts';

/** What a `kiosk-notice` is given. */
export interface Notice {
  readonly picture: IconName;
  readonly heading: string;
  readonly detail: string;
  readonly action: string;
  readonly busy: boolean;
}

/** The notice for a screen that is only a message. */
export function noticeOf(view: Exclude<KioskView, 'choosing' | 'issued'>, state: KioskState): Notice {
  const { language } = state;
  const still = { picture: 'info', detail: '', action: '', busy: false } as const;
  switch (view) {
    case 'loading':
      return { ...still, heading: say(KIOSK_NOTICE.loading, language), busy: true };
    case 'asking':
      return { ...still, heading: say(KIOSK_NOTICE.asking, language), busy: true };
    case 'offline':
      return {
        ...still,
        picture: 'offline',
        heading: say(KIOSK_NOTICE.offline, language),
        detail: say(KIOSK_NOTICE.retrying, language),
        action: say(KIOSK_NOTICE.retry, language),
      };
    case 'closed':
      return {
        ...still,
        picture: 'clock',
        ...closedNotice(state),
      };
    case 'refused':
      return { ...still, ...refusal(state), action: say(KIOSK_NOTICE.retry, language) };
  }
}

function closedNotice({ closed, services, language }: KioskState): Pick<Notice, 'heading' | 'detail'> {
  const why = closed ?? services?.find((service) => service.closed !== undefined)?.closed;
  if (!why) return { heading: say(KIOSK_NOTICE.closed, language), detail: '' };
  const opens = why.opensAt === undefined ? {} : { opensAt: Date.parse(why.opensAt) };
  return closedWords({ reason: why.reason, ...opens, ...(why.why && { why: why.why }) }, 0, language);
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
