import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type RunningServer, runServer } from '../support/running-server.ts';
import { newestPaper, signIn } from '../support/visit.ts';

const PASSWORD = 'sepeda hijau di pasar gambir';
const SECONDS = 1000;
/** How many times quicker than life everything is played. */
const FAST = 8;

let browser: Browser;
let server: RunningServer;
let kiosk: Page;
let officer: Page;

beforeAll(async () => {
  browser = await launchChromium();
  server = await runServer({
    LOKET_NOW: '2026-11-23T08:00:00+07:00',
    LOKET_ADMIN_PASSWORD: PASSWORD,
  });
  kiosk = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
  await kiosk.addInitScript(notePlayed, FAST);
  await kiosk.goto(`${server.address}/kiosk/`);
  await kiosk.locator('choose-service').waitFor();
  officer = await browser.newPage();
  await officer.goto(`${server.address}/officer/`);
  await signIn(officer, PASSWORD);
});
afterAll(async () => {
  await browser.close();
  await server.discard();
});

interface Heard {
  readonly address: string;
  readonly seconds: number;
  /** When it began and ended, ms since the page was opened; null while it sounds, or where it was cut. */
  readonly from: number;
  to: number | null;
}

/** Notes each sound the page plays, by the address its bytes came from; and plays it quickly, or an hour would be heard here. */
function notePlayed(fast: number): void {
  const heard: Heard[] = [];
  Object.assign(globalThis, { heard });
  const cameFrom = new Map<number, string>();
  const { fetch } = globalThis;
  globalThis.fetch = async (...asked) => {
    const answer = await fetch(...asked);
    if (String(asked[0]).startsWith('/api/voice/')) {
      cameFrom.set((await answer.clone().arrayBuffer()).byteLength, String(asked[0]));
    }
    return answer;
  };
  const decode = AudioContext.prototype.decodeAudioData;
  const named = new WeakMap<AudioBuffer, string>();
  AudioContext.prototype.decodeAudioData = async function decoded(bytes) {
    const address = cameFrom.get(bytes.byteLength) ?? 'nowhere';
    const sound = await decode.call(this, bytes);
    named.set(sound, address);
    return sound;
  };
  const { start, stop } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function began(...when) {
    const buffer = this.buffer as AudioBuffer;
    const one: Heard = {
      ...{ address: named.get(buffer) ?? 'nowhere', seconds: buffer.duration },
      ...{ from: performance.now(), to: null },
    };
    heard.push(one);
    let isCut = false;
    this.stop = () => {
      isCut = true;
      stop.call(this);
    };
    this.addEventListener('ended', () => {
      if (!isCut) one.to = performance.now();
    });
    this.playbackRate.value = fast;
    start.apply(this, when);
  };
}

const heard = () => kiosk.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
const addresses = async (from = 0) =>
  (await heard()).slice(from).map(({ address }) => address.replace('/api/voice/kiosk/', ''));
/** Waits until this is said to its end, and says what was said since `from`. */
async function heardUntil(last: string, from = 0): Promise<string[]> {
  await expect
    .poll(
      async () =>
        (await heard())
          .slice(from)
          .findLast(({ to }) => to !== null)
          ?.address.endsWith(last),
      { timeout: 30 * SECONDS, interval: 100 },
    )
    .toBe(true);
  return addresses(from);
}
const waiting = async () => {
  const board = await (await officer.request.get(`${server.address}/api/board`)).json();
  return board.waiting as Record<string, number>;
};

describe('one who cannot see, with nothing but a keypad', () => {
  it(
    'hears the choices from the office’s own voice at the key with the raised dot',
    async () => {
      await kiosk.keyboard.press('Numpad5');
      expect(await heardUntil('en/lines/language-key')).toEqual([
        'id/office/welcome',
        'id/services/PU/open',
        'id/services/BPU/open',
        'id/services/JHT/open',
        'id/services/INFO/open',
        'id/lines/priority-key',
        'id/lines/help-key',
        'id/lines/repeat-or-back',
        'en/lines/language-key',
      ]);
      for (const { seconds } of await heard()) {
        expect(seconds).toBeGreaterThan(1);
        expect(seconds).toBeLessThan(15);
      }
    },
    90 * SECONDS,
  );

  it(
    'takes a number with one key, which is said twice and comes on paper',
    async () => {
      const before = (await heard()).length;
      await kiosk.keyboard.press('Numpad2');
      await heardUntil('lines/issued-keys', before);
      const said = await addresses(before);
      expect(said[0]).toBe('id/numbers/BPU/B-001');
      expect(said.filter((one) => one === 'id/numbers/BPU/B-001')).toHaveLength(2);
      expect(said[1]).toMatch(/^id\/waits\/0(\/\d+\/\d+)?$/);
      expect(said).toContain('id/office/paper');
      expect((await waiting()).BPU).toBe(1);
      expect((await newestPaper(officer, 'queue-ticket')).text).toContain('B-001');
      // One after another, never over one another, and none cut off.
      const all = (await heard()).slice(before);
      for (const [place, { from, to, seconds }] of all.entries()) {
        expect((to ?? 0) - from).toBeGreaterThan((seconds * 900) / FAST);
        if (place > 0) expect(from).toBeGreaterThanOrEqual((all[place - 1]?.to ?? Infinity) - 20);
      }
      await kiosk.keyboard.press('Numpad9');
      await kiosk.locator('choose-service').waitFor();
    },
    90 * SECONDS,
  );

  it('is told before a claim that none is paid here, and takes the number all the same', async () => {
    await kiosk.waitForTimeout(1 * SECONDS);
    const before = (await heard()).length;
    await kiosk.keyboard.press('Digit3');
    await expect.poll(() => addresses(before), { timeout: 10 * SECONDS }).toContain('id/office/claim');
    expect((await waiting()).JHT).toBe(0);
    await kiosk.waitForTimeout(1 * SECONDS);
    await kiosk.keyboard.press('Digit1');
    await expect.poll(() => addresses(before), { timeout: 10 * SECONDS }).toContain('id/numbers/JHT/C-001');
    expect((await waiting()).JHT).toBe(1);
    await kiosk.waitForTimeout(1 * SECONDS);
    await kiosk.keyboard.press('Enter');
    await kiosk.locator('choose-service').waitFor();
  });

  it('gets no number from what a scanner types, nor from a key held down', async () => {
    await kiosk.waitForTimeout(1 * SECONDS);
    const before = (await heard()).length;
    const had = await waiting();
    // 16 digits and Enter, as the scanner of a KTP would.
    await kiosk.keyboard.type('1276020101800001', { delay: 12 });
    await kiosk.keyboard.press('Enter');
    await kiosk.waitForTimeout(1 * SECONDS);
    expect(await waiting()).toEqual(had);
    expect(await addresses(before)).toEqual([]);
    await kiosk.locator('choose-service').waitFor();
    await kiosk.keyboard.down('Numpad4');
    for (let times = 0; times < 12; times += 1) await kiosk.keyboard.down('Numpad4');
    await kiosk.keyboard.up('Numpad4');
    await expect.poll(async () => (await waiting()).INFO, { timeout: 10 * SECONDS }).toBe(1);
    await kiosk.waitForTimeout(1 * SECONDS);
    expect((await waiting()).INFO).toBe(1);
  });
});
