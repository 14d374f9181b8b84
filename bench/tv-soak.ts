import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright';
import { callSoundPath } from '../contract/voice-paths.ts';
import { ensureBuilt } from '../deploy/ensure-built.ts';
import { FIRST_STANDARD } from '../server/settings/first-standard.ts';
import { DISPLAY_SCREEN } from '../tests/support/board-samples.ts';
import { buildPage } from '../tests/support/built-page.ts';
import { launchChromium, SOUND_ALLOWED } from '../tests/support/chromium.ts';
import { ScriptedBackend } from '../tests/support/scripted-backend.ts';
import { seededDice } from '../tests/support/seeded-dice.ts';
import { writeWav } from '../voice/mastering/wav.ts';
import { type Step, TvDay } from './tv-day.ts';

/**
 * `npm run bench:soak [-- --minutes 5 --seed word]`: an office day at the built TV page, as fast as its calls can be
 * announced one after another. Prints what the page's heap holds after a forced collection, and calls that were never
 * heard.
 */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '4' }, seed: { type: 'string', default: 'tebing tinggi' } },
});
const MINUTES = Number(values.minutes);
const GOAL_MB = 20;
const WARM_AFTER = 15;
const SAMPLE_MS = 20_000;
const HEARD_WITHIN_MS = 10_000;
/** A spoken call would take seven seconds; what is held here is the page, not the patience. */
const SOUND_MS = 300;
const RATE = 22_050;
const SOUND = tone(SOUND_MS);

const say = (line: string) => process.stdout.write(`${line}\n`);
const slides = {
  seconds: 1,
  pages: Object.values(FIRST_STANDARD.procedures).map((lines) => ({
    ...{ title: { id: 'Prosedur di loket', en: 'At the counter' }, lines, numbered: true },
  })),
};

ensureBuilt();
const day = new TvDay(seededDice(values.seed), Date.parse('2026-11-23T08:00:00+07:00'));
let changes = 0;
const backend = new ScriptedBackend({
  pages: { display: await buildPage('display') },
  board: day.board,
  routes: {
    'GET /api/board': () => ({ status: 200, body: backend.board }),
    'GET /api/screens/display': () => ({ status: 200, body: screenAfter(changes) }),
  },
});
await backend.start();
const browser = await launchChromium(SOUND_ALLOWED);
try {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await countSounds(page);
  await page.goto(`${backend.url}/display/`);
  await page.locator('waiting-counts').waitFor();
  const missed = await soak(page, await page.context().newCDPSession(page));
  process.exitCode = missed ? 1 : 0;
} finally {
  await browser.close();
  await backend.stop();
}

async function soak(page: Page, devtools: CDPSession): Promise<boolean> {
  const ends = performance.now() + MINUTES * 60_000;
  const calls = { said: 0, heard: 0, lost: 0, missed: [] as number[] };
  let first: number | null = null;
  let last = 0;
  let sampleAt = 0;
  say('  minute   calls   heap MB   nodes');
  while (performance.now() < ends) {
    const step = day.next();
    await take(step);
    if (step.call !== null) {
      calls.said += 1;
      if (await heard(page, calls.heard + 1)) calls.heard += 1;
      else calls.missed.push(step.call);
      if (step.lost) calls.lost += 1;
    }
    if (calls.said < WARM_AFTER || performance.now() < sampleAt) continue;
    sampleAt = performance.now() + SAMPLE_MS;
    const { megabytes, nodes } = await held(devtools);
    first ??= megabytes;
    last = megabytes;
    const minute = MINUTES - (ends - performance.now()) / 60_000;
    say(
      `${minute.toFixed(1).padStart(8)}${String(calls.said).padStart(8)}${megabytes.toFixed(2).padStart(10)}${String(nodes).padStart(8)}`,
    );
  }
  const growth = last - (first ?? last);
  say(
    `\n${calls.said} calls, ${calls.lost} of them while the line was down, ${backend.snapshots} connections`,
  );
  say(`growth ${growth.toFixed(2)} MB (goal: less than ${GOAL_MB}), missed calls ${calls.missed.length}`);
  return growth >= GOAL_MB || calls.missed.length > 0;
}

/** Tells the TV of a step; where the line is lost first, by the board of the next connection. */
async function take({ messages, call, lost }: Step): Promise<void> {
  if (call !== null) {
    backend.route(`GET ${callSoundPath(call)}`, () => ({ status: 200, body: SOUND, type: 'audio/wav' }));
  }
  if (messages.some((one) => one.type === 'notice' && one.what === 'settings-changed')) changes += 1;
  if (lost) {
    const before = backend.snapshots;
    backend.socketsOpen = false;
    backend.dropSockets();
    backend.board = day.board;
    backend.socketsOpen = true;
    while (backend.snapshots === before) await pause(20);
    return;
  }
  backend.board = day.board;
  for (const message of messages) backend.say(message);
  if (call === null) await pause(300);
}

async function heard(page: Page, count: number): Promise<boolean> {
  const ends = performance.now() + HEARD_WITHIN_MS;
  while (performance.now() < ends) {
    if ((await page.evaluate(() => (globalThis as unknown as { heard: number }).heard)) >= count) return true;
    await pause(50);
  }
  return false;
}

/** Counts what the page plays of the sounds it was sent. */
async function countSounds(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const page = Object.assign(globalThis, { heard: 0 });
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function count(...when) {
      page.heard += 1;
      return start.apply(this, when);
    };
  });
}

async function held(devtools: CDPSession): Promise<{ megabytes: number; nodes: number }> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes } = await devtools.send('Memory.getDOMCounters');
  return { megabytes: usedSize / 1_048_576, nodes };
}

/** The settings after so many changes: another line, other pages for a while. */
function screenAfter(count: number) {
  const ticker = [...DISPLAY_SCREEN.ticker, { id: `Pengumuman ke-${count}`, en: `Notice ${count}` }];
  const look = { ...DISPLAY_SCREEN.look, flashSeconds: count % 3 === 0 ? 1 : 0 };
  const voice = { ...DISPLAY_SCREEN.voice, settleMs: 50, languages: count % 3 === 1 ? 'id+en' : 'id' };
  return { ...DISPLAY_SCREEN, look, voice, slides, ticker };
}

/** A quiet tone in a file. */
function tone(ms: number): Uint8Array {
  const samples = Float64Array.from({ length: RATE * (ms / 1000) }, (_, at) => 0.05 * Math.sin(at / 3));
  return writeWav({ rate: RATE, samples });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
