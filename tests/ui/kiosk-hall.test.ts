import { describe, expect, it } from 'vitest';
import type { Board } from '../../contract/board.ts';
import type { Service } from '../../contract/queue.ts';
import { boardWith, services } from '../support/board-samples.ts';
import { kioskForEachTest } from '../support/kiosk-for-each-test.ts';
import { textOf } from '../support/watched-page.ts';

const kiosk = kioskForEachTest();

const HOLIDAY = {
  reason: 'holiday',
  opensAt: '2026-11-24T08:00:00+07:00',
  why: { id: 'Hari Guru Nasional', en: 'Teachers’ Day' },
} as const;

/** The office changes, and the screens are told to look again. */
function becomes(board: Partial<Board>, list: Service[] = services()): void {
  kiosk.backend.board = boardWith({ seq: 20, ...board });
  kiosk.backend.route('GET /api/services', () => ({ status: 200, body: list }));
  kiosk.backend.say({ type: 'notice', seq: 20, what: 'office-changed' });
}
const band = () => textOf(kiosk.page.locator('.band'));

describe('the kiosk', () => {
  it('says what it is to the server', () => {
    expect(kiosk.backend.opened).toEqual(['/api/live?screen=kiosk']);
  });

  it('says how long people wait before they take a number, and nothing where nobody can tell', async () => {
    expect(await textOf(kiosk.service('PU'))).toMatch(/±\s20–\u206040 menit/);
    becomes({}, services({ estimateMinutes: null }));
    await expect.poll(() => textOf(kiosk.service('PU'))).not.toContain('±');
  });

  it('says anew how long people wait as soon as the queue moves', async () => {
    const range = { low: 45, high: 95 };
    kiosk.backend.route('GET /api/services', () => ({
      status: 200,
      body: services({ estimateMinutes: range }),
    }));
    kiosk.backend.say({
      type: 'ticket-updated',
      ...{ seq: 21, number: 'B-001', service: 'BPU', state: 'waiting', counter: null },
      waiting: boardWith().waiting,
    });
    await expect.poll(() => textOf(kiosk.service('PU')), { timeout: 5_000 }).toContain('45');
  });

  it('says why it is closed, until when, and what can be done online meanwhile', async () => {
    becomes({ closed: HOLIDAY }, services({ open: false, closed: HOLIDAY }));
    await kiosk.page.getByText('Hari libur: Hari Guru Nasional').waitFor();
    const notice = kiosk.page.locator('kiosk-notice');
    expect(await textOf(notice.locator('.detail'))).toBe(
      'Buka kembali Selasa, 24 November 2026, pukul 08.00.',
    );
    expect(await textOf(notice.locator('online-portals section'))).toContain(
      'pom.bpjsketenagakerjaan.go.id/bpu',
    );
    becomes({});
    await kiosk.page.locator('choose-service').waitFor();
  });

  it('gives numbers before opening and in a break, and says when it opens', async () => {
    becomes({ closed: { reason: 'before-hours', opensAt: '2026-11-23T10:00:00+07:00' } });
    await expect.poll(band).toBe('Buka pukul 10.00 – nomor sudah dapat diambil');
    becomes({ closed: { reason: 'break', opensAt: '2026-11-23T13:30:00+07:00' } });
    await expect.poll(band).toBe('Loket sedang istirahat. Buka pukul 13.30 – nomor sudah dapat diambil');
    await kiosk.service('PU').tap();
    await kiosk.page.locator('issued-ticket').waitFor();
  });

  it('says on its button why one service gives no more numbers', async () => {
    const quota = { reason: 'quota', opensAt: '2026-11-24T08:00:00+07:00' } as const;
    becomes(
      {},
      services().map((one) => (one.code === 'JHT' ? { ...one, open: false, closed: quota } : one)),
    );
    await expect
      .poll(() => textOf(kiosk.service('JHT')))
      .toContain('Nomor layanan ini habis hari ini. Buka kembali Selasa, 24 November 2026, pukul 08.00.');
    expect(await kiosk.service('JHT').isDisabled()).toBe(true);
    expect(await kiosk.service('PU').isDisabled()).toBe(false);
  });

  it('says that nobody sits at the counter, or when the pause ends', async () => {
    becomes({ unattended: true });
    await expect.poll(band).toBe('Belum ada petugas di loket. Nomor tetap dapat diambil.');
    const [counter] = boardWith().counters;
    if (counter === undefined) throw new Error('the sample board has a counter');
    const paused = { reason: 'istirahat', until: '2026-11-23T13:30:00+07:00' } as const;
    becomes({ counters: [{ ...counter, staffed: true, paused }] });
    await expect.poll(band).toBe('Loket sedang istirahat. Kembali pukul 13.30.');
    becomes({
      counters: [
        { ...counter, staffed: true, paused },
        { ...counter, counter: 2, staffed: true },
      ],
    });
    await expect.poll(() => kiosk.page.locator('.band').count()).toBe(0);
  });
});
