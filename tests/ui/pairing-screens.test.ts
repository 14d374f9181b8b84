import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeviceKind } from '../../domain/access/roles.ts';
import { ok } from '../../domain/result.ts';
import { writeWav } from '../../voice/mastering/wav.ts';
import { axeFindings } from '../support/axe-check.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { scriptedVoice } from '../support/scripted-voice.ts';
import { visibleText } from '../support/visible-text.ts';
import { type WatchedPage, watchedPage } from '../support/watched-page.ts';

const BUILT = join(import.meta.dirname, '../../dist/pages');
const HALF_A_SECOND = writeWav({ rate: 22_050, samples: Float64Array.from({ length: 11_025 }, Math.sin) });
const SIZES = {
  kiosk: [
    { width: 1080, height: 1920 },
    { width: 1366, height: 768 },
  ],
  display: [
    { width: 1920, height: 1080 },
    { width: 1280, height: 720 },
  ],
} as const;

let browser: Browser;
let office: Office;
let address: string;
let watched: WatchedPage;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  // To such an office this machine is as strange as any other.
  office = await openOffice({ pages: BUILT, trustLoopback: false });
  await office.app.listen({ port: 0, host: '127.0.0.1' });
  address = `http://127.0.0.1:${(office.app.server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await page.close();
  await office.close();
});

async function open(kind: 'kiosk' | 'display'): Promise<void> {
  watched = await watchedPage(browser, address, SIZES[kind][0]);
  page = watched.page;
  await page.goto(`${address}/${kind}/`);
  await page.getByRole('heading', { name: /belum dipasangkan/ }).waitFor();
}
const shown = () => visibleText(page);
const shoot = async (name: string, kind: 'kiosk' | 'display') => {
  for (const size of SIZES[kind]) {
    await page.setViewportSize(size);
    await page.screenshot({ path: `/tmp/pairing-${kind}-${name}-${size.width}.png` });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const over = await page.locator('pairing-screen main').evaluate((main) =>
      [main, ...main.querySelectorAll('*')].flatMap((one) => {
        const box = one.getBoundingClientRect();
        const isOver = box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight;
        return isOver ? [`${one.tagName} ${Math.round(box.right)} ${Math.round(box.bottom)}`] : [];
      }),
    );
    expect(over, `${name} ${size.width}`).toEqual([]);
    const pixels = await page
      .locator('pairing-screen p')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    // From 3 m, and by old eyes: never below 3 % of the shorter side.
    expect(Math.min(...pixels) / Math.min(size.width, size.height)).toBeGreaterThan(0.03);
  }
  await page.setViewportSize(SIZES[kind][0]);
};
async function confirm(kind: DeviceKind): Promise<void> {
  await page.locator('.code').waitFor();
  const code = (await page.locator('.code').innerText()).replace(/\W/g, '');
  const confirmed = await office.asOfficer('POST', '/api/pairing/confirm', { code, kind });
  expect(confirmed.statusCode).toBe(200);
}
const openWindow = () => office.asOfficer('POST', '/api/pairing-window');
async function revoke(): Promise<void> {
  const [device] = (await office.asOfficer('GET', '/api/devices')).json();
  await office.asOfficer('DELETE', `/api/devices/${device.id}`);
}

describe('a kiosk on another machine', () => {
  it('says what to ask for, shows its code, goes on by itself, and gives numbers with a token of its own', async () => {
    await open('kiosk');
    await page.getByText('Minta administrator membuka Perangkat').waitFor();
    expect(await shown()).toContain('Untuk nomor antrian, silakan langsung ke petugas.');
    expect(await axeFindings(page)).toEqual([]);
    await shoot('closed', 'kiosk');
    await openWindow();
    await page.locator('.code').waitFor();
    expect(await shown()).toMatch(/[2-9A-Z]{4}.[2-9A-Z]{4}/);
    expect(await shown()).toContain('pilih “Mesin antrian”, lalu cocokkan kode ini');
    expect(await axeFindings(page)).toEqual([]);
    await shoot('code', 'kiosk');
    await confirm('kiosk');
    await page.locator('service-button button').first().tap();
    await page.locator('issued-ticket').waitFor();
    expect(await shown()).toContain('A-001');
    expect((await office.asOfficer('GET', '/api/queue')).json().waiting).toMatchObject([{ number: 'A-001' }]);

    await page.reload();
    await page.locator('choose-service').waitFor();
    const addresses = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    const token = await page.evaluate(() => localStorage.getItem('loket-device.kiosk') ?? '');
    expect(token.length).toBe(43);
    expect(addresses.filter((one) => one.includes(token))).toEqual([]);
    expect(watched.foreign).toEqual([]);
  }, 60_000);

  it('says a number without paper aloud, with a sound only its token opens', async () => {
    await office.close();
    const asked: string[] = [];
    office = await openOffice({
      ...{ pages: BUILT, trustLoopback: false },
      deps: (deps) => ({
        ...deps,
        voice: scriptedVoice({
          async say(sentence) {
            if (sentence.what === 'ticket-reminder') asked.push(sentence.number);
            return ok(HALF_A_SECOND);
          },
        }),
      }),
    });
    await office.app.listen({ port: 0, host: '127.0.0.1' });
    address = `http://127.0.0.1:${(office.app.server.address() as AddressInfo).port}`;
    await open('kiosk');
    await openWindow();
    await confirm('kiosk');
    await page.locator('choose-service').waitFor();
    await page.evaluate(() => {
      const sounds: number[] = [];
      Object.assign(globalThis, { sounds });
      const { start } = AudioBufferSourceNode.prototype;
      AudioBufferSourceNode.prototype.start = function heard(...when) {
        sounds.push(this.buffer?.duration ?? 0);
        start.apply(this, when);
      };
    });
    await page.locator('service-button button').first().tap();
    const sounds = () => page.evaluate(() => (globalThis as unknown as { sounds: number[] }).sounds);
    // No printer is there, so no paper comes: that is known after some seconds.
    await expect.poll(sounds, { timeout: 25_000 }).toEqual([expect.closeTo(0.5, 1)]);
    expect(asked).toEqual(['A-001']);
    const bare = await fetch(`${address}/api/voice/ticket-reminder/id/A-001`);
    expect(bare.status).toBe(401);
    expect(watched.faults).toEqual([]);
  }, 60_000);

  it('keeps a number that was given on its screen when it is put out, and only then asks to be let in again', async () => {
    await open('kiosk');
    await openWindow();
    await confirm('kiosk');
    await page.locator('service-button button').first().tap();
    await page.locator('issued-ticket').waitFor();
    await revoke();
    await page.waitForTimeout(2500);
    expect(await shown()).toContain('A-001');
    await page.getByRole('button', { name: 'Selesai' }).tap();
    await page.getByRole('heading', { name: 'Mesin antrian ini belum dipasangkan' }).waitFor();
    expect(await shown()).not.toContain('A-001');
    expect(await page.evaluate(() => localStorage.getItem('loket-device.kiosk'))).toBeNull();
  }, 60_000);
});

describe('a TV on another machine', () => {
  it('is let in by its code, shows the call, and nothing of it once it was put out', async () => {
    await open('display');
    await openWindow();
    await page.locator('.code').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await shoot('code', 'display');
    await confirm('display');
    await page.getByText('Menunggu panggilan').or(page.locator('quiet-panel')).first().waitFor();
    await office.asOfficer('POST', '/api/tickets', { service: 'JHT' });
    await office.asOfficer('POST', '/api/counters/1/next');
    await page.locator('current-call').waitFor();
    expect(await shown()).toContain('C-001');
    await revoke();
    await page.getByRole('heading', { name: 'TV ini belum dipasangkan' }).waitFor();
    expect(await shown()).not.toContain('C-001');
    await confirm('display');
    await page.locator('current-call').waitFor();
  }, 60_000);

  it('needs no pairing where somebody is signed in, and finds that out by itself', async () => {
    await open('display');
    const { cookies } = await office.app.inject({
      ...{ method: 'POST', url: '/api/session', headers: { host: '127.0.0.1' } },
      payload: { username: 'admin', password: 'sepeda hijau di pasar gambir' },
    });
    const { name = '', value = '' } = cookies[0] ?? {};
    await page.context().addCookies([{ name, value, url: address }]);
    await page.locator('waiting-counts').waitFor({ timeout: 15_000 });
  }, 60_000);
});

describe('a computer of the office', () => {
  it('is registered as a desk from the sign-in page, which says so until it is put out', async () => {
    watched = await watchedPage(browser, address, { width: 1366, height: 768 });
    page = watched.page;
    await page.goto(`${address}/officer/`);
    await page.getByRole('button', { name: 'Daftarkan komputer ini sebagai meja petugas' }).click();
    await page.getByText('Minta administrator membuka Perangkat').waitFor();
    await page.getByRole('button', { name: 'Tidak jadi' }).click();
    await page.getByLabel('Nama pengguna').waitFor();
    await openWindow();
    await page.getByRole('button', { name: 'Daftarkan komputer ini sebagai meja petugas' }).click();
    await page.locator('.desk-code').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: '/tmp/pairing-desk.png' });
    const code = (await page.locator('.desk-code').innerText()).replace(/\W/g, '');
    await office.asOfficer('POST', '/api/pairing/confirm', { code, kind: 'desk', name: 'Meja 1' });
    await page.getByText('Komputer ini terdaftar sebagai meja petugas.').waitFor();
    expect(await page.evaluate(() => localStorage.getItem('loket-device')?.length)).toBe(43);
    await page.reload();
    await page.getByText('Komputer ini terdaftar sebagai meja petugas.').waitFor();
    await page.screenshot({ path: '/tmp/pairing-desk-in.png' });
    await revoke();
    await page.reload();
    await page.getByRole('button', { name: 'Daftarkan komputer ini sebagai meja petugas' }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('loket-device'))).toBeNull();
    expect(watched.foreign).toEqual([]);
  }, 60_000);
});
