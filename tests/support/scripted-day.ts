import type { DayStart } from '../../contract/office.ts';
import { NOW } from './board-samples.ts';
import { TODAY } from './office-samples.ts';
import type { ScriptedOffice } from './scripted-office.ts';

/** What Mulai hari finds on a good morning with one TV. */
export function dayStart(over: Partial<DayStart> = {}): DayStart {
  return {
    day: TODAY,
    clock: { now: NOW, lastEventAt: '2026-11-20T16:02:00.000+07:00', doubt: null, dayAhead: false },
    printers: [
      { name: 'ticket', state: 'ok' },
      { name: 'receipt', state: 'paper-near-end' },
    ],
    displays: 1,
    kiosks: 1,
    sound: 'unknown',
    startedAt: null,
    checks: null,
    ...over,
  };
}

/** Lets a scripted office begin its day: answers what the checks find, and keeps what is written down. */
export function scriptDay(office: ScriptedOffice, found: DayStart = dayStart()): void {
  let now = found;
  const { backend } = office;
  backend.route('GET /api/office/start', () => ({ status: 200, body: now }));
  backend.route('POST /api/office/start', ({ body }) => {
    now = { ...now, startedAt: NOW, checks: body as Record<string, string> };
    return { status: 200, body: now };
  });
  backend.route('POST /api/office/day', () => {
    now = { ...now, day: TODAY, clock: { ...now.clock, dayAhead: false } };
    return { status: 200, body: now };
  });
}
