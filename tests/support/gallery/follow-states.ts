import type { FollowedBerkas, FollowedTicket } from '../../../contract/follow.ts';
import { noticeWords } from '../../../server/follow/plain-words.ts';
import { FIRST_VALUES } from '../../../server/settings/first-settings.ts';
import { FOLLOW_NOTICES } from '../../../words/follow-berkas.ts';
import { KIOSK_SCREEN, NOW } from '../board-samples.ts';
import type { FollowState } from './follow-stage.ts';

const { agency, hall } = KIOSK_SCREEN.office;
const ONLINE = FIRST_VALUES['office.online'];
const opensAt = '2026-11-24T08:00:00+07:00';

function ticket(over: Partial<FollowedTicket>): FollowState {
  return {
    followed: {
      ...{
        what: 'ticket',
        agency,
        hall,
        number: 'B-004',
        service: 'BPU',
        day: '2026-11-23',
        state: 'waiting',
      },
      ...{ ahead: 3, estimateMinutes: { low: 20, high: 40 }, counterName: null, calledAt: null, calls: 0 },
      ...{ fetch: false, heldFor: null, recent: ['A-003', 'B-003', 'C-001'], now: NOW, ...over },
    },
  };
}

function berkas(over: Partial<FollowedBerkas>): FollowState {
  return {
    followed: {
      ...{ what: 'berkas', agency, hall, number: 'BK-2026-00042', service: 'JHT', stage: 'opened' },
      ...{ openedDay: '2026-11-23', returnDay: '2026-11-26', missing: ['jht-card', 'jht-ktp'] },
      ...{ code: 'K7MF-3XQP', online: null, jmo: null, endedDay: null, ...over },
    },
  };
}

const still = (words: {
  readonly heading: { id: string; en: string };
  readonly lines: readonly { id: string; en: string }[];
}): FollowState => ({
  still: { title: words.heading, ...words },
});

/** What a phone shows of a number and of a berkas, in the order of a visit. */
export const FOLLOW_STATES: Readonly<Record<string, FollowState>> = {
  waiting: ticket({}),
  'waiting-next': ticket({ ahead: 0 }),
  'waiting-long': ticket({
    ...{ number: 'A-1000', service: 'PU', ahead: 123, estimateMinutes: { low: 120, high: 240 } },
  }),
  'waiting-paused': ticket({ paused: { reason: 'istirahat', until: '2026-11-23T13:30:00+07:00' } }),
  'waiting-closed': ticket({ closed: { reason: 'break', opensAt: '2026-11-23T13:00:00+07:00' } }),
  'waiting-for-a-later-day': ticket({ day: '2026-11-24', closed: { reason: 'after-hours', opensAt } }),
  lost: { ...ticket({}), isLost: true } as FollowState,
  called: ticket({ state: 'called', counterName: 'Loket 1', calledAt: NOW, calls: 1, ahead: null }),
  'called-to-the-longest-name': ticket({
    ...{ number: 'A-1000', state: 'called', counterName: 'Loket BPJS Ketenagakerjaan', calledAt: NOW },
    ...{ calls: 2, ahead: null },
  }),
  fetched: ticket({
    state: 'called',
    counterName: 'Loket 1',
    calledAt: NOW,
    calls: 1,
    fetch: true,
    ahead: null,
  }),
  serving: ticket({ state: 'serving', counterName: 'Loket 1', calledAt: NOW, calls: 1, ahead: null }),
  'held-form': ticket({ state: 'held', heldFor: 'belum-siap', ahead: null }),
  'held-papers': ticket({ state: 'held', heldFor: 'melengkapi', ahead: null }),
  'no-show': ticket({ state: 'no-show', ahead: null, calls: 3 }),
  over: ticket({ state: 'over', ahead: null }),
  'sent-home': ticket({ state: 'over', ahead: null, next: { number: 'B-001', day: '2026-11-24' } }),
  berkas: berkas({ online: ONLINE.JHT, jmo: ONLINE.jmo }),
  'berkas-complete': berkas({ service: 'BPU', missing: [], online: ONLINE.BPU, stage: 'awaiting-payment' }),
  'berkas-ended': berkas({ endedDay: '2026-11-26', stage: 'opened' }),
  unknown: still(FOLLOW_NOTICES.unknown),
  tried: still(FOLLOW_NOTICES.tried),
  'own-data': { still: noticeWords(KIOSK_SCREEN.notice) },
};
