import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import { ensureBuilt } from '../deploy/ensure-built.ts';
import { listenAsPrinter } from '../printers/virtual-printer/listen.ts';
import { launchChromium, SOUND_ALLOWED } from '../tests/support/chromium.ts';
import { officerAt, runOffice } from '../tests/support/http-client.ts';
import { heardOn, listenOn } from '../tests/support/listening.ts';
import { firstPaint, letTell, paintedAt } from './page-times.ts';
import { middle, spread } from './spread.ts';

/**
 * `npm run bench:pages [rounds]`: how long people wait for a screen, a number, a paper, a call and its voice, from the
 * built server in a real browser. Calls whose words were made in advance and calls whose words were taken away again
 * take turns.
 */
const rounds = Number(process.argv[2] ?? 10);
const KIOSK = { width: 1080, height: 1920 };
const TV = { width: 1920, height: 1080 };
const DESK = { width: 1366, height: 768 };
const PHONE = { width: 360, height: 740 };
const DOUBLE_TAP_MS = 2_100;

const say = (line = '') => process.stdout.write(`${line}\n`);
const now = () => performance.timeOrigin + performance.now();

ensureBuilt();
let papersAt: number[] = [];
const deliver = async () => void papersAt.push(now());
const printer = await listenAsPrinter({ paceMs: 0, deliver, report: () => {} });
const server = await runOffice({
  LOKET_TICKET_PRINTER: `tcp://127.0.0.1:${printer.port}?profile=tm-t82`,
  LOKET_NOW: '2026-11-23T09:00:00+07:00',
});
const browser = await launchChromium(SOUND_ALLOWED);
try {
  say(`${rounds} rounds, in ms                                   least  middle    most`);
  await firstPaints();
  say();
  await callsAndNumbers();
} finally {
  await browser.close();
  await server.discard();
  await printer.close();
}

/** Every page, opened by a browser that was never there before. */
async function firstPaints(): Promise<void> {
  const reply = await fetch(`${server.address}/api/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ service: 'INFO' }),
  });
  const { followUrl } = (await reply.json()) as { followUrl: string };
  const pages = [
    ['kiosk: the choice is painted (goal 1,000)', '/kiosk/', KIOSK, 'service-button'],
    ['TV: who waits is painted', '/display/', TV, 'waiting-counts'],
    ['desk: the sign-in is painted', '/officer/', DESK, 'input[type=password]'],
    ['phone: the number is painted', followUrl, PHONE, '.number'],
  ] as const;
  for (const [name, path, viewport, what] of pages) {
    const taken: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      taken.push(await firstPaint(browser, server.address + path, viewport, what));
    }
    say(spread(name, taken));
  }
}

async function callsAndNumbers(): Promise<void> {
  const [kiosk, tv] = await Promise.all([open('/kiosk/', KIOSK), open('/display/', TV)]);
  const ask = await officerAt(server.address);
  await ask('POST', '/api/counters/1/next');
  await ask('POST', '/api/counters/1/finish');
  const taken: Record<string, number[]> = {
    ...{ number: [], paper: [], shown: [], prepared: [], unprepared: [] },
    ...{ 'prepared file': [], 'unprepared file': [] },
  };
  for (let round = 0; round < rounds; round += 1) {
    const number = `B-${String(round + 1).padStart(3, '0')}`;
    papersAt = [];
    const tapped = await tap(kiosk);
    taken.number?.push((await paintedAt(kiosk, '.number', number)) - tapped);
    while (papersAt.length === 0) await pause(5);
    taken.paper?.push((papersAt[0] ?? 0) - tapped);
    await kiosk.getByRole('button', { name: 'Selesai' }).click();

    const isPrepared = round % 2 === 0;
    await wordsAreThere();
    if (!isPrepared) rmSync(join(server.dataDir, 'voice'), { recursive: true, force: true });
    const shown = paintedAt(tv, '.number', number);
    const called = now();
    await ask('POST', '/api/counters/1/next');
    taken.shown?.push((await shown) - called);
    const how = isPrepared ? 'prepared' : 'unprepared';
    taken[how]?.push((await soundAt(tv, called)) - called);
    taken[`${how} file`]?.push(await fileTook(tv));
    await ask('POST', '/api/counters/1/serve');
    await ask('POST', '/api/counters/1/finish');
    // The rest of the announcement is not waited for; what is not called any more is not said again.
    await tv.reload();
    await pause(DOUBLE_TAP_MS);
  }
  say(spread('kiosk: from the tap to the number', taken.number ?? []));
  say(spread('kiosk: from the tap to the whole paper', taken.paper ?? []));
  say(spread('TV: from the call to its number', taken.shown ?? []));
  say(spread('TV: from the call to its sound, prepared', taken.prepared ?? []));
  say(spread('TV: from the call to its sound, unprepared', taken.unprepared ?? []));
  say('  (800 ms of both are the time in which a call can be undone in silence)');
  say(spread('TV: the announcement’s file, prepared', taken['prepared file'] ?? []));
  say(spread('TV: the announcement’s file, unprepared', taken['unprepared file'] ?? []));
  const ratio = middle(taken['unprepared file'] ?? []) / middle(taken['prepared file'] ?? []);
  say(`unprepared / prepared: ${ratio.toFixed(1)}`);
}

async function open(path: string, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await letTell(page);
  await listenOn(page);
  await page.goto(server.address + path);
  return page;
}

/** Touches "Daftar untuk diri sendiri" from within the page; when, in epoch ms. */
function tap(kiosk: Page): Promise<number> {
  return kiosk
    .locator('service-button button')
    .nth(1)
    .evaluate((button: HTMLElement) => {
      button.click();
      return performance.timeOrigin + performance.now();
    });
}

/** Waits until what is said of the next call was made in advance, and nothing more is being made. */
async function wordsAreThere(): Promise<void> {
  let before = -1;
  for (let same = 0; same < 8; ) {
    const files = (() => {
      try {
        return readdirSync(join(server.dataDir, 'voice')).length;
      } catch {
        return 0;
      }
    })();
    same = files > 0 && files === before ? same + 1 : 0;
    before = files;
    await pause(250);
  }
}

/** When the TV begins to sound after this moment. */
async function soundAt(tv: Page, after: number): Promise<number> {
  for (;;) {
    const sound = (await heardOn(tv)).find(({ at }) => at > after);
    if (sound !== undefined) return sound.at;
    await pause(50);
  }
}

/** How long the TV waited for the file of the announcement it plays, from asking for it to its last byte, in ms. */
function fileTook(tv: Page): Promise<number> {
  return tv.evaluate(() => {
    const files = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/api/voice/calls/'));
    return files.at(-1)?.duration ?? Number.NaN;
  });
}
