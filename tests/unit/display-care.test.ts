import { beforeEach, describe, expect, it } from 'vitest';
import { NightlyReload } from '../../display-ui/nightly-reload.ts';
import { pictureShift } from '../../display-ui/picture-shift.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('against burn-in', () => {
  const shift = { pixels: 2, everyMinutes: 10 };
  const places = Array.from({ length: 9 }, (_, step) => pictureShift(shift, step * 10 * MINUTE));

  it('the picture goes once around its place, never further than it may, and comes back', () => {
    expect(new Set(places.slice(0, 8).map(({ x, y }) => `${x} ${y}`)).size).toBe(8);
    expect(places[8]).toEqual(places[0]);
    expect(places.every(({ x, y }) => Math.abs(x) <= 2 && Math.abs(y) <= 2)).toBe(true);
  });

  it('it stands still between two steps, and for good where no pixels are set', () => {
    expect(pictureShift(shift, 19.9 * MINUTE)).toEqual(places[1]);
    const { x, y } = pictureShift({ pixels: 0, everyMinutes: 1 }, 2 * MINUTE);
    expect({ x, y }).toEqual({ x: 0, y: 0 });
  });
});

describe('the nightly reload', () => {
  let now: number;
  let loadedAt: number;
  let busy: boolean;
  let there: boolean;
  let reloads: number;
  let kept: Map<string, string>;
  let nightly: NightlyReload;
  const at = (office: string) => {
    now = Date.parse(`${office}+07:00`);
  };
  const look = async () => {
    await nightly.look('03:00');
    return reloads;
  };
  const load = () => {
    loadedAt = now;
    nightly = new NightlyReload({
      now: () => now,
      age: () => now - loadedAt,
      isBusy: () => busy,
      answers: async () => there,
      reload: () => {
        reloads += 1;
        load();
      },
      kept: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) },
    });
  };
  beforeEach(() => {
    [busy, there, reloads, kept] = [false, true, 0, new Map()];
    at('2026-11-23T07:00');
    load();
  });

  it('comes at its hour by the server’s clock, once', async () => {
    at('2026-11-24T02:59:50');
    expect(await look()).toBe(0);
    at('2026-11-24T03:00:10');
    expect(await look()).toBe(1);
    for (const minute of ['01', '20', '59']) {
      at(`2026-11-24T03:${minute}`);
      expect(await look()).toBe(1);
    }
    at('2026-11-25T03:00:10');
    expect(await look()).toBe(2);
  });

  it('waits until the server answers and nothing is announced, and leaves the night out if that takes two hours', async () => {
    at('2026-11-24T03:00:10');
    there = false;
    expect(await look()).toBe(0);
    [there, busy] = [true, true];
    expect(await look()).toBe(0);
    at('2026-11-24T05:00:10');
    busy = false;
    expect(await look()).toBe(0);
    at('2026-11-25T04:59');
    expect(await look()).toBe(1);
  });

  it('does not come to a page that was loaded since, or only just', async () => {
    at('2026-11-24T03:10');
    load();
    at('2026-11-24T04:50');
    expect(await look()).toBe(0);
    at('2026-11-25T02:55');
    load();
    at('2026-11-25T03:02');
    expect(await look()).toBe(0);
    at('2026-11-25T03:05');
    expect(await look()).toBe(1);
  });

  it('does not go round in circles where the browser keeps nothing', async () => {
    kept = { get: () => undefined, set: () => kept } as unknown as Map<string, string>;
    at('2026-11-24T03:00:10');
    expect(await look()).toBe(1);
    now += 30 * MINUTE;
    expect(await look()).toBe(1);
    now += HOUR;
    expect(await look()).toBe(1);
  });

  it('is not done when a call comes while the server is asked', async () => {
    at('2026-11-24T03:00:10');
    const asked = nightly.look('03:00');
    busy = true;
    await asked;
    expect(reloads).toBe(0);
  });
});
