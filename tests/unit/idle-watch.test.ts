import type { ReactiveController } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IdleWatch } from '../../officer-ui/access/idle-watch.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let page: EventTarget;
let told: string[];
let controller: ReactiveController;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  page = new EventTarget();
  vi.stubGlobal('window', page);
  told = [];
  const host = {
    addController: (one: ReactiveController) => {
      controller = one;
    },
  } as never;
  new IdleWatch(host, {
    onActive: () => told.push('active'),
    onQuiet: () => told.push('quiet'),
    quietMs: () => 15 * MINUTE,
  });
  controller.hostConnected?.();
});
afterEach(() => {
  controller.hostDisconnected?.();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const touch = (kind = 'pointermove') => page.dispatchEvent(new Event(kind));

describe('whether somebody is at the page', () => {
  it('is told at the first sign, and then once a minute at most, the last sign included', () => {
    for (let at = 0; at < 50; at += 1) {
      touch();
      vi.advanceTimersByTime(SECOND);
    }
    expect(told).toEqual(['active']);
    vi.advanceTimersByTime(MINUTE);
    expect(told).toEqual(['active', 'active']);
    vi.advanceTimersByTime(10 * MINUTE);
    expect(told).toHaveLength(2);
  });

  it.each(['pointerdown', 'pointermove', 'keydown', 'wheel'])('is shown by %s', (kind) => {
    touch(kind);
    expect(told).toEqual(['active']);
  });

  it('is doubted when nothing was done for as long as the screen may stay open, and not a moment sooner', () => {
    vi.advanceTimersByTime(14 * MINUTE);
    touch('keydown');
    vi.advanceTimersByTime(14.5 * MINUTE);
    expect(told).not.toContain('quiet');
    vi.advanceTimersByTime(MINUTE);
    expect(told).toContain('quiet');
  });

  it('is no longer looked at once the page is gone', () => {
    controller.hostDisconnected?.();
    touch();
    vi.advanceTimersByTime(20 * MINUTE);
    expect(told).toEqual([]);
  });
});
