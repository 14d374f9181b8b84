import { describe, expect, it } from 'vitest';
import type { BoardCounter, LiveMessage } from '../../contract/board.ts';
import { axeFindings } from '../support/axe-check.ts';
import { boardWith, NOW } from '../support/board-samples.ts';
import { displayForEachTest } from '../support/display-for-each-test.ts';
import { canScroll, overflowing, textOf } from '../support/watched-page.ts';

const tv = displayForEachTest();

async function looksRight(): Promise<void> {
  expect(await overflowing(tv.page, 'ticker-line')).toEqual([]);
  expect(await canScroll(tv.page)).toBe(false);
  expect(await axeFindings(tv.page)).toEqual([]);
  expect(tv.faults).toEqual([]);
}

const counter = (over: Partial<BoardCounter> = {}): BoardCounter => ({
  ...{
    counter: 1,
    name: 'Loket 1',
    number: null,
    service: null,
    state: 'idle',
    calledAt: null,
    staffed: true,
  },
  ...over,
});
const paused = { reason: 'istirahat', until: '2026-11-23T13:30:00+07:00' } as const;
const { waiting } = boardWith();
const call = (number: string, at: number, seq: number): LiveMessage => ({
  type: 'ticket-called',
  ...{ seq, number, service: 'BPU', counter: at, at: NOW, name: `Loket ${at}`, waiting },
});
const quiet = () => textOf(tv.page.locator('quiet-panel div'));
const line = () => textOf(tv.page.locator('notice-line p'));

describe('the TV', () => {
  it('says why the office is closed, until when, and what can be done online meanwhile', async () => {
    const closed = {
      reason: 'holiday',
      opensAt: '2026-11-24T08:00:00+07:00',
      why: { id: 'Isra Mikraj Nabi Muhammad SAW', en: 'x' },
    } as const;
    await tv.open({ board: boardWith({ closed }) });
    for (const part of [
      'Hari libur: Isra Mikraj',
      'Selasa, 24 November 2026, pukul 08.00',
      'lapakasik.bpjsketenagakerjaan.go.id',
    ]) {
      await expect.poll(quiet).toContain(part);
    }
    expect(await tv.page.locator('notice-line').count()).toBe(0);
    await looksRight();
  });

  it('still shows who is served after closing time, and says beside it that it is closed', async () => {
    const counters = [counter({ number: 'B-004', service: 'BPU', state: 'serving', calledAt: NOW })];
    await tv.open({
      board: boardWith({
        ...{ counters, closed: { reason: 'after-hours', opensAt: '2026-11-24T08:00:00+07:00' } },
      }),
    });
    expect(await tv.page.locator('current-call .number').innerText()).toBe('B-004');
    expect(await line()).toBe(
      'Loket sudah tutup hari ini. Buka kembali Selasa, 24 November 2026, pukul 08.00.',
    );
    await looksRight();
  });

  it('says that nobody sits at the counter', async () => {
    await tv.open({ board: boardWith({ unattended: true }) });
    expect(await quiet()).toContain('Belum ada petugas di loket');
    await looksRight();
  });

  it('says when the only counter comes back from its pause, once it is told', async () => {
    await tv.open({ board: boardWith({ counters: [counter()] }) });
    tv.backend.board = boardWith({ seq: 20, counters: [counter({ paused })] });
    tv.backend.say({ type: 'notice', seq: 20, what: 'counters-changed' });
    await expect.poll(quiet).toBe('Loket 1 sedang istirahat Kembali pukul 13.30.');
    await looksRight();
  });

  it('says it beside the calls of the others, which stay as large as they are', async () => {
    await tv.open({
      board: boardWith({
        counters: [
          counter(),
          counter({ counter: 2, name: 'Loket 2' }),
          counter({ counter: 3, name: 'Loket 3', paused }),
          counter({ counter: 4, name: 'Loket BPJS Ketenagakerjaan', paused }),
        ],
      }),
    });
    tv.backend.say(call('A-1004', 1, 11));
    tv.backend.say(call('B-1008', 2, 12));
    await expect.poll(() => tv.page.locator('current-call').count()).toBe(2);
    const said = async () => (await line()).replace(' sedang istirahat. Kembali pukul 13.30.', '');
    const first = await said();
    expect(['Loket 3', 'Loket BPJS Ketenagakerjaan']).toContain(first);
    const digits = await tv.page
      .locator('current-call .number')
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.727);
    expect(digits).toBeGreaterThanOrEqual(1080 / 5);
    await looksRight();
    await expect.poll(said, { timeout: 10_000 }).not.toBe(first);
    await looksRight();
  });

  it('tells somebody who is fetched to wait where they sit, alone and beside another call', async () => {
    await tv.open();
    tv.backend.say({ ...call('B-004', 1, 11), fetch: true } as LiveMessage);
    await expect
      .poll(() => textOf(tv.page.locator('current-call .where').first()))
      .toBe('Petugas mendatangi Anda');
    await looksRight();
    tv.backend.say({ ...call('A-1004', 2, 12), fetch: true } as LiveMessage);
    await expect.poll(() => tv.page.locator('current-call').count()).toBe(2);
    await looksRight();
  });
});
