import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LiveMessage } from '../../contract/board.ts';
import { boardWith, DISPLAY_SCREEN, NOW } from '../support/board-samples.ts';
import { buildPage } from '../support/built-page.ts';
import { launchChromium, SOUND_ALLOWED } from '../support/chromium.ts';
import { ScriptedBackend } from '../support/scripted-backend.ts';
import { axeViolations, overflowing, textOf, watchedPage } from '../support/watched-page.ts';

let allowing: Browser;
let blocking: Browser;
let folder: string;
let backend: ScriptedBackend;
let tv: Page;

beforeAll(async () => {
  [allowing, blocking, folder] = await Promise.all([
    launchChromium(SOUND_ALLOWED),
    launchChromium(),
    buildPage('display'),
  ]);
});
afterAll(() => Promise.all([allowing.close(), blocking.close()]));
afterEach(async () => {
  await tv.close();
  await backend.stop();
});

async function open(browser: Browser, board = boardWith()): Promise<void> {
  backend = new ScriptedBackend({
    pages: { display: folder },
    board,
    routes: {
      'GET /api/screens/display': () => ({ status: 200, body: DISPLAY_SCREEN }),
      'GET /api/board': () => ({ status: 200, body: backend.board }),
    },
  });
  await backend.start();
  tv = (await watchedPage(browser, backend.url, { width: 1920, height: 1080 })).page;
  await tv.addInitScript(() => {
    const notes: { hertz: number; at: number }[] = [];
    Object.assign(globalThis, { notes });
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function play(when = 0) {
      const wait = 1000 * (when - this.context.currentTime);
      notes.push({ hertz: this.frequency.value, at: performance.now() + wait });
      return start.call(this, when);
    };
  });
  await tv.goto(`${backend.url}/display/`);
  await tv.locator('waiting-counts').waitFor();
}

interface Note {
  readonly hertz: number;
  readonly at: number;
}
/** What was played, when by the page's clock. Read without a gesture of the test's own counting for the sound: it runs already. */
const notes = () => tv.evaluate(() => (globalThis as unknown as { notes: Note[] }).notes);
const pageNow = () => tv.evaluate(() => performance.now());

const { waiting } = boardWith();
const call = (number: string, seq: number, counter = 1): LiveMessage => ({
  type: 'ticket-called',
  ...{ seq, number, service: 'BPU', counter, at: NOW, name: `Loket ${counter}`, waiting },
});
const undone = (number: string, seq: number): LiveMessage => ({
  type: 'ticket-updated',
  ...{ seq, number, service: 'BPU', state: 'waiting', counter: 1, waiting },
});
const soundOn = () => expect.poll(() => backend.told, { timeout: 4000 }).toContainEqual({ sound: 'on' });

describe('the chime', () => {
  it('is two falling notes 0.8 s after the call, and the number flashes with it', async () => {
    await open(allowing);
    await soundOn();
    const before = await pageNow();
    backend.say(call('B-004', 11));
    await tv.locator('current-call').waitFor();
    expect(await tv.locator('current-call[flashing]').count()).toBe(0);
    await tv.locator('current-call[flashing]').waitFor();
    const seen = await pageNow();
    const [first, second, ...more] = await notes();
    expect([first?.hertz, second?.hertz].map((hertz) => hertz?.toFixed(2))).toEqual(['659.25', '523.25']);
    expect(more).toEqual([]);
    // The sound's clock and the page's may be a few milliseconds apart.
    expect((first?.at ?? 0) - before).toBeGreaterThanOrEqual(780);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeCloseTo(380, -2);
    expect(Math.abs(seen - (first?.at ?? 0))).toBeLessThan(500);
  });

  it('is never heard for a call that is undone, and the number is gone at once', async () => {
    await open(allowing);
    await soundOn();
    backend.say(call('B-004', 11));
    await tv.locator('current-call').waitFor();
    backend.say(undone('B-004', 12));
    await expect.poll(() => tv.locator('current-call').count(), { timeout: 500 }).toBe(0);
    await tv.waitForTimeout(1500);
    expect(await notes()).toEqual([]);
  });

  it('sounds for one call after another, and again at a recall', async () => {
    await open(allowing);
    await soundOn();
    backend.say(call('B-004', 11, 1));
    backend.say(call('A-002', 12, 2));
    await expect.poll(async () => (await notes()).length, { timeout: 6000 }).toBe(4);
    const [, firstEnds, secondBegins] = await notes();
    expect((secondBegins?.at ?? 0) - (firstEnds?.at ?? 0)).toBeGreaterThanOrEqual(950);
    expect(await tv.locator('current-call[flashing] .number').innerText()).toBe('A-002');
    backend.say({ ...call('B-004', 13, 1), type: 'ticket-recalled' } as LiveMessage);
    await expect.poll(async () => (await notes()).length, { timeout: 6000 }).toBe(6);
  });

  it('is not heard for what was called before the TV came, nor after the server was gone for a moment', async () => {
    const recent = [{ seq: 9, number: 'B-004', service: 'BPU' as const, counter: 1, at: NOW }];
    const counters = [
      {
        counter: 1,
        name: 'Loket 1',
        number: 'B-004',
        service: 'BPU' as const,
        state: 'called' as const,
        calledAt: NOW,
      },
    ];
    await open(allowing, boardWith({ recent, counters }));
    await soundOn();
    await backend.stop();
    await backend.start();
    await expect.poll(() => backend.snapshots, { timeout: 6000 }).toBe(2);
    await tv.waitForTimeout(1500);
    expect(await notes()).toEqual([]);
  });

  it('is heard when the office tries the sound', async () => {
    await open(allowing);
    await soundOn();
    backend.say({ type: 'notice', seq: 10, what: 'sound-test' });
    await expect.poll(async () => (await notes()).length, { timeout: 3000 }).toBe(2);
    expect(await tv.locator('current-call').count()).toBe(0);
  });
});

describe('a browser that blocks the sound', () => {
  it('is told to be touched, the server hears of it, and a key wakes it', async () => {
    await open(blocking);
    expect(backend.opened).toEqual(['/api/live?screen=display']);
    await tv.getByText('Suara belum aktif – sentuh layar atau tekan Enter').waitFor({ timeout: 5000 });
    await expect.poll(() => backend.told).toEqual([{ sound: 'blocked' }]);
    expect(await textOf(tv.locator('footer'))).toContain('Suara belum aktif');
    expect(await overflowing(tv, 'ticker-line, header, .when')).toEqual([]);
    expect(await axeViolations(tv)).toEqual([]);
    await tv.keyboard.press('Enter');
    await tv.locator('ticker-line').waitFor();
    await expect.poll(() => backend.told).toEqual([{ sound: 'blocked' }, { sound: 'on' }]);
    backend.say(call('B-004', 11));
    await expect.poll(async () => (await notes()).length, { timeout: 4000 }).toBe(2);
  });
});
