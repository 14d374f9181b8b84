import type { Counter } from '../../contract/counters.ts';
import type { Office } from '../../contract/office.ts';
import type { ConnectedTv, ScreensNow } from '../../contract/screens.ts';
import type { VoiceState } from '../../contract/voice-state.ts';
import { NOW } from './board-samples.ts';
import { idOf, TODAY } from './office-samples.ts';
import { done } from './scripted-answers.ts';
import type { Answer, Heard } from './scripted-backend.ts';

/** The office around the desk. */
export interface HallByScript {
  office: Office;
  counters: Counter[];
  screens: ScreensNow;
  voice: VoiceState;
}

/** Open since the morning, begun, everybody connected; counter 1 is empty. */
export function quietHall(): HallByScript {
  return {
    office: { day: TODAY, now: NOW, started: true, left: [], changesAt: '2026-11-23T12:00:00.000+07:00' },
    counters: [counterOf(1)],
    screens: screensNow([tvOf()]),
    voice: { callsSpoken: true, state: 'on', engine: 'system', pack: '', packs: [] },
  };
}

/** A TV that is connected and heard. */
export function tvOf(over: Partial<ConnectedTv> = {}): ConnectedTv {
  return { name: 'TV ruang tunggu', sound: 'on', voice: 'unknown', test: null, ...over };
}

/** These TVs, with what the server makes of them. */
export function screensNow(tvs: readonly ConnectedTv[], kiosks = 1): ScreensNow {
  const says = (what: 'sound' | 'voice', word: string) => tvs.some((tv) => tv[what] === word);
  return {
    ...{ displays: tvs.length, kiosks, tvs: [...tvs] },
    sound: says('sound', 'blocked') ? 'blocked' : says('sound', 'on') ? 'on' : 'unknown',
    voice: says('voice', 'off') ? 'off' : says('voice', 'on') ? 'on' : 'unknown',
  };
}

export function counterOf(counter: number, over: Partial<Counter> = {}): Counter {
  return { counter, name: `Loket ${counter}`, staffedBy: null, staffedAt: null, paused: null, ...over };
}

/** Hours, screens and seats by script; whoever sits down is Administrator. */
export function scriptHall(
  hall: HallByScript,
  route: (name: string, script: (heard: Heard) => Answer) => void,
): void {
  const change = (number: number, over: Partial<Counter>): Answer => {
    const known = hall.counters.find(({ counter }) => counter === number) ?? counterOf(number);
    const after = { ...known, ...over };
    hall.counters = [...hall.counters.filter(({ counter }) => counter !== number), after];
    return done(after);
  };
  route('GET /api/office', () => done(hall.office));
  route('GET /api/satisfaction/today', () => done({ counts: [0, 1, 4, 9] }));
  route('GET /api/counters', () => done(hall.counters));
  route('GET /api/screens/now', () => done(hall.screens));
  route('POST /api/screens/display/sound-test', () => {
    hall.screens = { ...hall.screens, tvs: hall.screens.tvs.map((tv) => ({ ...tv, test: 'asked' })) };
    return done(hall.screens);
  });
  route('GET /api/voice/state', () => done(hall.voice));
  route('GET /api/backups/notes', () => done({ notes: [], lastAt: NOW }));
  route('GET /api/office/end', () =>
    done({ day: hall.office.day, endedAt: null, waiting: 0, held: 0, atCounters: 0 }),
  );
  for (const number of [1, 2, 7]) {
    route(`POST /api/counters/${number}/staff`, () =>
      change(number, { staffedBy: { id: idOf(900), name: 'Administrator' }, staffedAt: NOW }),
    );
    route(`POST /api/counters/${number}/resume`, () => change(number, { paused: null }));
    route(`POST /api/counters/${number}/pause`, ({ body }) => {
      const { reason, until } = body as { reason: 'istirahat'; until?: string };
      const end = until ? `${TODAY}T${until}:00.000+07:00` : null;
      return change(number, { paused: { reason, since: NOW, until: end } });
    });
  }
}
