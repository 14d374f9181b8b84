import { describe, expect, it } from 'vitest';
import type { PrinterState, PrintJobState } from '../../domain/print/printer-states.ts';
import { writeWav } from '../../voice/mastering/wav.ts';
import { axeFindings } from '../support/axe-check.ts';
import { TICKET_JOB } from '../support/board-samples.ts';
import { kioskForEachTest } from '../support/kiosk-for-each-test.ts';
import { KIOSK_SIZES } from '../support/kiosk-page.ts';
import { textOf } from '../support/watched-page.ts';

const kiosk = kioskForEachTest();

const HALF_A_SECOND = writeWav({ rate: 22_050, samples: Float64Array.from({ length: 11_025 }, Math.sin) });
const REMINDER = (language: string) => `/api/voice/ticket-reminder/${language}/B-004`;
const speaks = (language: 'id' | 'en') =>
  kiosk.backend.route(`GET ${REMINDER(language)}`, () => ({
    ...{ status: 200, body: HALF_A_SECOND, type: 'audio/wav' },
  }));
const button = (name: string | RegExp) => kiosk.page.getByRole('button', { name });
let seq = 20;
const say = (printer: PrinterState, became?: PrintJobState) => {
  seq += 1;
  const jobs = became === undefined ? [] : [{ job: TICKET_JOB, state: became }];
  kiosk.backend.say({ type: 'print-updated', seq, jobs, printer: [{ name: 'ticket', state: printer }] });
};

interface Played {
  readonly address: string;
  readonly at: number;
  ended: boolean;
}
/** Notes every sound the page begins, and whether it was heard to its end; `refuse`: as a browser that allows none. */
async function listen({ refuse = false } = {}): Promise<void> {
  await kiosk.page.evaluate((isRefused) => {
    const played: Played[] = [];
    Object.assign(globalThis, { played });
    const { fetch } = globalThis;
    let address = '';
    globalThis.fetch = (...asked) => {
      if (String(asked[0]).startsWith('/api/voice/')) address = String(asked[0]);
      return fetch(...asked);
    };
    const { start, stop } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function heard() {
      const one = { address, at: performance.now(), ended: false };
      played.push(one);
      let isCut = false;
      this.stop = () => {
        isCut = true;
        stop.call(this);
      };
      this.addEventListener('ended', () => {
        one.ended = !isCut;
      });
      start.call(this);
    };
    if (isRefused) {
      AudioContext.prototype.resume = () => new Promise(() => {});
      Object.defineProperty(AudioContext.prototype, 'state', { value: 'suspended' });
    }
  }, refuse);
}
const played = () => kiosk.page.evaluate(() => (globalThis as unknown as { played: Played[] }).played);
const seconds = (count: number) => ({ timeout: 1000 * count });

describe('paper that does not come', () => {
  it('makes the number one to remember, large, for the time the office set for that', async () => {
    await kiosk.service('BPU').tap();
    say('paper-out');
    const remember = kiosk.page.getByRole('alert');
    await remember.waitFor();
    expect(await textOf(remember)).toContain('Ingat nomor ini: B-004. Sebutkan kepada petugas.');
    expect(await textOf(kiosk.page.locator('.countdown'))).toContain('30 detik');
    for (const size of KIOSK_SIZES) {
      await kiosk.page.setViewportSize(size);
      const pixels = (selector: string) =>
        kiosk.page.locator(selector).evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
      expect(await pixels('.number')).toBeGreaterThanOrEqual(180);
      expect(await pixels('.remember')).toBeGreaterThanOrEqual(44);
      expect((await button('Dengarkan lagi').boundingBox())?.height).toBeGreaterThanOrEqual(76);
    }
  });

  it.each(['uncertain', 'expired', 'failed', 'cancelled'] as const)(
    'is known by what became of it: %s, though the printer complains of nothing',
    async (became) => {
      await kiosk.service('BPU').tap();
      await kiosk.page.getByText('Ambil kertas Anda').waitFor();
      say('ok', became);
      await kiosk.page.getByText('Ingat nomor ini:').waitFor();
    },
  );

  it('is forgiven when it comes after all: the number stays, and it is said calmly', async () => {
    await kiosk.service('BPU').tap();
    say('paper-out');
    await kiosk.page.getByRole('alert').waitFor();
    say('ok', 'printed');
    await kiosk.page.getByRole('status').getByText('Kertas Anda sudah keluar').waitFor();
    expect(await kiosk.page.getByRole('alert').count()).toBe(0);
    expect(await kiosk.page.locator('issued-ticket .number').innerText()).toBe('B-004');
    expect(await textOf(kiosk.page.locator('.countdown'))).toMatch(/(29|30) detik/);
    expect(await axeFindings(kiosk.page)).toEqual([]);
  });

  it('is said quietly before one chooses, and numbers are still given', async () => {
    say('cover-open');
    await kiosk.page.getByText('Mesin sedang tanpa kertas: nomor tetap diberikan di layar.').waitFor();
    await kiosk.service('BPU').tap();
    await kiosk.page.getByText('Ingat nomor ini:').waitFor();
  });

  it('of another printer does not matter here', async () => {
    await kiosk.service('BPU').tap();
    const receipt = [
      { name: 'ticket', state: 'ok' as const },
      { name: 'receipt', state: 'paper-out' as const },
    ];
    kiosk.backend.say({ type: 'print-updated', seq: 20, jobs: [], printer: receipt });
    await kiosk.page.waitForTimeout(400);
    expect(await kiosk.page.getByRole('alert').count()).toBe(0);
  });
});

describe('the number without paper is spoken', () => {
  it('twice, with a pause, each to its end', async () => {
    speaks('id');
    await listen();
    await kiosk.service('BPU').tap();
    say('paper-out');
    await expect.poll(async () => (await played()).length, seconds(20)).toBe(2);
    await expect.poll(async () => (await played())[1]?.ended, seconds(3)).toBe(true);
    const [first, second] = await played();
    expect([first?.address, second?.address]).toEqual([REMINDER('id'), REMINDER('id')]);
    expect(first?.ended).toBe(true);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(12_000);
    expect(kiosk.backend.asked(`GET ${REMINDER('id')}`).length).toBeGreaterThanOrEqual(1);
    expect(kiosk.faults).toEqual([]);
    expect(kiosk.foreign).toEqual([]);
  });

  it('again on request, and then not by itself over it', async () => {
    speaks('id');
    await listen();
    await kiosk.service('BPU').tap();
    say('paper-out');
    await expect.poll(async () => (await played()).length, seconds(4)).toBe(1);
    await kiosk.page.waitForTimeout(2500);
    expect(await textOf(kiosk.page.locator('.countdown'))).toMatch(/2[5-7] detik/);
    await button('Dengarkan lagi').tap();
    await expect.poll(async () => (await played()).length).toBe(2);
    await expect.poll(() => textOf(kiosk.page.locator('.countdown'))).toMatch(/(29|30) detik/);
  });

  it('in English to whoever chose English', async () => {
    speaks('en');
    await listen();
    await button('English').tap();
    await kiosk.service('BPU').tap();
    say('offline');
    await expect.poll(async () => (await played())[0]?.address, seconds(4)).toBe(REMINDER('en'));
    await button('Listen again').waitFor();
  });

  it('not to the next person: what is under way ends with the screen', async () => {
    speaks('id');
    await kiosk.service('BPU').tap();
    await listen();
    say('paper-out');
    await expect.poll(async () => (await played()).length, seconds(4)).toBe(1);
    await button('Selesai').tap();
    await kiosk.page.locator('choose-service').waitFor();
    await kiosk.page.waitForTimeout(1000);
    expect((await played()).map(({ ended }) => ended)).toEqual([false]);
  });

  it('only by a loudspeaker that works: where sound is blocked nothing breaks, and no button promises any', async () => {
    speaks('id');
    await listen({ refuse: true });
    await kiosk.service('BPU').tap();
    say('paper-out');
    await button('Dengarkan lagi').waitFor();
    await button('Dengarkan lagi').waitFor({ state: 'detached', ...seconds(4) });
    expect(await textOf(kiosk.page.getByRole('alert'))).toContain('Ingat nomor ini: B-004.');
    await kiosk.page.waitForTimeout(1000);
    expect(kiosk.backend.asked(`GET ${REMINDER('id')}`)).toHaveLength(1);
    expect(await played()).toEqual([]);
    expect(kiosk.faults).toEqual([]);
  });

  it('only by a server that has a voice', async () => {
    const body = { type: 'about:blank', title: 'x', status: 503, code: 'voice-off' };
    kiosk.backend.route(`GET ${REMINDER('id')}`, () => ({ status: 503, body }));
    await kiosk.service('BPU').tap();
    say('paper-out');
    await button('Dengarkan lagi').waitFor();
    await button('Dengarkan lagi').waitFor({ state: 'detached', ...seconds(4) });
    expect(await kiosk.page.getByText('Ingat nomor ini:').count()).toBe(1);
    expect(kiosk.faults).toEqual([]);
  });
});
