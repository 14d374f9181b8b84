import { describe, expect, it } from 'vitest';
import { readAttendance, readRange, writeAttendance } from '../../officer-ui/attendance/attendance-typed.ts';
import { idOf } from '../support/office-samples.ts';

const SITI = {
  day: '2026-11-23',
  user: { id: idOf(1), name: 'Siti' },
  arrivedAt: '2026-11-23T07:52:10.000+07:00',
  leftAt: '2026-11-23T15:31:00.000+07:00',
  pausedMinutes: 35,
  set: false,
};

describe('somebody’s day as typed', () => {
  it('shows the office’s time of day, and is the same to the minute when set', () => {
    const typed = readAttendance(SITI);
    expect(typed).toEqual({ arrived: '07.52', left: '15.31', paused: '35' });
    expect(writeAttendance(typed)).toEqual({
      ok: true,
      value: { arrived: '07:52', left: '15:31', pausedMinutes: 35 },
    });
  });

  it('without any time is somebody who was not there; without an end, somebody still here', () => {
    expect(writeAttendance({ arrived: '', left: ' ', paused: '' })).toEqual({
      ok: true,
      value: { arrived: null, left: null, pausedMinutes: 0 },
    });
    expect(writeAttendance({ arrived: '8.05', left: '', paused: '0' })).toMatchObject({
      value: { arrived: '08:05', left: null },
    });
  });

  it.each([
    [{ arrived: 'pagi', left: '15.00', paused: '0' }, ['arrived']],
    [{ arrived: '', left: '15.00', paused: '0' }, ['arrived']],
    [{ arrived: '15.00', left: '8.00', paused: '0' }, ['left']],
    [{ arrived: '8.00', left: '9.00', paused: '61' }, ['paused']],
    [{ arrived: '25', left: '9', paused: 'lama' }, ['arrived', 'paused']],
  ])('%j is refused at %j', (typed, boxes) => {
    const written = writeAttendance(typed);
    expect(!written.ok && Object.keys(written.error).toSorted()).toEqual(boxes);
  });
});

describe('the days asked for', () => {
  it('run from the first to the last, at most 31', () => {
    expect(readRange('1/10/2026', '31-10-2026')).toEqual({
      ok: true,
      value: { from: '2026-10-01', to: '2026-10-31' },
    });
    expect(readRange('1/10/2026', '1/11/2026')).toMatchObject({ ok: false, error: { path: 'to' } });
    expect(readRange('2/9/2026', '1/9/2026')).toMatchObject({ ok: false, error: { path: 'to' } });
    expect(readRange('kemarin', '1/9/2026')).toMatchObject({ ok: false, error: { path: 'from' } });
  });
});
