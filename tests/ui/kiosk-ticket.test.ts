import { describe, expect, it } from 'vitest';
import { SERVICE_NAMES } from '../../words/services.ts';
import { axeFindings } from '../support/axe-check.ts';
import { issuedTicket, KIOSK_SCREEN, services, TICKET_JOB } from '../support/board-samples.ts';
import { kioskForEachTest } from '../support/kiosk-for-each-test.ts';
import { textOf } from '../support/watched-page.ts';

const kiosk = kioskForEachTest();

const asked = () => kiosk.backend.asked('POST /api/tickets');
const button = (name: string | RegExp) => kiosk.page.getByRole('button', { name });

describe('a number', () => {
  it('takes one tap on the citizen’s own words, and is on the screen with what to do next', async () => {
    await button(SERVICE_NAMES.BPU.id).tap();
    const screen = kiosk.page.locator('issued-ticket section');
    await screen.first().waitFor();
    const text = (await screen.allInnerTexts()).join(' ');
    for (const part of ['B-004', '3 orang di depan Anda', 'Ambil kertas Anda', 'KTP atau NIK', 'Nomor HP']) {
      expect(text).toContain(part);
    }
    expect(asked()).toHaveLength(1);
    expect(asked()[0]).toMatchObject({ body: { service: 'BPU' }, language: 'id' });
  });

  it('is one number under a nervous finger', async () => {
    kiosk.backend.route('POST /api/tickets', async () => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      return { status: 201, body: issuedTicket() };
    });
    await kiosk.service('BPU').evaluate((element: HTMLElement) => {
      element.click();
      element.click();
    });
    await kiosk.page.mouse.dblclick(540, 1500);
    await kiosk.page.locator('issued-ticket').waitFor();
    expect(asked()).toHaveLength(1);
  });

  it('is asked for again under the same key when the line breaks, and is still one number', async () => {
    let tries = 0;
    kiosk.backend.route('POST /api/tickets', () => {
      tries += 1;
      return tries < 3 ? 'cut' : { status: 201, body: issuedTicket() };
    });
    await kiosk.service('BPU').tap();
    await kiosk.page.locator('issued-ticket').waitFor();
    const keys = asked().map((one) => one.key);
    expect(keys.length).toBeGreaterThanOrEqual(3);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it('has a key of its own for the next person', async () => {
    await kiosk.service('BPU').tap();
    await button('Selesai').tap();
    await kiosk.page.waitForTimeout(2000);
    await kiosk.service('PU').tap();
    await kiosk.page.locator('issued-ticket').waitFor();
    expect(new Set(asked().map((one) => one.key)).size).toBe(2);
  });

  it('carries priority only when it was chosen first', async () => {
    await button(/^Prioritas/).tap();
    expect(await button(/^Prioritas/).getAttribute('aria-pressed')).toBe('true');
    expect(await textOf(kiosk.page.getByRole('heading', { level: 1 }))).toContain('Prioritas dipilih');
    await kiosk.service('INFO').tap();
    await button('Selesai').tap();
    expect(asked()[0]?.body).toEqual({ service: 'INFO', priority: true });
    expect(await button(/^Prioritas/).getAttribute('aria-pressed')).toBe('false');
  });

  it('is asked for in English by who chose English, and the next person finds Indonesian', async () => {
    await button('English').tap();
    await button(SERVICE_NAMES.INFO.en).tap();
    await kiosk.page.locator('.leave button').tap();
    expect(asked()[0]?.language).toBe('en');
    await button(SERVICE_NAMES.INFO.id).waitFor();
    expect(await kiosk.page.locator('html').getAttribute('lang')).toBe('id');
  });

  it('leaves the screen by itself after the time the office set, counting down', async () => {
    kiosk.backend.route('GET /api/screens/kiosk', () => ({
      status: 200,
      body: { ...KIOSK_SCREEN, times: { ...KIOSK_SCREEN.times, confirmation: 3 } },
    }));
    kiosk.backend.say({ type: 'notice', seq: 20, what: 'settings-changed' });
    await expect.poll(() => kiosk.backend.asked('GET /api/screens/kiosk').length).toBeGreaterThanOrEqual(2);
    await kiosk.page.waitForTimeout(200);
    await kiosk.service('BPU').tap();
    const jobs = [{ job: TICKET_JOB, state: 'printed' as const }];
    kiosk.backend.say({ type: 'print-updated', seq: 21, jobs, printer: [] });
    const countdown = kiosk.page.locator('.countdown');
    await expect.poll(() => textOf(countdown)).toBe('Kembali ke awal dalam 3 detik');
    await expect.poll(() => textOf(countdown), { timeout: 3000 }).toBe('Kembali ke awal dalam 1 detik');
    await kiosk.page.locator('choose-service').waitFor({ timeout: 3000 });
  });
});

describe('no number', () => {
  it('is explained in words when the server cannot store, and trying again asks anew', async () => {
    kiosk.backend.route('POST /api/tickets', () => ({
      status: 503,
      body: { type: 'about:blank', title: 'Penyimpanan penuh.', status: 503, code: 'storage-unavailable' },
    }));
    await kiosk.service('PU').tap();
    await kiosk.page.getByText('Nomor belum bisa dibuat – silakan ambil nomor di meja petugas').waitFor();
    expect(await axeFindings(kiosk.page)).toEqual([]);
    expect(asked()).toHaveLength(1);
    await button('Coba lagi').tap();
    await kiosk.page.locator('choose-service').waitFor();
  });

  it('can be taken for a service that is closed', async () => {
    const shut = services().map((one) => (one.code === 'JHT' ? { ...one, open: false } : one));
    kiosk.backend.route('GET /api/services', () => ({ status: 200, body: shut }));
    kiosk.backend.say({ type: 'notice', seq: 20, what: 'settings-changed' });
    await kiosk.page.getByText('Sedang tutup').waitFor();
    await kiosk.service('JHT').click({ force: true });
    expect(asked()).toHaveLength(0);
    expect(await kiosk.service('JHT').isDisabled()).toBe(true);
    expect(await axeFindings(kiosk.page)).toEqual([]);
  });
});

describe('who waits', () => {
  it('is counted live beside each service', async () => {
    const waiting = { PU: 9, BPU: 1, JHT: 0, INFO: 0 };
    kiosk.backend.say({ type: 'ticket-issued', seq: 20, number: 'A-010', service: 'PU', waiting });
    await expect.poll(() => textOf(kiosk.service('PU'))).toContain('9 orang menunggu');
    expect(await textOf(kiosk.service('JHT'))).toContain('Tidak ada antrian');
  });
});
