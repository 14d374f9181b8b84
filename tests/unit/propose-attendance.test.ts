import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, proposeAttendance } from '../../domain/attendance/propose-attendance.ts';
import type { EventKind } from '../../domain/event-kinds.ts';

const MINUTE = 60_000;
const at = (time: string) => Date.parse(`2026-11-23T${time}:00+07:00`);
const day = (...acts: [time: string, kind: EventKind][]): Act[] =>
  acts.map(([time, kind]) => ({ at: at(time), kind }));
/** "08:00–16:00 (45)" in office time. */
function proposed(acts: Act[], stillThere = false): string {
  const { arrivedAt, leftAt, pausedMinutes } = proposeAttendance(acts, stillThere);
  const clock = (instant: number | null) =>
    instant === null ? '…' : new Date(instant + 420 * MINUTE).toISOString().slice(11, 16);
  return `${clock(arrivedAt)}–${clock(leftAt)} (${pausedMinutes})`;
}

describe('a proposed day', () => {
  it('goes from sign-in to sign-out, with the pauses in between', () => {
    const acts = day(
      ['07:55', 'signed-in'],
      ['12:00', 'counter-paused'],
      ['12:45', 'counter-resumed'],
      ['15:00', 'counter-paused'],
      ['15:10', 'counter-resumed'],
      ['16:01', 'signed-out'],
    );
    expect(proposed(acts)).toBe('07:55–16:01 (55)');
  });

  it('ends with the last act of whoever forgot to sign out', () => {
    expect(proposed(day(['08:00', 'signed-in'], ['14:30', 'ticket-finished']))).toBe('08:00–14:30 (0)');
  });

  it('has no end while the person is still there', () => {
    expect(proposed(day(['08:00', 'signed-in'], ['09:00', 'ticket-called']), true)).toBe('08:00–… (0)');
  });

  it('is one day however often somebody signs in and out', () => {
    const acts = day(
      ['08:00', 'signed-in'],
      ['10:00', 'signed-in'],
      ['11:00', 'signed-out'],
      ['15:00', 'ticket-served'],
    );
    expect(proposed(acts)).toBe('08:00–15:00 (0)');
  });

  it('begins with the first act of a session that was open over midnight', () => {
    expect(proposed(day(['00:10', 'berkas-read'], ['01:00', 'signed-out']))).toBe('00:10–01:00 (0)');
  });

  it('counts a pause that nobody ended until the last act', () => {
    const acts = day(['08:00', 'signed-in'], ['15:00', 'counter-paused'], ['15:30', 'signed-out']);
    expect(proposed(acts)).toBe('08:00–15:30 (30)');
    expect(proposed(day(['08:00', 'signed-in'], ['15:00', 'counter-paused']))).toBe('08:00–15:00 (0)');
  });

  it('counts the lunch of whoever announced it and signed out', () => {
    const acts = day(
      ['08:00', 'signed-in'],
      ['12:00', 'counter-paused'],
      ['12:01', 'signed-out'],
      ['13:00', 'signed-in'],
      ['16:00', 'signed-out'],
    );
    expect(proposed(acts)).toBe('08:00–16:00 (60)');
  });

  it('counts a pause announced twice once, and none for going on without one', () => {
    const acts = day(
      ['08:00', 'counter-resumed'],
      ['12:00', 'counter-paused'],
      ['12:20', 'counter-paused'],
      ['12:30', 'counter-resumed'],
      ['12:40', 'counter-resumed'],
    );
    expect(proposed(acts)).toBe('08:00–12:40 (30)');
  });

  it('is empty for somebody who did nothing', () => {
    expect(proposed([])).toBe('…–… (0)');
  });

  it('never holds more pause than time, in whatever order the log is read', () => {
    const kinds = ['signed-in', 'signed-out', 'counter-paused', 'counter-resumed', 'ticket-called'] as const;
    const act = fc.record({ at: fc.integer({ min: 0, max: 86_400_000 }), kind: fc.constantFrom(...kinds) });
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 30 }), (acts) => {
        const { arrivedAt, leftAt, pausedMinutes } = proposeAttendance(acts, false);
        if (arrivedAt === null || leftAt === null) throw new Error('somebody was there');
        expect(arrivedAt).toBe(Math.min(...acts.map((one) => one.at)));
        expect(leftAt).toBe(Math.max(...acts.map((one) => one.at)));
        expect(pausedMinutes).toBeGreaterThanOrEqual(0);
        expect(pausedMinutes * MINUTE).toBeLessThanOrEqual(leftAt - arrivedAt + MINUTE / 2);
      }),
    );
  });
});
