import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { berkasToken } from '../../server/registration/berkas-link.ts';
import { axeFindings } from '../support/axe-check.ts';
import { openBerkas } from '../support/berkas-samples.ts';
import { buildPage } from '../support/built-page.ts';
import { launchChromium } from '../support/chromium.ts';
import type { Office } from '../support/open-office.ts';
import { officeForPhones, PHONE, saidOn, takePhone } from '../support/phone-page.ts';

/** Zoomed to twice its size, the same phone has half the room. */
const ZOOMED = { width: 180, height: 370 };
const PATIENCE = { timeout: 8_000 };

let browser: Browser;
let folder: string;
let office: Office;
let origin: string;
let phone: Awaited<ReturnType<typeof takePhone>>;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchChromium(), buildPage('follow')]);
});
afterAll(() => browser.close());
beforeEach(async () => {
  ({ office, origin } = await officeForPhones(folder));
  phone = await takePhone(browser, origin);
});
afterEach(async () => {
  expect(phone.foreign).toEqual([]);
  expect(phone.faults).toEqual([]);
  await phone.page.close();
  await office.close();
});

const issue = async (service = 'BPU', more = {}): Promise<{ id: string; followUrl: string }> =>
  (await office.atKiosk('POST', '/api/tickets', { service, ...more })).json();
const act = async (path: string, body = {}) => {
  const reply = await office.asOfficer('POST', path, body);
  expect(reply.statusCode, reply.body).toBeLessThan(300);
};
const says = (text: RegExp) => expect.poll(() => saidOn(phone.page), PATIENCE).toMatch(text);
/** Something sticks out to the side, so that one would have to push the page about. */
const tooWide = () => phone.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
const picture = (name: string) => phone.page.screenshot({ path: `/tmp/loket-follow-${name}.png` });

describe('a ticket on a phone', () => {
  it('shows the number large, who is before, and that the number holds without the phone', async () => {
    await issue();
    const { followUrl } = await issue();
    await phone.page.goto(origin + followUrl);
    await says(/Nomor antrian Anda B-002 .*Ada 1 orang sebelum Anda/);
    await says(/Nomor tetap berlaku walau HP mati/);
    expect(await phone.page.title()).toBe('B-002 – Ada 1 orang sebelum Anda');
    const { height } = (await phone.page.locator('.number').boundingBox()) ?? { height: 0 };
    expect(height).toBeGreaterThan(60);
    expect(await axeFindings(phone.page)).toEqual([]);
    await picture('waiting');
    await phone.page.setViewportSize(ZOOMED);
    expect(await tooWide()).toBe(false);
    await picture('waiting-zoomed');
  });

  it('speaks English at one touch, and says so to a screen reader', async () => {
    const { followUrl } = await issue();
    await phone.page.goto(origin + followUrl);
    await phone.page.getByRole('button', { name: 'English' }).click();
    await says(/Your queue number B-001 .*You are next/);
    expect(await phone.page.locator('html').getAttribute('lang')).toBe('en');
    expect(await axeFindings(phone.page)).toEqual([]);
  });

  it('rings at the call and at each further one: the whole screen, the title, a buzz', async () => {
    const { followUrl } = await issue();
    await phone.page.goto(origin + followUrl);
    await says(/Anda berikutnya/);
    await act('/api/counters/1/next');
    await says(/Silakan ke Loket 1/);
    expect(await phone.buzzes()).toBe(1);
    const screen = phone.page.locator('body');
    expect(await screen.getAttribute('class')).toBe('called ring-1');
    const animated = () => screen.evaluate((body) => body.getAnimations().length);
    expect(await animated()).toBe(1);
    await expect.poll(animated, PATIENCE).toBe(0);
    expect(await screen.evaluate((body) => getComputedStyle(body).backgroundColor)).toBe('rgb(255, 197, 51)');
    await expect.poll(() => phone.page.title(), PATIENCE).toBe('DIPANGGIL – B-001');
    await expect.poll(() => phone.page.title(), PATIENCE).toBe('Silakan ke Loket 1');
    await picture('called');
    expect(await axeFindings(phone.page)).toEqual([]);
    await act('/api/counters/1/recall');
    await expect.poll(() => phone.buzzes(), PATIENCE).toBe(2);
    expect(await screen.getAttribute('class')).toBe('called ring-0');
    await act('/api/counters/1/serve');
    await says(/Anda sedang dilayani di Loket 1/);
    expect(await phone.page.evaluate(() => document.body.className)).toBe('serving');
    expect(await phone.buzzes()).toBe(2);
    await picture('serving');
    await act('/api/counters/1/finish');
    await says(/Nomor ini sudah selesai/);
  });

  it('offers to buzz, because a browser lets nobody do so unasked', async () => {
    const { followUrl } = await issue();
    await phone.page.goto(origin + followUrl);
    await phone.page.getByRole('button', { name: 'Getarkan HP saat dipanggil' }).click();
    await says(/HP akan bergetar saat Anda dipanggil/);
    expect(await phone.buzzes()).toBe(1);
  });

  it('says what to do while a form is filled in, and after a call was missed', async () => {
    const { id, followUrl } = await issue();
    await phone.page.goto(origin + followUrl);
    await act('/api/counters/1/next');
    await act('/api/counters/1/hold', { reason: 'belum-siap' });
    await says(/Selesaikan formulir Anda dahulu.*lapor ke petugas/);
    await picture('held');
    await act(`/api/tickets/${id}/return`);
    await act('/api/counters/1/next');
    await act('/api/counters/1/no-show');
    await says(/Anda sudah dipanggil Silakan lapor ke petugas loket/);
    expect(await axeFindings(phone.page)).toEqual([]);
  });

  it('says that somebody comes to the chair', async () => {
    const { followUrl } = await issue('PU', { help: true });
    await phone.page.goto(origin + followUrl);
    await act('/api/counters/1/next');
    await says(/Petugas mendatangi Anda Tetap di tempat Anda/);
  });
});

describe('a bad line', () => {
  it('is made up for by asking again and again, and said when that fails too', async () => {
    const { followUrl } = await issue();
    await phone.page.route('**/events', (route) => route.abort());
    await phone.page.goto(origin + followUrl);
    await phone.page.getByRole('button', { name: 'English' }).waitFor();
    await phone.page.route('**/state', (route) => route.abort());
    await says(/Menyambung ulang… Tidak terhubung – data per 08\.00/);
    expect(await axeFindings(phone.page)).toEqual([]);
    await picture('lost');
    await phone.page.unroute('**/state');
    await act('/api/counters/1/next');
    await says(/Silakan ke Loket 1/);
    await expect.poll(() => saidOn(phone.page), PATIENCE).not.toMatch(/Menyambung ulang/);
  });
});

it('a phone that runs no script is told the same, and is loaded anew by itself', async () => {
  await issue();
  const { followUrl } = await issue();
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  const page = await context.newPage();
  await page.goto(origin + followUrl);
  expect(await saidOn(page)).toMatch(/B-002 – Ada 1 orang sebelum Anda/);
  expect(await page.locator('meta[http-equiv=refresh]').getAttribute('content')).toBe('30');
  await page.screenshot({ path: '/tmp/loket-follow-plain.png' });
  await context.close();
});

it('a token nobody has is answered kindly, without a script', async () => {
  await phone.page.goto(`${origin}/t/${'x'.repeat(43)}`);
  await says(/Halaman ini tidak ditemukan/);
  expect(await phone.page.locator('script').count()).toBe(0);
  expect(await axeFindings(phone.page)).toEqual([]);
  await picture('unknown');
});

describe('a berkas on a phone', () => {
  it('says how far it has come, what to bring and when, the code, and what can be done online', async () => {
    const { id } = await openBerkas(office, 'JHT');
    await office.asOfficer('PUT', `/api/berkas/${id}/return-day`, { day: '2026-11-26' });
    await act(`/api/berkas/${id}/prints`, { paper: 'document-receipt' });
    await phone.page.goto(`${origin}/t/${berkasToken(office.deps.sealer, { id, year: 2026 })}`);
    await says(/BK-2026-00001 Klaim Jaminan Hari Tua \(JHT\) Berkas Anda sudah kami terima/);
    await says(/Kartu Peserta BPJS Ketenagakerjaan.*Datang kembali Kamis, 26 November 2026/);
    await says(/Kode di mesin antrian [2-9C-X]{4}-[2-9C-X]{4}/);
    await says(/sampai Rp\s15\.000\.000.*lapakasik/);
    expect(await axeFindings(phone.page)).toEqual([]);
    await phone.page.screenshot({ path: '/tmp/loket-follow-berkas.png', fullPage: true });
    await phone.page.setViewportSize(ZOOMED);
    expect(await tooWide()).toBe(false);
    await office.asOfficer('PUT', `/api/berkas/${id}/return-day`, { day: '2026-11-27' });
    await says(/Datang kembali Jumat, 27 November 2026/);
  });
});
