import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Board } from '../../contract/board.ts';
import { callSoundPath } from '../../contract/voice-paths.ts';
import { FIRST_HALL } from '../../server/settings/first-hall.ts';
import { readWav } from '../../voice/mastering/wav.ts';
import { launchChromium, SOUND_ALLOWED } from '../support/chromium.ts';
import { officerAt, runOffice } from '../support/http-client.ts';
import { type HeardSound, heardOn, listenOn } from '../support/listening.ts';
import type { RunningServer } from '../support/running-server.ts';

const MORNING = { LOKET_NOW: '2026-11-23T09:00:00+07:00' };
const PATIENCE = { timeout: 40_000 };

let browser: Browser;
let server: RunningServer;
let officer: Awaited<ReturnType<typeof officerAt>>;
let tvs: readonly Page[];

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(SOUND_ALLOWED), runOffice(MORNING)]);
  officer = await officerAt(server.address);
  // Each sentence once: what is proved here does not depend on it, and a hall has more patience than a test.
  const value = { ...FIRST_HALL['voice.rules'], times: 1 };
  await done('PUT', '/api/settings/voice.rules', { effectiveFrom: '2026-11-23', value });
  for (const service of ['PU', 'BPU', 'JHT', 'INFO']) await done('POST', '/api/tickets', { service });
  tvs = await Promise.all([openTv(), openTv()]);
});
afterAll(async () => {
  await browser.close();
  await server.discard();
});

async function openTv(): Promise<Page> {
  // Two TVs share no storage.
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
  await listenOn(page);
  await page.goto(`${server.address}/display/`);
  await page.locator('waiting-counts').waitFor();
  return page;
}

async function done(method: string, path: string, body?: unknown) {
  const answer = await officer(method, path, body);
  expect(answer.status, `${method} ${path}`).toBeLessThan(300);
  return answer.body;
}

/** How long the server says each of the last calls takes, ms, newest first; a busy machine makes them a little later. */
async function lengths(): Promise<number[]> {
  const { recent }: Board = await done('GET', '/api/board');
  return Promise.all(recent.map(({ seq }) => lengthOf(seq)));
}

async function lengthOf(seq: number): Promise<number> {
  const ask = () => fetch(`${server.address}${callSoundPath(seq)}`);
  let reply = await ask();
  for (let asked = 1; reply.status === 503 && asked < 8; asked += 1) reply = await ask();
  const sound = readWav(new Uint8Array(await reply.arrayBuffer()));
  if (!sound.ok) throw new Error(`${seq} is not spoken: ${reply.status}`);
  return (1000 * sound.value.samples.length) / sound.value.rate;
}

const played = async (tv: Page) => (await heardOn(tv)).filter(({ what }) => what === 'file');
const heard = (tv: Page, times: number) =>
  expect.poll(async () => (await played(tv)).length, PATIENCE).toBe(times);
const endOf = (sound: HeardSound | undefined) => (sound?.at ?? 0) + (sound?.ms ?? 0);

describe('three calls at once, on two TVs', () => {
  it('are three announcements in the order of the calls, one after another, on each', async () => {
    const pressed = performance.timeOrigin + performance.now();
    for (const counter of [1, 2, 3]) await done('POST', `/api/counters/${counter}/next`);
    const said = (await lengths()).reverse();
    expect(new Set(said).size).toBe(3);
    for (const tv of tvs) {
      await heard(tv, 3);
      const sounds = await played(tv);
      for (const [place, { ms }] of sounds.entries()) expect(ms).toBeCloseTo(said[place] ?? 0, -1);
      expect(sounds[1]?.at).toBeGreaterThanOrEqual(endOf(sounds[0]));
      expect(sounds[2]?.at).toBeGreaterThanOrEqual(endOf(sounds[1]));
      const waited = (sounds[0]?.at ?? 0) - pressed;
      expect(waited).toBeGreaterThanOrEqual(FIRST_HALL['voice.rules'].settleMs);
      expect(waited).toBeLessThan(4_000);
    }
  }, 60_000);

  it('are heard once: not again by a page that is loaded anew, nor when the server starts anew', async () => {
    const [tv] = tvs;
    const last = (await played(tv as Page)).at(-1);
    // Most of the last one was heard by then.
    await tv?.waitForTimeout(Math.max(0, (last?.at ?? 0) + 0.75 * (last?.ms ?? 0) - Date.now()));
    await tv?.reload();
    const { address, dataDir } = server;
    await server.stop();
    server = await runOffice({ ...MORNING, LOKET_DATA_DIR: dataDir, LOKET_PORT: new URL(address).port });
    officer = await officerAt(server.address);
    const connected = async () => (await done('GET', '/api/screens/now')).displays;
    await expect.poll(connected, PATIENCE).toBe(2);
    await tv?.waitForTimeout(2_000);
    for (const each of tvs) expect(await played(each)).toHaveLength(3);
  }, 60_000);

  it('are heard again when one is recalled, and not at all when one is undone at once', async () => {
    await done('POST', '/api/counters/4/next');
    await done('POST', '/api/counters/4/undo');
    await done('POST', '/api/counters/2/recall');
    for (const tv of tvs) await heard(tv, 4);
    const [newest] = await lengths();
    for (const tv of tvs) expect((await played(tv))[3]?.ms).toBeCloseTo(newest ?? 0, -1);
    const { voice, sound } = await done('GET', '/api/screens/now');
    expect([voice, sound]).toEqual(['on', 'on']);
  }, 60_000);
});
