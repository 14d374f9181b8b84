import { describe, expect, it } from 'vitest';
import type { LiveMessage } from '../../contract/board.ts';
import { writeWav } from '../../voice/mastering/wav.ts';
import { axeFindings } from '../support/axe-check.ts';
import { boardWith, DISPLAY_SCREEN, NOW } from '../support/board-samples.ts';
import { type DisplayOptions, displayForEachTest } from '../support/display-for-each-test.ts';
import { type HeardSound, heardOn, listenOn } from '../support/listening.ts';
import type { Script } from '../support/scripted-backend.ts';
import { overflowing } from '../support/watched-page.ts';

/** What the server answers for every call, shorter than a real one. */
const SPOKEN_MS = 1_200;
const SPOKEN = writeWav({
  rate: 22_050,
  samples: Float64Array.from({ length: (22_050 * SPOKEN_MS) / 1000 }, (_, index) => Math.sin(index / 8) / 2),
});
const spoken: Script = () => ({ status: 200, type: 'audio/wav', body: SPOKEN });
const mute: Script = () => ({ status: 503, body: { code: 'voice-off', title: 'x' } });
const soundRoutes = (script: Script) =>
  Object.fromEntries([11, 12, 13, 14, 15].map((seq) => [`GET /api/voice/calls/${seq}`, script]));
/** What is not spoken lasts as long as its flash: short here. */
const SCREEN = { ...DISPLAY_SCREEN, look: { ...DISPLAY_SCREEN.look, flashSeconds: 2 } };

const tv = displayForEachTest();

async function open(options: DisplayOptions = {}): Promise<void> {
  const routes = { ...soundRoutes(spoken), 'GET /api/voice/sound-test': spoken, ...options.routes };
  await tv.open({ screen: SCREEN, before: listenOn, ...options, routes });
}
const sounds = () => heardOn(tv.page);
const files = async () => (await sounds()).filter(({ what }) => what === 'file');
const pageNow = () => tv.page.evaluate(() => performance.timeOrigin + performance.now());
const told = (word: object) => expect.poll(() => tv.backend.told, { timeout: 8000 }).toContainEqual(word);
const soundOn = () => told({ sound: 'on' });

const { waiting } = boardWith();
const call = (number: string, seq: number, counter = 1): LiveMessage => ({
  type: 'ticket-called',
  ...{ seq, number, service: 'BPU', counter, at: NOW, name: `Loket ${counter}`, waiting },
});
const undone = (number: string, seq: number): LiveMessage => ({
  type: 'ticket-updated',
  ...{ seq, number, service: 'BPU', state: 'waiting', counter: 1, waiting },
});
/** A board on which this number was called by this event, at the board's own time. */
const calledBoard = (number: string, seq: number) =>
  boardWith({
    ...{ seq, recent: [{ seq, number, service: 'BPU', counter: 1, at: NOW }] },
    counters: [
      ...[{ counter: 1, name: 'Loket 1', number, service: 'BPU' as const, state: 'called' as const }].map(
        (one) => ({ ...one, calledAt: NOW }),
      ),
    ],
  });
const overlapping = (all: readonly HeardSound[]) =>
  all.filter((one, place) => one.at < (all[place - 1]?.at ?? 0) + (all[place - 1]?.ms ?? 0));

describe('a call', () => {
  it('is spoken 0.8 s after it came, as loud as is set, and its number flashes with it', async () => {
    const voice = { ...SCREEN.voice, volume: 40 };
    await open({ screen: { ...SCREEN, voice } });
    await soundOn();
    const before = await pageNow();
    tv.backend.say(call('B-004', 11));
    await tv.page.locator('current-call').waitFor();
    expect(await tv.page.locator('current-call[flashing]').count()).toBe(0);
    await tv.page.locator('current-call[flashing]').waitFor();
    const seen = await pageNow();
    const [heard, ...more] = await sounds();
    expect(more).toEqual([]);
    expect(heard).toMatchObject({ what: 'file', gain: expect.closeTo(0.4) });
    expect(heard?.ms).toBeCloseTo(SPOKEN_MS, -1);
    // The sound's clock and the page's may be a few milliseconds apart.
    expect((heard?.at ?? 0) - before).toBeGreaterThanOrEqual(780);
    expect(Math.abs(seen - (heard?.at ?? 0))).toBeLessThan(500);
    await told({ sound: 'on', voice: 'on' });
  });

  it('that is undone is silent; others come one after another, and again at a recall', async () => {
    await open();
    await soundOn();
    tv.backend.say(call('B-004', 11));
    await tv.page.locator('current-call').waitFor();
    tv.backend.say(undone('B-004', 12));
    await expect.poll(() => tv.page.locator('current-call').count(), { timeout: 500 }).toBe(0);
    tv.backend.say(call('B-005', 13));
    tv.backend.say(call('A-002', 14, 2));
    await expect.poll(async () => (await files()).length, { timeout: 8000 }).toBe(2);
    expect(await tv.page.locator('current-call[flashing] .number').innerText()).toBe('A-002');
    tv.backend.say({ ...call('B-005', 15), type: 'ticket-recalled' } as LiveMessage);
    await expect.poll(async () => (await files()).length, { timeout: 8000 }).toBe(3);
    expect(await tv.page.locator('current-call[flashing] .number').innerText()).toBe('B-005');
    expect(overlapping(await files())).toEqual([]);
    expect(tv.backend.heard.filter(({ path }) => path === '/api/voice/calls/13')).toHaveLength(1);
  });

  it('is heard once on a screen: not again after a reload, nor after the server was gone for a moment', async () => {
    await open({ board: calledBoard('B-003', 9) });
    await soundOn();
    tv.backend.say(call('B-004', 11));
    await told({ sound: 'on', voice: 'on' });
    tv.backend.board = calledBoard('B-004', 11);
    await tv.page.reload();
    await tv.page.locator('waiting-counts').waitFor();
    await tv.backend.stop();
    tv.backend.board = calledBoard('B-005', 12);
    await tv.backend.start();
    await expect.poll(async () => (await files()).length, { timeout: 8000 }).toBe(2);
    await tv.page.waitForTimeout(1500);
    expect((await files()).map(({ page }) => page)).toEqual([1, 2]);
    expect(tv.backend.asked('GET /api/voice/calls/12')).toHaveLength(1);
  });

  it('is the chime where the voice is off, the server hears of it, and of the voice that came back', async () => {
    await open({ routes: soundRoutes(mute) });
    await soundOn();
    tv.backend.say(call('B-004', 11));
    await told({ sound: 'on', voice: 'off' });
    const [first, second, ...more] = await sounds();
    expect([first?.hertz, second?.hertz].map((hertz) => hertz?.toFixed(2))).toEqual(['659.25', '523.25']);
    expect(more).toEqual([]);
    tv.backend.route('GET /api/voice/calls/12', spoken);
    tv.backend.say(call('B-005', 12));
    await told({ sound: 'on', voice: 'on' });
    // Once calls are not to be spoken at all, nobody is told of a voice that is missing.
    const voice = { ...SCREEN.voice, callsSpoken: false };
    tv.backend.route('GET /api/screens/display', () => ({ status: 200, body: { ...SCREEN, voice } }));
    tv.backend.say({ type: 'notice', seq: 12, what: 'settings-changed' });
    await expect.poll(() => tv.backend.told.at(-1), { timeout: 3000 }).toEqual({ sound: 'on' });
  });

  it('of another service is neither spoken nor asked for, and none is on a TV that is to be quiet', async () => {
    await open({ screen: { ...SCREEN, services: ['PU'], sound: false } });
    tv.backend.say(call('B-004', 11));
    tv.backend.say({ ...call('A-004', 12, 2), service: 'PU' } as LiveMessage);
    await tv.page.locator('current-call[flashing]').waitFor();
    expect(await tv.page.locator('current-call[flashing] .number').innerText()).toBe('A-004');
    await tv.page.waitForTimeout(1500);
    expect(await sounds()).toEqual([]);
    expect(tv.backend.heard.filter(({ path }) => path.includes('voice'))).toEqual([]);
    await told({ sound: 'set-off' });
    expect(new Set(tv.backend.told.map((word) => JSON.stringify(word)))).toEqual(
      new Set(['{"sound":"set-off"}']),
    );
  });

  it('does not hang on a loudspeaker that stops, and the next is heard', async () => {
    await open({
      before: async (page) => {
        await listenOn(page);
        await page.addInitScript(() => {
          const Real = AudioContext;
          const contexts: AudioContext[] = [];
          globalThis.AudioContext = class extends Real {
            constructor() {
              super();
              contexts.push(this);
            }
          };
          Object.assign(globalThis, { unplug: () => contexts.at(-1)?.suspend() });
        });
      },
    });
    await soundOn();
    tv.backend.say(call('B-004', 11));
    tv.backend.say(call('B-005', 12, 2));
    await expect.poll(async () => (await files()).length, { timeout: 4000 }).toBe(1);
    await tv.page.evaluate(() => (globalThis as unknown as { unplug(): Promise<void> }).unplug());
    await told({ sound: 'blocked' });
    await expect.poll(async () => (await files()).length, { timeout: 8000 }).toBe(2);
    expect(tv.backend.told.at(-1)).toEqual({ sound: 'on' });
    await told({ sound: 'on', voice: 'on' });
  });
});

describe('a test of the sound', () => {
  it('is heard when the office asks for it, and shows no number', async () => {
    await open();
    await soundOn();
    tv.backend.say({ type: 'notice', seq: 10, what: 'sound-test' });
    await expect.poll(async () => (await files()).length, { timeout: 3000 }).toBe(1);
    expect(tv.backend.asked('GET /api/voice/sound-test')).toHaveLength(1);
    expect(await tv.page.locator('current-call').count()).toBe(0);
    await told({ sound: 'on', voice: 'on', test: 'spoken' });
  });
});

describe('a browser that blocks the sound', () => {
  it('is told to be touched, the server hears of it, and a key wakes it for what waits', async () => {
    await open({ sound: 'blocked' });
    expect(tv.backend.opened).toEqual(['/api/live?screen=display']);
    // Nothing is asked of the page before: Playwright's asking counts as a touch, and would hide what it looks for.
    await expect.poll(() => tv.backend.told, { timeout: 5000 }).toEqual([{ sound: 'blocked' }]);
    await tv.page.getByText('Suara belum aktif – sentuh layar atau tekan Enter').waitFor();
    expect(await overflowing(tv.page, 'ticker-line')).toEqual([]);
    expect(await axeFindings(tv.page)).toEqual([]);
    tv.backend.say(call('B-004', 11));
    tv.backend.say(call('A-002', 12, 2));
    await tv.page.locator('current-call[flashing] .number').getByText('B-004').waitFor();
    await tv.page.keyboard.press('Enter');
    await tv.page.locator('ticker-line').waitFor();
    await expect.poll(async () => (await files()).length, { timeout: 8000 }).toBe(1);
    expect(await tv.page.locator('current-call[flashing] .number').innerText()).toBe('A-002');
    await tv.page.waitForTimeout(1500);
    expect(await files()).toHaveLength(1);
    expect(tv.backend.told).toContainEqual({ sound: 'on' });
  });
});
