import { describe, expect, it } from 'vitest';
import type { Board, LiveMessage } from '../../contract/board.ts';
import type { Waiting } from '../../contract/shared.ts';
import type { PrinterState, PrintJobState } from '../../domain/print/printer-states.ts';
import { heard } from '../../kiosk-ui/kiosk-news.ts';
import {
  answered,
  contrastSwitched,
  finished,
  type KioskState,
  languageSwitched,
  offered,
  prioritySwitched,
  refused,
  startedKiosk,
  tapped,
  textSizeSwitched,
} from '../../kiosk-ui/kiosk-state.ts';
import { ticked } from '../../kiosk-ui/kiosk-time.ts';
import { viewOf } from '../../kiosk-ui/kiosk-view.ts';
import { boardWith, issuedTicket, KIOSK_SCREEN, services, TICKET_JOB } from '../support/board-samples.ts';

const ready = (): KioskState => ({
  ...startedKiosk(0),
  screen: KIOSK_SCREEN,
  services: services(),
  link: { state: 'open', since: 0 },
});
const withPrinter = (
  state: KioskState,
  printer: PrinterState,
  job: string | null = null,
  became: PrintJobState = 'printed',
) =>
  heard(
    state,
    {
      type: 'print-updated',
      seq: 50,
      jobs: job === null ? [] : [{ job, state: became }],
      printer: [
        { name: 'receipt', state: 'ok' },
        { name: 'ticket', state: printer },
      ],
    },
    0,
  );
const withHall = (state: KioskState, over: Partial<Board> = {}) =>
  heard(state, { type: 'snapshot', seq: 10, board: boardWith(over) }, 0);

describe('a tap on a service', () => {
  it('asks for a number at once', () => {
    expect(tapped(ready(), 'BPU', 100).visit).toEqual({
      step: 'asking',
      wish: { path: '/api/tickets', body: { service: 'BPU' } },
      since: 100,
      from: null,
    });
  });

  it('is the same finger again within two seconds, even if the number has come and gone meanwhile', () => {
    const once = tapped(ready(), 'BPU', 100);
    expect(tapped(once, 'BPU', 300)).toBe(once);
    const back: KioskState = { ...once, visit: { step: 'choosing' } };
    expect(tapped(back, 'PU', 2099)).toBe(back);
    expect(tapped(back, 'PU', 2100).visit.step).toBe('asking');
  });

  it('does nothing for a service that is closed, or before the services are known', () => {
    const closed: KioskState = { ...ready(), services: services({ open: false }) };
    expect(tapped(closed, 'PU', 100)).toBe(closed);
    const early = startedKiosk(0);
    expect(tapped(early, 'PU', 100)).toBe(early);
  });

  it('is not taken from a second tap on Selesai', () => {
    const back = finished(answered(ready(), issuedTicket(), 0), 5000);
    expect(tapped(back, 'PU', 5300)).toBe(back);
    expect(tapped(back, 'PU', 5700).visit.step).toBe('asking');
  });
});

describe('the number on the screen', () => {
  const issued = () => answered(ready(), issuedTicket(), 1000);

  it('stays as long as the office set, then the first screen is back', () => {
    const printed = ticked(withPrinter(issued(), 'ok', TICKET_JOB), 2000);
    expect(ticked(printed, 10_999).visit.step).toBe('issued');
    expect(ticked(printed, 11_000).visit.step).toBe('choosing');
  });

  it('leaves nothing of one person to the next: language, text size, priority, help', () => {
    const chosen = { ...languageSwitched(prioritySwitched(ready(), 0), 0), largeText: true, help: true };
    expect(finished(answered(chosen, issuedTicket(), 0), 5000)).toMatchObject({
      language: 'id',
      largeText: false,
      priority: false,
      help: false,
    });
  });

  it.each(['paper-out', 'cover-open', 'offline', 'cutter'] as const)(
    'is to be remembered, and stays longer, when the printer is %s',
    (trouble) => {
      const state = ticked(withPrinter(issued(), trouble), 2000);
      expect(state.visit).toMatchObject({ paper: 'missing', until: 32_000 });
    },
  );

  it.each(['ok', 'paper-near-end', 'busy', 'unknown'] as const)(
    'waits for its paper when the printer is %s',
    (fine) => {
      expect(ticked(withPrinter(issued(), fine), 2000).visit).toMatchObject({ paper: 'coming' });
    },
  );

  it('is to be remembered when its paper was not seen in eight seconds, though the printer complains of nothing', () => {
    expect(ticked(issued(), 8999).visit).toMatchObject({ paper: 'coming' });
    expect(ticked(issued(), 9000).visit).toMatchObject({ paper: 'missing', until: 39_000 });
  });

  it('does not blame the paper when the server named no job for it', () => {
    const { printJob: _, ...ticket } = issuedTicket();
    expect(ticked(answered(ready(), ticket, 1000), 9500).visit).toMatchObject({ paper: 'coming' });
  });

  it('knows its paper is out even when that news was quicker than the number', () => {
    const early = withPrinter(ready(), 'ok', TICKET_JOB);
    const state = ticked(answered(early, issuedTicket(), 1000), 1000);
    expect(state.visit).toMatchObject({ paper: 'printed', until: 11_000 });
  });

  it('does not take another paper for its own', () => {
    const other = withPrinter(issued(), 'ok', '019ac0de-0000-7000-8000-0000000000bb');
    expect(ticked(other, 9000).visit).toMatchObject({ paper: 'missing' });
  });

  it.each(['uncertain', 'failed', 'expired', 'cancelled'] as const)(
    'is to be remembered when its paper is %s while it is shown, with its whole time from then on',
    (became) => {
      const state = ticked(withPrinter(issued(), 'ok', TICKET_JOB, became), 6_000);
      expect(state.visit).toMatchObject({ paper: 'missing', until: 36_000 });
    },
  );

  it.each(['queued', 'sending'] as const)('waits for its paper while that is %s', (still) => {
    const state = ticked(withPrinter(issued(), 'ok', TICKET_JOB, still), 6_000);
    expect(state.visit).toMatchObject({ paper: 'coming' });
  });

  it('goes by the last that was heard of a paper: a doubt may be answered', () => {
    const doubtful = withPrinter(issued(), 'ok', TICKET_JOB, 'uncertain');
    expect(ticked(withPrinter(doubtful, 'ok', TICKET_JOB), 3_000).visit).toMatchObject({ paper: 'printed' });
    const jobs = (['uncertain', 'printed'] as const).map((state) => ({ job: TICKET_JOB, state }));
    const both = heard(issued(), { type: 'print-updated', seq: 51, jobs, printer: [] }, 0);
    expect(ticked(both, 3_000).visit).toMatchObject({ paper: 'printed' });
  });

  it('stays to be remembered when the printer is well again and gave no paper', () => {
    const missing = ticked(withPrinter(issued(), 'paper-out'), 2_000);
    const state = ticked(withPrinter(missing, 'ok'), 3_000);
    expect(state.visit).toMatchObject({ paper: 'missing', until: 32_000 });
  });

  it('is not taken away when the paper comes after all, and has at least its usual time', () => {
    const missing = ticked(withPrinter(issued(), 'paper-out'), 2_000);
    const soon = ticked(withPrinter(missing, 'ok', TICKET_JOB), 5_000);
    expect(soon.visit).toMatchObject({ paper: 'late', reminder: null, until: 32_000 });
    const late = ticked(withPrinter(missing, 'ok', TICKET_JOB), 31_000);
    expect(late.visit).toMatchObject({ paper: 'late', until: 41_000 });
    expect(ticked(late, 40_999).visit).toMatchObject({ paper: 'late', until: 41_000 });
  });

  it('is not sent away before it is seen whether a paper comes, however short its time', () => {
    const times = { ...KIOSK_SCREEN.times, confirmation: 5 };
    const short = answered({ ...ready(), screen: { ...KIOSK_SCREEN, times } }, issuedTicket(), 1_000);
    expect(ticked(short, 8_000).visit.step).toBe('issued');
    expect(ticked(short, 9_000).visit).toMatchObject({ paper: 'missing', until: 39_000 });
    expect(ticked(withPrinter(short, 'ok', TICKET_JOB), 6_000).visit.step).toBe('choosing');
  });
});

describe('a kiosk left alone', () => {
  it('forgets the language and priority somebody chose, after the time the office set', () => {
    const chosen = languageSwitched(prioritySwitched(ready(), 1000), 2000);
    expect(ticked(chosen, 21_999)).toBe(chosen);
    expect(ticked(chosen, 22_000)).toMatchObject({ language: 'id', priority: false });
  });

  it('is not redrawn while nothing was chosen', () => {
    const state = ready();
    expect(ticked(state, 1_000_000)).toBe(state);
  });
});

describe('the screen that is shown', () => {
  it('loads, then chooses', () => {
    expect(viewOf(startedKiosk(0), 100)).toBe('loading');
    expect(viewOf(ready(), 100)).toBe('choosing');
  });

  it('sends people to the desk when the server was lost for three seconds, not before', () => {
    const lost: KioskState = { ...ready(), link: { state: 'lost', since: 10_000 } };
    expect(viewOf(lost, 12_999)).toBe('choosing');
    expect(viewOf(lost, 13_000)).toBe('offline');
  });

  it('keeps showing a number that was given, server or not', () => {
    const lost: KioskState = { ...ready(), link: { state: 'lost', since: 0 } };
    expect(viewOf(answered(lost, issuedTicket(), 0), 9000)).toBe('issued');
  });

  it('does not keep anybody waiting for an answer that does not come', () => {
    const asking = tapped(ready(), 'PU', 0);
    expect(viewOf(asking, 5999)).toBe('asking');
    expect(viewOf(asking, 6000)).toBe('offline');
  });

  it('tells a refusal apart from a server that was not reached', () => {
    const problem = { type: '', title: 'Penuh', status: 503, code: 'storage-unavailable' };
    expect(viewOf(refused(ready(), problem, 0), 0)).toBe('refused');
    expect(viewOf(refused(ready(), { code: 'unreachable' }, 0), 0)).toBe('offline');
  });

  it('is closed when no service gives a number; not while some are given before opening or in a break', () => {
    expect(viewOf({ ...ready(), services: services({ open: false }) }, 0)).toBe('closed');
    expect(viewOf(withHall(ready(), { closed: { reason: 'before-hours' } }), 0)).toBe('choosing');
  });
});

const issuedNews = (waiting: Waiting): LiveMessage => ({
  type: 'ticket-issued',
  ...{ seq: 11, number: 'A-009', service: 'PU', waiting },
});

describe('news', () => {
  it('keeps the counts of who waits up to date', () => {
    const waiting = { PU: 7, BPU: 0, JHT: 0, INFO: 3 };
    const state = heard(withHall(ready()), issuedNews(waiting), 0);
    expect(offered(state).map((one) => one.waiting)).toEqual([7, 0, 0, 3]);
  });

  it('is not undone by an older list of services that was answered late', () => {
    const waiting = { PU: 7, BPU: 0, JHT: 0, INFO: 3 };
    const told = heard(withHall(ready()), issuedNews(waiting), 0);
    expect(offered({ ...told, services: services() }).map((one) => one.waiting)).toEqual([7, 0, 0, 3]);
  });
});

describe('high contrast', () => {
  it('is one tap, goes with large text, and is not left to the next person', () => {
    const seen = contrastSwitched(textSizeSwitched(ready(), 100), 200);
    expect([seen.highContrast, seen.largeText]).toEqual([true, true]);
    expect(finished(seen, 300).highContrast).toBe(false);
  });

  it('goes back by itself when nobody touches anything for the time the office set', () => {
    const seen = contrastSwitched(ready(), 1_000);
    expect(ticked(seen, 20_999).highContrast).toBe(true);
    expect(ticked(seen, 21_000).highContrast).toBe(false);
  });

  it('is what everybody begins with where the machine itself asks for it, and may be taken away', () => {
    const begun = { ...ready(), highContrast: true, usualContrast: true };
    expect(finished(contrastSwitched(begun, 100), 200).highContrast).toBe(true);
    expect(ticked(contrastSwitched(begun, 1_000), 21_000).highContrast).toBe(true);
    expect(startedKiosk(0, true).highContrast).toBe(true);
  });
});
