import { describe, expect, it } from 'vitest';
import type { Current } from '../../display-ui/board-view.ts';
import { frameOf } from '../../display-ui/picture-frame.ts';
import { mostCalls, stagePlan } from '../../display-ui/stage-plan.ts';
import { FIRST_HALL } from '../../server/settings/first-hall.ts';
import { boardWith, NOW } from '../support/board-samples.ts';

const now = Date.parse(NOW);
const number = (state: Current['state'], age: number): Current => ({
  ...{ number: 'A-001', counterName: 'Loket 1', fetch: false, state },
  calledAt: now - age * 1000,
});
const planWith = (current: readonly Current[], over: Partial<Parameters<typeof stagePlan>[0]> = {}) =>
  stagePlan({
    board: boardWith(),
    view: { current, recent: [], waiting: boardWith().waiting, begun: true },
    ...{ now, zoom: 100, isTall: false, announcing: false, pages: true },
    ...over,
  });

describe('the pages on the wall', () => {
  it('stand below a number that is served, and while there is none', () => {
    expect(planWith([number('serving', 300)]).slides).toBe(true);
    expect(planWith([]).slides).toBe(true);
    expect(planWith([], { pages: false }).slides).toBe(false);
  });

  it('leave the place to a call for a minute, to whatever is announced, and to two numbers', () => {
    expect(planWith([number('called', 59)]).slides).toBe(false);
    expect(planWith([number('called', 61)]).slides).toBe(true);
    expect(planWith([number('called', 61)], { announcing: true }).slides).toBe(false);
    expect(planWith([number('called', 90), number('called', 80)]).slides).toBe(false);
  });

  it('are not shown by an office that is closed, which says why and until when', () => {
    const closed = boardWith({ closed: { reason: 'break', opensAt: '2026-11-23T13:00:00+07:00' } });
    expect(planWith([], { board: closed })).toMatchObject({ slides: false, lastCalls: 0 });
    expect(planWith([number('serving', 300)], { board: closed })).toMatchObject({
      slides: true,
      lastCalls: 4,
    });
  });
});

describe('what is set larger', () => {
  it('gives up the counts, the second number and the list beside, not the number and the last calls', () => {
    const large = planWith([number('serving', 300)], { zoom: 150 });
    expect(large).toEqual({ shape: 'strip', slides: false, lastCalls: 3, counts: false });
    expect([mostCalls(100), mostCalls(150)]).toEqual([2, 1]);
  });

  it('keeps the list below the number on a screen that stands on its side', () => {
    expect(planWith([], { isTall: true, pages: false })).toMatchObject({ shape: 'tall', lastCalls: 4 });
    expect(planWith([], { isTall: true, zoom: 150 })).toMatchObject({ shape: 'tall', lastCalls: 2 });
  });
});

describe('the frame of the picture', () => {
  const look = FIRST_HALL['display.look'];

  it('leaves free what the set cuts off, and a little where it cuts off nothing', () => {
    expect(frameOf({ look: { ...look, overscan: 5 }, zoom: 100 }, now)['--margin']).toBe('5');
    expect(frameOf({ look: { ...look, overscan: 0 }, zoom: 100 }, now)['--margin']).toBe('1.25');
  });

  it('has room for all the way the picture wanders, and tells how large and how often', () => {
    const frame = frameOf(
      { look: { ...look, shift: { pixels: 4, everyMinutes: 10 } }, zoom: 125 },
      10 * 60_000,
    );
    expect(frame).toMatchObject({ '--wander': '4', '--shift-x': '4px', '--zoom': '1.25', '--flashes': '5' });
  });
});
