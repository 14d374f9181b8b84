import { describe, expect, it } from 'vitest';
import type { LiveMessage } from '../../contract/board.ts';
import { facesView, offersFaces, rated, servedOn } from '../../kiosk-ui/faces.ts';
import { heard } from '../../kiosk-ui/kiosk-news.ts';
import { finished, helpSwitched, type KioskState, startedKiosk, tapped } from '../../kiosk-ui/kiosk-state.ts';
import { boardWith, KIOSK_SCREEN, services } from '../support/board-samples.ts';

const EMPTY = { PU: 0, BPU: 0, JHT: 0, INFO: 0 };
const quiet = (over: Partial<KioskState> = {}): KioskState => ({
  ...startedKiosk(0),
  screen: KIOSK_SCREEN,
  services: services(),
  hall: boardWith({ waiting: EMPTY }),
  served: true,
  link: { state: 'open', since: 0 },
  ...over,
});

describe('the faces', () => {
  it('are there while nobody waits and somebody was served, in an open office that wants to know', () => {
    expect(offersFaces(quiet())).toBe(true);
  });

  it.each<[string, Partial<KioskState>]>([
    ['somebody waits for one service', { hall: boardWith({ waiting: { ...EMPTY, INFO: 1 } }) }],
    ['nobody was served yet', { served: false }],
    ['the office is closed', { hall: boardWith({ waiting: EMPTY, closed: { reason: 'after-hours' } }) }],
    [
      'the office does not want them',
      { screen: { ...KIOSK_SCREEN, offers: { listening: true, faces: false } } },
    ],
    ['nothing is known of the hall', { hall: null }],
    ['somebody has begun to choose', { priority: true }],
  ])('are away when %s', (_when, over) => {
    expect(offersFaces(quiet(over))).toBe(false);
  });

  it('are away as soon as somebody takes a number or asks to be fetched', () => {
    expect(offersFaces(tapped(quiet(), 'PU', 0))).toBe(false);
    expect(offersFaces(helpSwitched(quiet(), 0))).toBe(false);
  });

  it('take one touch, thank for three seconds, and are back after twenty', () => {
    const state = rated(quiet(), 1000);
    expect(facesView(state, 3999)).toBe('thanks');
    expect(facesView(state, 4000)).toBeNull();
    expect(facesView(state, 20_999)).toBeNull();
    expect(facesView(state, 21_000)).toBe('ask');
    expect(facesView(finished(state, 2000), 5000)).toBeNull();
  });

  it('keep the finger that touched them from touching what comes in their place', () => {
    const state = rated(quiet(), 1000);
    expect(tapped(state, 'PU', 1699)).toBe(state);
  });
});

describe('whether somebody was served', () => {
  const call = { seq: 5, number: 'A-001', service: 'PU', counter: 1, at: boardWith().now } as const;
  const at = (number: string | null) =>
    boardWith({ recent: [call] }).counters.map((one) => ({ ...one, number }));

  it('is seen on the board by a number that was called and has left the counter', () => {
    expect(servedOn({ recent: [], counters: at(null) })).toBe(false);
    expect(servedOn({ recent: [call], counters: at('A-001') })).toBe(false);
    expect(servedOn({ recent: [call], counters: at(null) })).toBe(true);
  });

  it('is heard when a visit ends', () => {
    const ended: LiveMessage = {
      ...{ type: 'ticket-updated', seq: 12, number: 'A-001', service: 'PU', counter: 1, waiting: EMPTY },
      state: 'done',
    };
    expect(heard(quiet({ served: false }), ended, 0).served).toBe(true);
    expect(heard(quiet({ served: false }), { ...ended, state: 'no-show' }, 0).served).toBe(false);
  });
});
