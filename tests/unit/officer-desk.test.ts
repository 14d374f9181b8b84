import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../officer-ui/berkas/berkas-steps.ts';
import { counterOf, keepCounter, recallCounter } from '../../officer-ui/desk/counter-memory.ts';
import { asideGroups, ticketAt, waitingCounts } from '../../officer-ui/desk/queue-view.ts';
import { commandOfKey, OUR_KEYS } from '../../officer-ui/desk/shortcuts.ts';
import { pathOf, type Route, routeOf } from '../../officer-ui/route.ts';
import { timeGone } from '../../words/officer-queue.ts';
import { berkas, idOf, morningQueue, PU_CONTRIBUTION, ticket } from '../support/office-samples.ts';

const called = ticket({ id: idOf(1), number: 'A-003', state: 'called', counter: 1 });
const serving = { ...called, state: 'serving' as const };

describe('function keys at the desk', () => {
  it('F7 is always the step that follows', () => {
    expect(commandOfKey('F7', called)).toEqual({ verb: 'serve' });
    expect(commandOfKey('F7', serving)).toEqual({ verb: 'open-berkas' });
    expect(commandOfKey('F7', undefined)).toBeUndefined();
  });

  it('F2 always asks: the server says why not', () => {
    expect(commandOfKey('F2', serving)).toEqual({ verb: 'next' });
  });

  it('F7 serves and opens the file at once where it is known', () => {
    const known = { ...called, berkas: [{ id: idOf(100), number: 'BK-2026-00042' }] };
    expect(commandOfKey('F7', known)).toEqual({ verb: 'open-berkas' });
  });

  it('F6 always asks to undo: the server says when it is too late', () => {
    expect(commandOfKey('F6', undefined)).toEqual({ verb: 'undo' });
  });

  it('nobody being served can be called again or be absent', () => {
    expect(commandOfKey('F4', serving)).toBeUndefined();
    expect(commandOfKey('F8', serving)).toBeUndefined();
    expect(commandOfKey('F9', serving)).toEqual({ verb: 'finish' });
  });

  it('leaves the keys the browser needs alone', () => {
    for (const key of ['F3', 'F5', 'F11', 'F12', 'a', 'Enter']) expect(OUR_KEYS.has(key)).toBe(false);
  });
});

describe('addresses of the screens', () => {
  const routes: Route[] = [
    { page: 'desk' },
    { page: 'search' },
    { page: 'prints' },
    { page: 'start' },
    { page: 'office' },
    { page: 'attendance' },
    { page: 'privacy' },
    { page: 'settings' },
    { page: 'password' },
    { page: 'berkas', id: idOf(7) },
  ];

  it('lead back to the screen they were made for', () => {
    for (const route of routes) expect(routeOf(pathOf(route))).toEqual(route);
  });

  it.each(['/officer/apa', '/officer/berkas', '/officer/berkas/1/2', '/officer/cetakan/1', '/kiosk/'])(
    'know no screen at %s',
    (path) => {
      expect(routeOf(path)).toEqual({ page: 'unknown' });
    },
  );
});

describe('the counter of this machine', () => {
  it.each([
    ['1', 1],
    [' 7 ', 7],
    ['99', 99],
    ['0', undefined],
    ['100', undefined],
    ['1a', undefined],
    ['', undefined],
  ])('reads %j as %s', (text, counter) => {
    expect(counterOf(text)).toBe(counter);
  });

  it('is remembered, and is 1 where nothing can be', () => {
    const kept = new Map<string, string>();
    const memory = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    keepCounter([memory], 12);
    expect(recallCounter([memory])).toBe(12);
    const forbidden = () => {
      throw new DOMException('denied');
    };
    const none = { getItem: forbidden, setItem: forbidden };
    expect(recallCounter([none])).toBe(1);
    expect(() => keepCounter([none], 3)).not.toThrow();
    expect(recallCounter([none, memory])).toBe(12);
  });
});

describe('the queue on the screen', () => {
  it('counts who waits by service', () => {
    expect(waitingCounts(morningQueue())).toEqual({ PU: 1, BPU: 2, JHT: 1, INFO: 1 });
  });

  it('finds only the ticket of its own counter', () => {
    const queue = { ...morningQueue(), atCounters: [{ ...called, counter: 2 }] };
    expect(ticketAt(queue, 1)).toBeUndefined();
    expect(ticketAt(queue, 2)?.number).toBe('A-003');
  });

  it('parts those set aside by what brings them back', () => {
    const held = (id: number, heldFor: 'belum-siap' | 'melengkapi') =>
      ticket({ id: idOf(id), number: `A-00${id}`, state: 'held', heldFor });
    const [absent] = morningQueue().aside;
    const groups = asideGroups([...(absent ? [absent] : []), held(8, 'melengkapi'), held(9, 'belum-siap')]);
    expect(groups.notReady.map(({ number }) => number)).toEqual(['A-009']);
    expect(groups.completing.map(({ number }) => number)).toEqual(['A-008']);
    expect(groups.absent.map(({ number }) => number)).toEqual(['A-001']);
  });

  it.each([
    [-500, '0 detik'],
    [59_999, '59 detik'],
    [247_000, '4 menit'],
    [3_750_000, '1 jam 2 menit'],
  ])('says %i ms as %s, which nobody takes for a time of day', (ms, text) => {
    expect(timeGone.id(ms)).toBe(text);
  });
});

describe('the steps of a berkas', () => {
  it('are in the order of the work, one of them at hand', () => {
    const steps = stepsOf(berkas());
    expect(steps.map(({ name }) => name)).toEqual(['documents', 'form', 'contribution', 'payment', 'papers']);
    expect(steps.filter(({ state }) => state === 'now').map(({ name }) => name)).toEqual(['documents']);
  });

  it('go on past a paper that is not needed', () => {
    const documents = [
      { code: 'jht-card', state: 'received' as const },
      { code: 'jht-ktp', state: 'received' as const },
      { code: 'jht-npwp', state: 'not-needed' as const },
    ];
    expect(stepsOf(berkas({ service: 'JHT', documents }))).toEqual([
      { name: 'documents', state: 'done' },
      { name: 'papers', state: 'now' },
    ]);
  });

  it('leave out the form where there is none', () => {
    expect(stepsOf(berkas({ service: 'INFO' })).map(({ name }) => name)).toEqual(['papers']);
  });

  it('are done as far as the file has come', () => {
    const states = stepsOf(
      berkas({ registration: { savedAt: '', warnings: [] }, contribution: PU_CONTRIBUTION }),
    );
    expect(states.filter(({ state }) => state === 'done').map(({ name }) => name)).toEqual([
      'form',
      'contribution',
    ]);
  });
});
