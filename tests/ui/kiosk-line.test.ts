import { describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-check.ts';
import { boardWith } from '../support/board-samples.ts';
import { kioskForEachTest } from '../support/kiosk-for-each-test.ts';
import { overflowing } from '../support/watched-page.ts';

const kiosk = kioskForEachTest({ width: 1366, height: 768 });

const OUT_OF_ORDER = 'Mesin antrian sedang bermasalah – silakan ambil nomor di meja petugas';

describe('a kiosk that loses its server', () => {
  it('sends people to the desk with no dead buttons, and is back by itself with a new snapshot', async () => {
    await kiosk.backend.stop();
    await kiosk.page.getByText(OUT_OF_ORDER).waitFor({ timeout: 8000 });
    expect(await kiosk.page.locator('service-button').count()).toBe(0);
    expect(await overflowing(kiosk.page, '.away')).toEqual([]);
    expect(await axeFindings(kiosk.page)).toEqual([]);
    kiosk.backend.board = boardWith({ seq: 90, waiting: { PU: 33, BPU: 0, JHT: 0, INFO: 0 } });
    await kiosk.backend.start();
    await kiosk.page.locator('choose-service').waitFor({ timeout: 8000 });
    expect(kiosk.backend.snapshots).toBe(2);
    expect(kiosk.faults).toEqual([]);
  });

  it('does not blink when only the socket breaks for a moment', async () => {
    kiosk.backend.dropSockets();
    await expect.poll(() => kiosk.backend.snapshots, { timeout: 5000 }).toBe(2);
    expect(await kiosk.page.locator('choose-service').count()).toBe(1);
  });

  it('says so instead of waiting on when a number is asked for and no answer comes', async () => {
    kiosk.backend.route('POST /api/tickets', () => new Promise(() => {}));
    await kiosk.service('PU').tap();
    await kiosk.page.getByText('Sebentar, nomor Anda sedang dibuat…').waitFor();
    await kiosk.page.getByText(OUT_OF_ORDER).waitFor({ timeout: 8000 });
  });
});
