import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterKey, triesAgain } from '../../kiosk-ui/key-steps.ts';
import {
  answered,
  type KioskState,
  languageSwitched,
  prioritySwitched,
  refused,
  startedKiosk,
} from '../../kiosk-ui/kiosk-state.ts';
import { secondsToAnswer, ticked } from '../../kiosk-ui/kiosk-time.ts';
import { viewOf } from '../../kiosk-ui/kiosk-view.ts';
import { listenAsked, noticed, unheard } from '../../kiosk-ui/listening-steps.ts';
import { stillSpeaking } from '../../kiosk-ui/listening-time.ts';
import type { NumberKey } from '../../kiosk-ui/number-keys.ts';
import { spokenNow } from '../../kiosk-ui/spoken-screen.ts';
import { toPrepare } from '../../kiosk-ui/spoken-stock.ts';
import { boardWith, issuedTicket, KIOSK_SCREEN, services } from '../support/board-samples.ts';

type Key = NumberKey | 'burst';

const open = (over: Partial<KioskState> = {}): KioskState => ({
  ...startedKiosk(0),
  screen: KIOSK_SCREEN,
  services: services(),
  hall: boardWith(),
  link: { state: 'open', since: 0 },
  ...over,
});
/** The kiosk after these keys, a second apart, as the session takes them. */
function press(state: KioskState, keys: readonly Key[], from = 10_000): KioskState {
  return keys.reduce((now, key, index) => noticed(now, afterKey(now, key, from + 1000 * index)), state);
}
/** What is said then, without what all addresses begin with. */
const said = (state: KioskState, now = 15_000) =>
  spokenNow(state, now).map((address) => address.replace('/api/voice/', '').replace('kiosk/', ''));
const lines = (...names: string[]) => names.map((name) => `id/lines/${name}`);

const SERVICES = ['PU', 'BPU', 'JHT', 'INFO'];
const GUIDE = [
  'id/office/welcome',
  ...SERVICES.map((code) => `id/services/${code}/open`),
  ...lines('priority-key', 'help-key', 'repeat-or-back'),
  'en/lines/language-key',
];

describe('the guide', () => {
  it('names the choices with their keys, and says nothing before it was asked to', () => {
    expect(said(open())).toEqual([]);
    expect(said(listenAsked(open(), 10_000))).toEqual(GUIDE);
  });

  it('begins with any key of the keypad that chooses nothing; 5, with the raised dot, switches nothing yet', () => {
    for (const key of ['0', '5', '6', '7', '8', '9', 'enter', 'back', 'other'] as const) {
      const begun = press(open(), [key]);
      expect(said(begun), key).toEqual(GUIDE);
      expect(begun).toMatchObject({ visit: { step: 'choosing' }, priority: false, help: false });
    }
  });

  it('says of a service that gives no numbers that it is closed', () => {
    const [pu, ...rest] = services();
    const some = open({
      services: [{ ...(pu as never as ReturnType<typeof services>[0]), open: false }, ...rest],
    });
    expect(said(listenAsked(some, 10_000)).slice(1, 3)).toEqual([
      'id/services/PU/closed',
      'id/services/BPU/open',
    ]);
    const chosen = press(some, ['0', '1']);
    expect(chosen.visit.step).toBe('choosing');
    expect(said(chosen)).toEqual(['id/services/PU/closed', 'id/lines/choice-keys']);
  });

  it('is said again by 0 and Enter, in the other language by 8, and ended by a second touch', () => {
    const once = press(open(), ['0']);
    for (const key of ['0', 'enter'] as const) {
      const twice = press(once, [key], 20_000);
      expect(said(twice)).toEqual(GUIDE);
      expect(twice.listening?.turn).not.toBe(once.listening?.turn);
    }
    expect(said(press(once, ['8'], 20_000))[1]).toBe('en/services/PU/open');
    expect(said(noticed(once, languageSwitched(once, 20_000)))[0]).toBe('en/office/welcome');
    expect(listenAsked(once, 10_500).listening).not.toBeNull();
    expect(listenAsked(once, 20_000).listening).toBeNull();
  });

  it('is not there where the office offers none: no key does anything', () => {
    const silent = open({ screen: { ...KIOSK_SCREEN, offers: { listening: false, faces: true } } });
    for (const key of ['0', '1', '5', 'enter', 'burst'] as const)
      expect(afterKey(silent, key, 10_000)).toBe(silent);
    expect(listenAsked(silent, 10_000)).toBe(silent);
    expect(toPrepare(silent, 60_000)).toEqual([]);
  });

  it('is prepared while nobody is there, and only then', () => {
    expect(toPrepare(open(), 19_999)).toEqual([]);
    expect(toPrepare(open(), 20_000)).toContain('/api/voice/kiosk/id/services/JHT/open');
    expect(toPrepare(press(open(), ['0']), 60_000)).toEqual([]);
    expect(toPrepare(open({ link: { state: 'lost', since: 0 } }), 60_000)).toEqual([]);
  });
});

describe('a key on the first screen', () => {
  it('chooses the service of its place at once, and the number is said', () => {
    const asking = press(open(), ['2']);
    expect(asking.visit).toMatchObject({ step: 'asking', wish: { body: { service: 'BPU' } } });
    expect(asking.listening).not.toBeNull();
  });

  it('switches priority and help, and says so; by a finger as well', () => {
    const both = press(open(), ['0', '5', '6']);
    expect(both).toMatchObject({ priority: true, help: true });
    expect(said(both)).toEqual(lines('help-on', 'now-choose'));
    expect(said(press(both, ['5'], 20_000))).toEqual(lines('priority-off', 'now-choose'));
    const listening = press(open(), ['0']);
    expect(said(noticed(listening, prioritySwitched(listening, 20_000)))).toEqual(
      lines('priority-on', 'now-choose'),
    );
    const asking = press(both, ['4'], 20_000);
    expect(asking.visit).toMatchObject({ wish: { body: { service: 'INFO', priority: true, help: true } } });
  });

  it('that does nothing says what can be pressed; several at once are none', () => {
    expect(said(press(open(), ['0', '7']))).toEqual(lines('wrong-key', 'choice-keys'));
    expect(said(press(open(), ['0', '9']))).toEqual(lines('first-screen', 'choice-keys'));
    expect(said(press(open(), ['0', 'burst']))).toEqual(lines('one-key'));
  });

  it('is never a scanner: a burst begins nothing and chooses nothing', () => {
    expect(press(open(), ['burst'])).toEqual(open());
  });
});

describe('a claim', () => {
  const claim = () => press(open(), ['3']);

  it('says first that none is paid here; 1 takes the number, 9 goes back to the choice', () => {
    expect(claim().visit.step).toBe('claim');
    expect(said(claim())).toEqual(['id/office/claim', 'id/lines/claim-keys']);
    expect(press(claim(), ['1'], 20_000).visit).toMatchObject({
      step: 'asking',
      wish: { body: { service: 'JHT' } },
    });
    const back = press(claim(), ['9'], 20_000);
    expect(said(back)).toEqual(GUIDE);
    expect(said(press(claim(), ['4'], 20_000))).toEqual(lines('wrong-key', 'claim-keys'));
  });
});

describe('the number', () => {
  const issued = (ticket = issuedTicket(), over: Partial<KioskState> = {}) =>
    answered({ ...press(open(), ['2']), ...over }, ticket, 12_000);
  const NUMBER = 'id/numbers/BPU/B-004';

  it('is said twice, with who is ahead, how long, where the paper is and how it is called', () => {
    expect(said(issued())).toEqual([
      NUMBER,
      'id/waits/3/20/40',
      'id/office/paper',
      'id/office/calls',
      NUMBER,
      ...lines('replace-key', 'issued-keys'),
    ]);
  });

  it('says nothing of minutes nobody can tell, and no number that cannot be said', () => {
    expect(said(issued(issuedTicket({ estimateMinutes: null })))).toContain('id/waits/3');
    expect(said(issued(issuedTicket({ estimateMinutes: { low: 0, high: 0 }, ahead: 0 })))).toContain(
      'id/waits/0',
    );
    const many = issuedTicket({ ahead: 4_000, estimateMinutes: { low: 900, high: 2_000 } });
    expect(said(issued(many))).toContain('id/waits/999/900/999');
  });

  it('of one who is fetched says to sit down, and a priority number that it is one', () => {
    const told = said(issued(issuedTicket({ help: true, priority: true })));
    expect(told).toContain('id/lines/fetched');
    expect(told).toContain('id/lines/priority-number');
    expect(told).not.toContain('id/office/calls');
  });

  it('without paper is one to remember, in the words of the reminder', () => {
    const state = issued();
    const told = said({ ...state, visit: { ...state.visit, paper: 'missing' } as never });
    expect(told).toContain('id/lines/no-paper');
    expect(told).toContain('ticket-reminder/id/B-004');
    expect(told).not.toContain('id/office/paper');
  });

  it('stays while it is said and its usual time after; 0 gives it all anew, 9 and Enter end it', () => {
    const printed = issued();
    const said40s = stillSpeaking(
      { ...printed, visit: { ...printed.visit, paper: 'printed' } as never },
      40_000,
    );
    expect(ticked(said40s, 49_999).visit.step).toBe('issued');
    expect(ticked(said40s, 50_000).visit.step).toBe('choosing');
    expect(press(issued(), ['0'], 20_000).listening?.turn).toBe(1);
    for (const key of ['9', 'enter'] as const) {
      expect(press(issued(), [key], 20_000)).toMatchObject({ visit: { step: 'choosing' }, listening: null });
    }
  });

  it('for the wrong service is given back by 7, for one that is chosen like the first', () => {
    const replacing = press(issued(), ['7'], 20_000);
    expect(said(replacing)).toEqual([
      'id/lines/replacing',
      ...['PU', 'JHT', 'INFO'].map((code) => `id/services/${code}/open`),
      'id/lines/replacing-keys',
    ]);
    expect(press(replacing, ['1'], 30_000).visit).toMatchObject({ wish: { body: { service: 'PU' } } });
    expect(press(replacing, ['9'], 30_000).visit.step).toBe('issued');
    const twice = press(issued(issuedTicket({ replaces: 'A-001' })), ['7'], 20_000);
    expect(said(twice)).toEqual(lines('wrong-key', 'issued-keys'));
  });
});

describe('a screen that is only shown to those who see', () => {
  const reading = { step: 'reading', topic: null, service: null, leaf: 0 } as const;
  it.each([
    [{ step: 'coming-back', purpose: null }, ['coming-back', 'repeat-or-back'], 'choosing'],
    [{ step: 'coming-back', purpose: 'melengkapi' }, ['coming-back', 'repeat-or-back'], 'coming-back'],
    [reading, ['reading', 'repeat-or-back'], 'choosing'],
    [{ ...reading, topic: 'guarantees' }, ['reading', 'repeat-or-back'], 'reading'],
    [{ step: 'typing', purpose: 'melengkapi', code: '', unknown: null }, ['typing'], 'coming-back'],
  ] as const)('says where one is, and leads back by Backspace: %o', (visit, told, before) => {
    const there = { ...press(open(), ['0']), visit, touchedAt: 12_000 };
    expect(said(there)).toEqual(lines(...told));
    expect(press(there, ['back'], 20_000).visit.step).toBe(before);
  });

  it('leaves every key of a code to the code', () => {
    const typing = { step: 'typing', purpose: 'melengkapi', code: 'K7', unknown: null } as const;
    const there = { ...press(open(), ['0']), visit: typing, touchedAt: 12_000 };
    for (const key of ['1', '0', 'enter', 'burst'] as const) {
      expect(press(there, [key], 20_000)).toEqual(there);
    }
  });
});

describe('whoever came to a screen by finger', () => {
  it('begins to listen there with any key, which chooses nothing yet', () => {
    const { visit } = answered(press(open(), ['2']), issuedTicket(), 12_000);
    const replacing = open({ visit: { step: 'replacing', old: visit as never }, touchedAt: 12_000 });
    for (const key of ['1', '9', 'enter'] as const) {
      const begun = press(replacing, [key], 20_000);
      expect(begun.visit).toEqual(replacing.visit);
      expect(said(begun, 20_000)[0]).toBe('id/lines/replacing');
    }
  });
});

describe('where no number is given', () => {
  const asking = () => press(open(), ['2']);
  const problem = (code: string) => ({ code, title: 'x' }) as never;

  it.each([
    ['office-closed', 'id/office/closed'],
    ['quota-reached', 'id/lines/used-up'],
    ['storage-unavailable', 'id/lines/storage'],
    ['anything-else', 'id/lines/refused'],
  ])('why is said: %s', (code, first) => {
    const no = refused(asking(), problem(code), 12_000);
    expect(said(no)).toEqual([first, 'id/lines/refused-keys']);
    expect(triesAgain(no, '1', 20_000)).toBe(true);
    const anew = press(no, ['1'], 20_000);
    expect(said(anew)).toEqual(GUIDE);
  });

  it('is said of a closed office and of a lost server', () => {
    const shut = press(open({ services: services({ open: false }) }), ['5']);
    expect(said(shut)).toEqual(['id/office/closed', 'id/lines/repeat-or-back']);
    const lost = press(open({ link: { state: 'lost', since: 0 } }), ['5']);
    expect(said(lost)).toEqual(['id/lines/offline']);
  });

  it('shows that nothing can be heard and how one gets a number, for 20 seconds or until a key', () => {
    const mute = unheard(press(open(), ['5']), 20_000);
    expect(viewOf(mute, 20_000)).toBe('unheard');
    expect(said(mute)).toEqual([]);
    expect(ticked(mute, 39_999).listening).not.toBeNull();
    expect(ticked(mute, 40_000).listening).toBeNull();
    expect(viewOf(press(mute, ['2'], 21_000), 22_000)).toBe('choosing');
    expect(listenAsked(mute, 20_100).listening).toBeNull();
  });
});

describe('whoever is silent', () => {
  const listening = () => stillSpeaking(press(open(), ['5']), 40_000);

  it('is asked aloud after 60 seconds of silence, and 20 seconds after the question all is as before', () => {
    expect(said(listening(), 99_000)).toEqual(GUIDE);
    expect(said(listening(), 100_000)).toEqual(lines('still-there'));
    const asked = stillSpeaking(listening(), 103_000);
    expect(secondsToAnswer(asked, 103_000)).toBe(20);
    expect(ticked(asked, 122_999).listening).not.toBeNull();
    expect(ticked(asked, 123_000)).toMatchObject({ listening: null, language: 'id' });
  });

  it('goes on where they were with any key', () => {
    const back = press(listening(), ['0'], 105_000);
    expect(said(back, 106_000)).toEqual(GUIDE);
  });
});

const KEYS: readonly Key[] = [
  '0',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  'enter',
  'back',
  'other',
  'burst',
];

/** Plays keys against a server that answers or refuses, and looks at the kiosk after each. */
function play(
  steps: readonly (readonly [key: Key, answer: 'number' | 'no' | 'later'])[],
  look: (before: KioskState, key: Key, after: KioskState, at: number) => void,
): KioskState {
  let state = open();
  let at = 10_000;
  for (const [key, answer] of steps) {
    at += 3_000;
    const before = ticked(state, at);
    const after = noticed(before, afterKey(before, key, at));
    look(before, key, after, at);
    state = after;
    if (state.visit.step !== 'asking' || answer === 'later') continue;
    const no = { code: 'office-closed', title: 'x' } as never;
    state = noticed(
      state,
      answer === 'number' ? answered(state, issuedTicket(), at + 100) : refused(state, no, at + 100),
    );
  }
  return state;
}
const anySteps = fc.array(
  fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom('number' as const, 'no' as const, 'later' as const)),
  { maxLength: 30 },
);

describe('whatever is pressed', () => {
  it('one key asks for one number at most, and none while one is asked for', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        play(steps, (before, key, after) => {
          if (after.visit === before.visit || after.visit.step !== 'asking') return;
          expect(before.visit.step).not.toBe('asking');
          expect(['1', '2', '3', '4']).toContain(key);
        });
      }),
    );
  });

  it('something is said after each key, or the kiosk is the next person’s', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        play(steps, (before, key, after, at) => {
          if (key === 'burst' && before.listening === null) return expect(after).toEqual(before);
          if (after.listening === null) return expect(before.visit.step).toBe('issued');
          if (after.visit.step === 'asking') return;
          const told = (state: KioskState) => `${state.listening?.turn} ${said(state, at).join()}`;
          expect(said(after, at)).not.toEqual([]);
          expect(told(after), key).not.toBe(told(before));
        });
      }),
    );
  });

  it('9 leads back to the first screen from everywhere', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        let state = play(steps, () => {});
        if (state.visit.step === 'asking') return;
        for (let at = 200_000; at < 210_000; at += 2_000) state = noticed(state, afterKey(state, '9', at));
        expect(state.visit.step).toBe('choosing');
      }),
    );
  });
});
