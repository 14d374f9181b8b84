import { describe, expect, it } from 'vitest';
import type { BoardCounter } from '../../contract/board.ts';
import type { DisplayScreen, Slide } from '../../contract/screens.ts';
import { FIRST_VALUES } from '../../server/settings/first-settings.ts';
import { FIRST_STANDARD } from '../../server/settings/first-standard.ts';
import { axeFindings } from '../support/axe-check.ts';
import { boardWith, DISPLAY_SCREEN, NOW } from '../support/board-samples.ts';
import { displayForEachTest, HD } from '../support/display-for-each-test.ts';
import { canScroll, overflowing } from '../support/watched-page.ts';

const tv = displayForEachTest();

const AGES_AGO = '2026-11-23T09:30:00+07:00';
const LONG = 'Loket BPJS Ketenagakerjaan';
const busy = (counter: number, number: string, over: Partial<BoardCounter> = {}): BoardCounter => ({
  ...{ counter, name: `Loket ${counter}`, number, service: 'PU', state: 'called', calledAt: NOW },
  ...over,
});
const recent = ['A-003', 'B-003', 'A-002', 'C-001', 'D-001'].map((number, index) => ({
  ...{ seq: 9 - index, number, service: 'PU' as const, counter: 1, at: AGES_AGO },
}));
const board = (...counters: BoardCounter[]) =>
  boardWith({ recent, counters, waiting: { PU: 112, BPU: 38, JHT: 121, INFO: 13 } });
const slides: DisplayScreen['slides'] = {
  seconds: 1,
  pages: [
    ...Object.values(FIRST_STANDARD.procedures).map(
      (lines): Slide => ({
        title: { id: 'Prosedur di loket: Pendaftaran Bukan Penerima Upah (BPU)', en: 'At the counter' },
        ...{ lines, numbered: true, portal: 'https://lapakasik.bpjsketenagakerjaan.go.id' },
      }),
    ),
    {
      title: { id: 'Pengaduan', en: 'Complaints' },
      lines: FIRST_VALUES['complaint.channels'].lines.map((line) => ({ id: line, en: line })),
      numbered: false,
    },
  ],
};

const fontOf = (place: string) =>
  tv.page
    .locator(place)
    .evaluateAll((all) => Math.min(...all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))));
/** Height of the digits themselves: 0.727 of the font size in Inter. */
const digits = async () => 0.727 * (await fontOf('current-call .number'));
/** The least distance of a number from the edges of the place it stands in, px; negative when it is cut. */
const roomAround = () =>
  tv.page.locator('current-call .number').evaluateAll((numbers) =>
    Math.min(
      ...numbers.map((number) => {
        const text = document.createRange();
        text.selectNodeContents(number);
        const [inner, outer] = [text, number.parentElement ?? number].map((one) =>
          one.getBoundingClientRect(),
        );
        if (inner === undefined || outer === undefined) return -1;
        return Math.min(
          ...[inner.left - outer.left, outer.right - inner.right],
          ...[inner.top - outer.top, outer.bottom - inner.bottom],
        );
      }),
    ),
  );

async function isWhole(): Promise<void> {
  expect(await overflowing(tv.page, 'ticker-line')).toEqual([]);
  expect(await canScroll(tv.page)).toBe(false);
  expect(tv.faults).toEqual([]);
}

const SIZES = [HD, { width: 3840, height: 2160 }, { width: 1366, height: 768 }, { width: 1280, height: 720 }];
/** A TV that stands on its side keeps its millimetres: what is asked of its height is asked of the same edge. */
const TALL = { width: 1080, height: 1920 };

describe.each([...SIZES, TALL])('on a TV of $width by $height', (size) => {
  const edge = Math.min(size.width, size.height);

  it('a call is read from the last row: digits a fifth, the counter a tenth, the rest by its size', async () => {
    await tv.open({ board: board(busy(1, 'A-004')), size });
    expect(await digits()).toBeGreaterThanOrEqual(edge / 5);
    expect(await fontOf('current-call .where')).toBeGreaterThanOrEqual(edge / 10);
    expect(await tv.page.locator('recent-calls .number').count()).toBe(4);
    expect(await fontOf('recent-calls .number')).toBeGreaterThanOrEqual((96 / 1080) * edge);
    expect(await fontOf('.clock')).toBeGreaterThanOrEqual((72 / 1080) * edge);
    expect(await fontOf('ticker-line .run')).toBeGreaterThanOrEqual((64 / 1080) * edge);
    await isWhole();
    expect(await axeFindings(tv.page)).toEqual([]);
  });

  it('nothing is cut with the widest number and the longest names, alone, twice, and in two languages', async () => {
    const one = busy(1, 'D-4444', { name: LONG });
    const screen: DisplayScreen = {
      ...DISPLAY_SCREEN,
      voice: { ...DISPLAY_SCREEN.voice, languages: 'id+en' },
    };
    await tv.open({ board: board(one), size, screen });
    const least = size === TALL ? edge / 6 : edge / 5;
    for (const counters of [[one], [one, busy(2, 'C-000', { name: LONG })]]) {
      tv.backend.board = { ...board(...counters), seq: 20 + counters.length };
      tv.backend.say({ type: 'notice', seq: tv.backend.board.seq, what: 'counters-changed' });
      await expect.poll(() => tv.page.locator('current-call').count()).toBe(counters.length);
      expect(await roomAround()).toBeGreaterThan(3);
      expect(await digits()).toBeGreaterThanOrEqual(least);
      await isWhole();
    }
  });
});

describe.each([HD, TALL])('the pages on a TV of $width by $height', (size) => {
  it('each fit their place beside a number, which stays as large as it must be', async () => {
    const serving = busy(1, 'A-004', { state: 'serving', calledAt: AGES_AGO });
    await tv.open({ board: board(serving), size, screen: { ...DISPLAY_SCREEN, slides } });
    await tv.page.locator('slide-show section').waitFor();
    expect(await digits()).toBeGreaterThanOrEqual(1080 / 5);
    const seen = new Set<string>();
    await expect
      .poll(
        async () => {
          seen.add(await tv.page.locator('slide-show section').innerText());
          expect(await fontOf('slide-show ul, slide-show h2')).toBeGreaterThanOrEqual(40);
          await isWhole();
          return [...seen].some((text) => text.includes('SP4N LAPOR!'));
        },
        { timeout: 30_000, interval: 300 },
      )
      .toBe(true);
    expect(seen.size).toBeGreaterThan(4);
  });
});

describe('a new call', () => {
  it('takes the whole place from the pages at once, also in place of the quiet words', async () => {
    await tv.open({ board: board(), screen: { ...DISPLAY_SCREEN, slides } });
    await tv.page.locator('slide-show section').waitFor();
    expect(await axeFindings(tv.page)).toEqual([]);
    const { waiting } = boardWith();
    tv.backend.say({
      type: 'ticket-called',
      ...{ seq: 21, number: 'A-005', service: 'PU', counter: 1, at: NOW, name: 'Loket 1', waiting },
    });
    await tv.page.locator('current-call').waitFor();
    expect(await tv.page.locator('slide-show').count()).toBe(0);
    await isWhole();
  });
});

describe('a picture set larger or smaller', () => {
  it.each([70, 106, 125, 150])('fits at %i %%, its number larger where it is larger', async (zoom) => {
    const screen = { ...DISPLAY_SCREEN, zoom, slides };
    await tv.open({ board: board(busy(1, 'D-4444')), screen: { ...screen, zoom: 100 } });
    const usual = await digits();
    await tv.page.close();
    await tv.backend.stop();
    await tv.open({ board: board(busy(1, 'D-4444'), busy(2, 'B-001')), screen });
    if (zoom > 100) expect(await digits()).toBeGreaterThan(usual);
    expect(await roomAround()).toBeGreaterThan(3);
    await isWhole();
    tv.backend.board = { ...board(busy(1, 'D-4444', { number: null, state: 'idle' })), seq: 30 };
    tv.backend.say({ type: 'notice', seq: 30, what: 'counters-changed' });
    await tv.page.locator('slide-show section').waitFor();
    await isWhole();
  });
});

describe('a set that cuts off a tenth of each side', () => {
  it('cuts off nothing, wherever the picture has wandered', async () => {
    const look = { ...DISPLAY_SCREEN.look, overscan: 10, shift: { pixels: 10, everyMinutes: 1 } };
    for (const now of ['09:41', '09:43', '09:45', '09:47']) {
      const at = `2026-11-23T${now}:00+07:00`;
      await tv.open({ board: { ...board(busy(1, 'A-004')), now: at }, screen: { ...DISPLAY_SCREEN, look } });
      const edges = await tv.page.locator('display-masthead, main, footer').evaluateAll((parts) => {
        const boxes = parts.map((part) => part.getBoundingClientRect());
        return [
          Math.min(...boxes.map(({ left }) => left)),
          Math.min(...boxes.map(({ top }) => top)),
          innerWidth - Math.max(...boxes.map(({ right }) => right)),
          innerHeight - Math.max(...boxes.map(({ bottom }) => bottom)),
        ];
      });
      for (const [index, edge] of edges.entries()) {
        expect(edge).toBeGreaterThanOrEqual((index % 2 === 0 ? 192 : 108) - 0.1);
      }
      await isWhole();
      await tv.page.close();
      await tv.backend.stop();
    }
  });
});
