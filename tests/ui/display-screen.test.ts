import { describe, expect, it } from 'vitest';
import type { LiveMessage } from '../../contract/board.ts';
import { axeFindings } from '../support/axe-check.ts';
import { boardWith, NOW } from '../support/board-samples.ts';
import { displayForEachTest } from '../support/display-for-each-test.ts';
import { canScroll, overflowing, textOf } from '../support/watched-page.ts';

const waiting = boardWith().waiting;
const recent = ['A-003', 'B-003', 'A-002', 'C-001', 'D-001'].map((number, index) => ({
  ...{ seq: 9 - index, number, service: 'PU' as const, counter: 1, at: '2026-11-23T09:30:00+07:00' },
}));
const call = (number: string, counter: number, seq: number): LiveMessage => ({
  type: 'ticket-called',
  ...{ seq, number, service: 'BPU', counter, at: NOW, name: `Loket ${counter}`, waiting },
});

const tv = displayForEachTest();

const listed = () => tv.page.locator('recent-calls .number').allInnerTexts();

async function looksRight(): Promise<void> {
  expect(await overflowing(tv.page, 'ticker-line')).toEqual([]);
  expect(await canScroll(tv.page)).toBe(false);
  expect(await axeFindings(tv.page)).toEqual([]);
  expect(tv.faults).toEqual([]);
  expect(tv.foreign).toEqual([]);
}

describe('the TV', () => {
  it('welcomes before the first call, with office time and date by the server’s clock', async () => {
    await tv.open();
    expect(await textOf(tv.page.locator('quiet-panel .heading'))).toContain('Selamat datang');
    expect(await textOf(tv.page.locator('.clock'))).toBe('09.41');
    expect(await textOf(tv.page.locator('.date'))).toBe('Senin, 23 November 2026');
    await expect
      .poll(() => textOf(tv.page.locator('ticker-line .run').first()))
      .toContain('Pendaftaran gratis');
    await looksRight();
  });

  it('keeps the number while it is served, then waits for the next call', async () => {
    await tv.open({ board: boardWith({ recent }) });
    tv.backend.say({ ...call('B-004', 1, 11), at: '2026-11-23T09:40:30+07:00' } as LiveMessage);
    const state = { number: 'B-004', service: 'BPU', counter: 1, waiting } as const;
    tv.backend.say({ type: 'ticket-updated', seq: 12, state: 'serving', ...state });
    await tv.page.getByText('Sedang dilayani di Loket 1').waitFor();
    await looksRight();
    tv.backend.say({ type: 'ticket-updated', seq: 13, state: 'done', ...state });
    await tv.page.getByText('Mohon menunggu panggilan berikutnya').waitFor();
    expect((await listed())[0]).toBe('B-004');
    await looksRight();
  });

  it('flashes once a second for five seconds at a call, and not at its start', async () => {
    await tv.open({
      board: boardWith({
        counters: [
          { counter: 1, name: 'Loket 1', number: 'A-003', service: 'PU', state: 'called', calledAt: NOW },
        ],
        recent,
      }),
    });
    const flashing = () => tv.page.locator('current-call[flashing]').count();
    expect(await flashing()).toBe(0);
    tv.backend.say(call('B-004', 1, 11));
    await expect.poll(flashing, { timeout: 2000 }).toBe(1);
    const timing = await tv.page.locator('current-call article').evaluate((element) => {
      const { animationDuration, animationIterationCount } = getComputedStyle(element);
      return [animationDuration, animationIterationCount];
    });
    expect(timing).toEqual(['1s', '5']);
    await tv.page.waitForTimeout(4000);
    expect(await flashing()).toBe(1);
    await expect.poll(flashing, { timeout: 3000 }).toBe(0);
  });

  it('neither flashes nor runs its line where motion is not wanted', async () => {
    await tv.open({ board: boardWith({ recent }), motion: 'reduce' });
    tv.backend.say(call('B-004', 1, 11));
    await tv.page.locator('current-call[flashing]').waitFor();
    const moving = await tv.page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
    expect(await textOf(tv.page.locator('ticker-line .page'))).toContain('Pendaftaran gratis');
    await looksRight();
  });

  it('stops its line while a number is called', async () => {
    await tv.open({ board: boardWith({ recent }) });
    const running = () =>
      tv.page.locator('ticker-line .track').evaluate((track) => track.getAnimations()[0]?.playState);
    await expect.poll(running).toBe('running');
    tv.backend.say(call('B-004', 1, 11));
    await expect.poll(running, { timeout: 2000 }).toBe('paused');
    await expect.poll(running, { timeout: 8000 }).toBe('running');
  });

  it('says nothing of a short loss, a word after three seconds, and is whole again by a new snapshot', async () => {
    await tv.open({ board: boardWith({ recent }) });
    await tv.backend.stop();
    await tv.page.waitForTimeout(1500);
    expect(await tv.page.locator('.word').count()).toBe(0);
    await tv.page.getByText('Menyambung ulang…').waitFor({ timeout: 8000 });
    await looksRight();
    tv.backend.board = boardWith({
      seq: 50,
      recent: [{ ...call('D-009', 1, 49), at: NOW } as never, ...recent],
    });
    await tv.backend.start();
    await expect.poll(listed, { timeout: 8000 }).toContain('D-009');
    expect(await tv.page.locator('.word').count()).toBe(0);
    expect(tv.backend.snapshots).toBe(2);
  });

  it('says after half a minute how old its data is', async () => {
    await tv.open({ board: boardWith({ recent, now: '2026-11-23T09:41:30+07:00' }) });
    await tv.backend.stop();
    await tv.page.getByText('Tidak terhubung – data per 09.41').waitFor({ timeout: 40_000 });
    await looksRight();
  });

  it('reads the board again when told of a new office day', async () => {
    await tv.open({ board: boardWith({ recent }) });
    expect(await listed()).toHaveLength(4);
    tv.backend.board = boardWith({ seq: 30 });
    tv.backend.say({ type: 'notice', seq: 30, what: 'day-opened' });
    await expect.poll(listed).toEqual([]);
  });
});
