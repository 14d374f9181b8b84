import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, SOUND_ALLOWED } from '../support/chromium.ts';
import { runOffice } from '../support/http-client.ts';
import { ADMIN_PASSWORD } from '../support/open-office.ts';
import type { RunningServer } from '../support/running-server.ts';
import { visibleText } from '../support/visible-text.ts';
import { says, signIn } from '../support/visit.ts';

/** To this server every browser is on another machine, also those of the test. */
const STRANGE = { LOKET_TRUST_LOOPBACK: 'no', LOKET_NOW: '2026-11-23T08:00:00+07:00' };

let browser: Browser;
let server: RunningServer;
let kiosk: Page;
let tv: Page;
let officer: Page;
const addresses: string[] = [];

async function open(path: string, width: number, height: number): Promise<Page> {
  // Machines share no storage.
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  page.on('request', (request) => void addresses.push(request.url()));
  page.on('websocket', (socket) => void addresses.push(socket.url()));
  await page.goto(`${server.address}${path}`);
  return page;
}

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(SOUND_ALLOWED), runOffice(STRANGE)]);
  kiosk = await open('/kiosk/', 1080, 1920);
  tv = await open('/display/', 1920, 1080);
  officer = await open('/officer/', 1366, 768);
});
afterAll(async () => {
  await browser.close();
  await server.discard();
});

const press = (name: string) => officer.getByRole('button', { name, exact: true }).click();

/** As the administrator does it: chooses what is set up, looks at the machine, and confirms the row with its code. */
async function pair(machine: Page, kind: string, name: string): Promise<void> {
  await machine.locator('.code').waitFor({ timeout: 15_000 });
  await officer.getByLabel(kind).check();
  const code = await machine.locator('.code').innerText();
  const row = officer.locator('asking-device').filter({ hasText: code });
  await row.getByLabel('Nama perangkat').fill(name);
  await row.getByRole('button', { name: 'Kodenya sama: sahkan' }).click();
}

describe('a kiosk and a TV on other machines', () => {
  it('say what they wait for, also through a restart of the server', async () => {
    await says(kiosk, /Minta administrator membuka Perangkat/);
    await says(tv, /Minta administrator membuka Perangkat/);
    await signIn(officer, ADMIN_PASSWORD);
    await officer.goto(`${server.address}/officer/perangkat`);
    await press('Izinkan pemasangan');
    await kiosk.locator('.code').waitFor({ timeout: 15_000 });
    const code = await kiosk.locator('.code').innerText();
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);

    const { address, dataDir } = server;
    await server.stop();
    const port = new URL(address).port;
    server = await runOffice({ ...STRANGE, LOKET_DATA_DIR: dataDir, LOKET_PORT: port });
    expect(server.address).toBe(address);
    await says(kiosk, /Minta administrator membuka Perangkat/);
    await officer.reload();
    await press('Izinkan pemasangan');
    await kiosk.locator('.code').waitFor({ timeout: 15_000 });
    expect(await kiosk.locator('.code').innerText()).not.toBe(code);
  }, 90_000);

  it('are let in by their codes, give a number, and show and sound its call', async () => {
    await pair(kiosk, 'Mesin antrian', 'Kiosk pintu masuk');
    await kiosk.locator('choose-service').waitFor({ timeout: 15_000 });
    await pair(tv, 'TV ruang tunggu', 'TV tengah');
    await tv.locator('waiting-counts').waitFor({ timeout: 15_000 });
    await expect.poll(() => officer.getByText('Terhubung sekarang').count(), { timeout: 10_000 }).toBe(2);

    await tv.evaluate(() => {
      const notes: number[] = [];
      Object.assign(globalThis, { notes });
      const { start } = OscillatorNode.prototype;
      OscillatorNode.prototype.start = function heard(...when) {
        notes.push(this.frequency.value);
        start.apply(this, when);
      };
    });
    await kiosk.getByRole('button', { name: /Daftar untuk diri sendiri/ }).click();
    await says(kiosk, /B-001/);
    await officer.goto(`${server.address}/officer/`);
    await officer.getByRole('button', { name: /Panggil berikutnya/ }).click();
    await says(tv, /B-001/);
    await expect
      .poll(() => tv.evaluate(() => (globalThis as unknown as { notes: number[] }).notes.length))
      .toBe(2);
  }, 90_000);

  it('are put out at once, each alone, keep a number somebody reads, and tell nothing else', async () => {
    await officer.goto(`${server.address}/officer/perangkat`);
    const device = (name: string) => officer.locator('paired-device').filter({ hasText: name });
    await device('Kiosk pintu masuk').getByRole('button', { name: 'Cabut', exact: true }).click();
    await device('Kiosk pintu masuk').getByRole('button', { name: 'Ya, cabut' }).click();
    await expect.poll(() => officer.locator('paired-device').count()).toBe(1);
    await kiosk.waitForTimeout(1000);
    if ((await kiosk.locator('issued-ticket').count()) > 0) {
      expect(await visibleText(kiosk)).toContain('B-001');
      await kiosk.getByRole('button', { name: 'Selesai' }).click();
    }
    await says(kiosk, /Mesin antrian ini belum dipasangkan/);
    expect(await visibleText(kiosk)).not.toContain('B-001');
    await says(tv, /B-001/);
    await device('TV tengah').getByRole('button', { name: 'Cabut', exact: true }).click();
    await device('TV tengah').getByRole('button', { name: 'Ya, cabut' }).click();
    await says(tv, /TV ini belum dipasangkan/);
    expect(await visibleText(tv)).not.toContain('B-001');
  }, 60_000);

  it('never put their tokens into an address, and the server says them to nobody', async () => {
    await pair(tv, 'TV ruang tunggu', 'TV tengah');
    await tv.locator('waiting-counts').waitFor({ timeout: 15_000 });
    const token = await tv.evaluate(() => localStorage.getItem('loket-device.display') ?? '');
    expect(token).toHaveLength(43);
    expect(addresses.filter((one) => one.includes(token))).toEqual([]);
    expect(server.said()).not.toContain(token);
  }, 60_000);
});
