import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type RunningServer, runServer } from '../support/running-server.ts';
import { visibleText } from '../support/visible-text.ts';
import { newestPaper, says, signIn } from '../support/visit.ts';

const PASSWORD = 'sepeda hijau di pasar gambir';
const env = { LOKET_ADMIN_PASSWORD: PASSWORD, LOKET_NOW: '2026-11-23T09:00:00+07:00' };
/** Longer than the kiosk's guard against a second tap. */
const DOUBLE_TAP_MS = 2_100;

let browser: Browser;
let server: RunningServer;
let kiosk: Page;
let display: Page;
let officer: Page;
let phone: Page;

/** Each screen is a browser of its own: no cookie and nothing a page remembers is shared. */
async function screen(path: string, width: number, height: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  await page.goto(`${server.address}${path}`);
  return page;
}

/** Takes a number and answers with the address its phone page has. */
async function take(service: RegExp): Promise<{ number: string; followUrl: string }> {
  const answer = kiosk.waitForResponse(
    (reply) => /\/api\/tickets/.test(reply.url()) && reply.status() === 201,
  );
  await kiosk.getByRole('button', { name: service }).click();
  const issued = await (await answer).json();
  await kiosk.waitForTimeout(DOUBLE_TAP_MS);
  return issued;
}

/** A key of the desk, once the command before it has been answered: until then the desk hears none. */
async function press(key: string): Promise<void> {
  const busy = officer.locator('.current-actions [aria-disabled="true"]');
  await expect.poll(() => busy.count(), { timeout: 10_000 }).toBe(0);
  await officer.keyboard.press(key);
}

async function deskIsFree(): Promise<void> {
  await expect.poll(() => officer.locator('.current-number').count(), { timeout: 10_000 }).toBe(0);
}

async function done(): Promise<void> {
  await kiosk.getByRole('button', { name: /Selesai/ }).click();
  await kiosk.waitForTimeout(DOUBLE_TAP_MS);
}

const BPU = /Daftar untuk diri sendiri/;
const PU = /Daftarkan perusahaan/;
const INFO = /Tanya informasi/;

beforeAll(async () => {
  browser = await launchChromium();
  server = await runServer(env);
  kiosk = await screen('/kiosk/', 1080, 1920);
  display = await screen('/display/', 1920, 1080);
  officer = await screen('/officer/', 1366, 768);
  await signIn(officer, PASSWORD);
});

afterAll(async () => {
  await browser.close();
  await server.discard();
});

describe('somebody who chose the wrong service', () => {
  it('gets another number in the same place, and the paper says which one it stands for', async () => {
    expect((await take(INFO)).number).toBe('D-001');
    await kiosk.waitForTimeout(DOUBLE_TAP_MS);
    await kiosk.getByRole('button', { name: /Salah pilih/ }).click();
    await kiosk.getByRole('heading', { name: /D-001\s+akan diganti/ }).waitFor();
    await kiosk.waitForTimeout(DOUBLE_TAP_MS);
    expect((await take(PU)).number).toBe('A-001');
    await says(kiosk, /A-001[\s\S]*pengganti D-001/);
    const paper = await newestPaper(officer, 'queue-ticket');
    expect(paper.warnings).toEqual([]);
    expect(paper.text).toContain('A-001');
    expect(paper.text).toMatch(/PENGGANTI D-001/);
    await done();
  });
});

describe('somebody who follows from the phone', () => {
  it('sees the place in the queue, then the call, without touching the phone', async () => {
    const { number, followUrl } = await take(BPU);
    await done();
    phone = await screen(followUrl, 360, 740);
    await says(phone, new RegExp(`${number}[\\s\\S]*Ada 1 orang sebelum Anda`));
    await press('F2');
    await says(officer, /A-001[\s\S]*dipanggil/);
    await says(phone, /Anda berikutnya/);
    await press('F9');
    await deskIsFree();
    await press('F2');
    await says(phone, /Silakan ke Loket 1/);
    await says(display, new RegExp(`${number}[\\s\\S]*Silakan ke Loket 1`));
    expect(await phone.context().cookies()).toEqual([]);
  });
});

describe('somebody who comes back with the code of the tanda terima', () => {
  it('has the berkas open at the desk at the call', async () => {
    await officer.getByRole('button', { name: /Mulai layani/ }).click();
    await officer.getByRole('button', { name: /Buka berkas/ }).click();
    await officer.getByRole('heading', { name: 'Berkas BK-2026-00001' }).waitFor();
    await officer.getByRole('button', { name: 'Cetak tanda terima' }).click();
    const receipt = await newestPaper(officer, 'document-receipt');
    const code = /\b([A-Z0-9]{4})-([A-Z0-9]{4})\b/.exec(receipt.text);
    expect(code, receipt.text).not.toBeNull();
    await officer.getByRole('link', { name: 'Meja loket' }).click();
    await press('F9');
    await deskIsFree();

    await kiosk.getByRole('button', { name: /^Kembali/ }).click();
    await kiosk.waitForTimeout(DOUBLE_TAP_MS);
    await kiosk.getByRole('button', { name: /Melengkapi berkas/ }).click();
    await kiosk.waitForTimeout(DOUBLE_TAP_MS);
    await kiosk.getByRole('button', { name: /Saya punya kode/ }).click();
    await kiosk.waitForTimeout(DOUBLE_TAP_MS);
    for (const letter of `${code?.[1]}${code?.[2]}`) {
      await kiosk.getByRole('button', { name: letter, exact: true }).click();
    }
    expect((await take(/Ambil nomor/)).number).toBe('B-002');
    await says(kiosk, /B-002[\s\S]*Lanjutan/i);
    await done();
    await press('F2');
    await says(officer, /B-002[\s\S]*Buka berkas BK-2026-00001/);
  });
});

describe('after a restart in the middle of a visit', () => {
  it('the number is still at its counter, and the display calls nobody', async () => {
    await press('F7');
    await officer.getByRole('heading', { name: 'Berkas BK-2026-00001' }).waitFor();
    const { dataDir, address } = server;
    await server.stop();
    const port = new URL(address).port;
    const later = { LOKET_NOW: '2026-11-23T09:30:00+07:00', LOKET_PORT: port, LOKET_DATA_DIR: dataDir };
    server = await runServer({ ...env, ...later });
    await officer.getByRole('link', { name: 'Meja loket' }).click();
    await says(officer, /B-002[\s\S]*sedang dilayani/);
    await says(display, /B-002[\s\S]*Sedang dilayani/);
    expect(await visibleText(display)).not.toMatch(/Silakan ke/);
  });
});
