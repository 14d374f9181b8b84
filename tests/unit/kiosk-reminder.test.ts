import { describe, expect, it } from 'vitest';
import { heard } from '../../kiosk-ui/kiosk-news.ts';
import { answered, finished, type KioskState, startedKiosk } from '../../kiosk-ui/kiosk-state.ts';
import { ticked } from '../../kiosk-ui/kiosk-time.ts';
import { isReminderDue, listenedAgain, muted, said } from '../../kiosk-ui/spoken-reminder.ts';
import { replaceOffered } from '../../kiosk-ui/steps.ts';
import {
  boardWith,
  issuedTicket,
  KIOSK_SCREEN,
  NOW,
  services,
  TICKET_JOB,
} from '../support/board-samples.ts';

const ready = (): KioskState => ({ ...startedKiosk(0), screen: KIOSK_SCREEN, services: services() });
const news = (
  state: KioskState,
  printer: 'ok' | 'paper-out',
  jobs: { job: string; state: 'printed' }[] = [],
) => heard(state, { type: 'print-updated', seq: 50, jobs, printer: [{ name: 'ticket', state: printer }] }, 0);
/** B-004, without paper since 10,000. */
const missing = () => ticked(news(answered(ready(), issuedTicket(), 9_000), 'paper-out'), 10_000);
/** When the number is said from now on, if every time is told. */
function sayings(state: KioskState, until = 60_000): number[] {
  const times: number[] = [];
  let now = state;
  for (let at = 10_000; at <= until; at += 100) {
    if (!isReminderDue(now, at)) continue;
    times.push(at);
    now = said(now);
  }
  return times;
}

describe('a number without paper', () => {
  it('is said twice, with a pause in which the first is over', () => {
    expect(sayings(missing())).toEqual([11_200, 24_000]);
  });

  it('is not said while its paper may still come, nor when it has', () => {
    expect(sayings(answered(ready(), issuedTicket(), 9_000))).toEqual([]);
    const came = ticked(news(missing(), 'ok', [{ job: TICKET_JOB, state: 'printed' }]), 10_900);
    expect(sayings(came)).toEqual([]);
  });

  it('is not said when it is called already: the hall hears that', () => {
    const { waiting } = boardWith();
    const call = {
      seq: 51,
      number: 'B-004',
      service: 'BPU',
      counter: 1,
      at: NOW,
      name: 'Loket 1',
      waiting,
    } as const;
    expect(sayings(heard(missing(), { type: 'ticket-called', ...call }, 10_500))).toEqual([]);
  });

  it('is not said while another service is chosen, and not to the next person', () => {
    expect(sayings(replaceOffered(missing(), 10_500))).toEqual([]);
    expect(sayings(finished(missing(), 10_500))).toEqual([]);
  });

  it('is said at once on request, with its whole time anew and no repetition that interrupts', () => {
    const asked = listenedAgain(missing(), 20_000);
    expect(asked.visit).toMatchObject({ until: 50_000 });
    expect(sayings(asked)).toEqual([]);
    expect(listenedAgain(ready(), 20_000)).toEqual(ready());
  });

  it('is not tried again where nothing can be heard; the next person has another try', () => {
    expect(sayings(muted(missing()))).toEqual([]);
    expect(finished(muted(missing()), 20_000).mute).toBe(false);
  });
});
