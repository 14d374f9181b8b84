import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, SOUND_ALLOWED } from '../support/chromium.ts';
import { officerAt, runOffice } from '../support/http-client.ts';
import { heardOn, listenOn } from '../support/listening.ts';
import { ADMIN_PASSWORD } from '../support/open-office.ts';
import type { RunningServer } from '../support/running-server.ts';
import { visibleText } from '../support/visible-text.ts';
import { says, signIn } from '../support/visit.ts';

/**
 * The office's network without a certificate: every browser reaches the server as `http://antrian.lan`, which no
 * browser takes for a secure context, and which makes it another machine to the server.
 */
const NAME = 'antrian.lan';
const NAMED = `--host-resolver-rules=MAP ${NAME} 127.0.0.1`;
const LAN = { LOKET_HOST: '0.0.0.0', LOKET_PLAIN_HTTP: 'yes', LOKET_NOW: '2026-11-23T08:00:00+07:00' };

let browser: Browser;
let server: RunningServer;
let kiosk: Page;
let tv: Page;
let officer: Page;
const addresses: string[] = [];
const faults: string[] = [];

const onLan = (path: string) => `http://${NAME}:${new URL(server.address).port}${path}`;

async function open(path: string, width: number, height: number): Promise<Page> {
  // Machines share no storage.
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  page.on('request', (request) => void addresses.push(request.url()));
  page.on('websocket', (socket) => void addresses.push(socket.url()));
  page.on('pageerror', (error) => void faults.push(`${path} ${error.message}`));
  page.on('console', (line) => {
    // The browser itself reports every refusal and the server's restart; those are expected here.
    const refused = /^(Failed to load resource|WebSocket connection to)/.test(line.text());
    if (line.type() === 'error' && !refused) faults.push(`${path} ${line.text()}`);
  });
  await listenOn(page);
  await page.goto(onLan(path));
  return page;
}

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(SOUND_ALLOWED, NAMED), runOffice(LAN)]);
  const ask = await officerAt(server.address);
  const hosts = { effectiveFrom: '2026-11-23', value: { names: [NAME] } };
  expect((await ask('PUT', '/api/settings/access.hosts', hosts)).status).toBe(200);
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

/** What a page has of the things browsers keep for secure contexts. */
function secrets(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    secure: isSecureContext,
    randomUUID: typeof crypto.randomUUID,
    subtle: typeof crypto.subtle,
    serviceWorker: 'serviceWorker' in navigator,
    wakeLock: 'wakeLock' in navigator,
  }));
}

const NONE = {
  ...{ secure: false, randomUUID: 'undefined', subtle: 'undefined' },
  ...{ serviceWorker: false, wakeLock: false },
};

describe('a kiosk and a TV on other machines, without a secure context', () => {
  it('say what they wait for, also through a restart of the server', async () => {
    await says(kiosk, /Minta administrator membuka Perangkat/);
    await says(tv, /Minta administrator membuka Perangkat/);
    await signIn(officer, ADMIN_PASSWORD);
    for (const page of [kiosk, tv, officer]) expect(await secrets(page)).toEqual(NONE);
    await officer.goto(onLan('/officer/perangkat'));
    await press('Izinkan pemasangan');
    await kiosk.locator('.code').waitFor({ timeout: 15_000 });
    const code = await kiosk.locator('.code').innerText();
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);

    const { address, dataDir } = server;
    await server.stop();
    const port = new URL(address).port;
    server = await runOffice({ ...LAN, LOKET_DATA_DIR: dataDir, LOKET_PORT: port });
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

    const reply = kiosk.waitForResponse((one) => one.url().endsWith('/api/tickets') && one.status() === 201);
    await kiosk.getByRole('button', { name: /Daftar untuk diri sendiri/ }).click();
    const { followUrl } = await (await reply).json();
    await says(kiosk, /B-001/);
    const phone = await open(followUrl, 360, 740);
    await says(phone, /B-001/);
    expect(await secrets(phone)).toEqual(NONE);

    await officer.goto(onLan('/officer/'));
    await officer.getByRole('button', { name: /Panggil berikutnya/ }).click();
    await says(tv, /B-001/);
    await says(phone, /Silakan ke Loket 1/);
    await expect
      .poll(() => heardOn(tv), { timeout: 15_000 })
      .toContainEqual(expect.objectContaining({ what: 'file' }));
    await phone.close();
  }, 90_000);

  it('are put out at once, each alone, keep a number somebody reads, and tell nothing else', async () => {
    await officer.goto(onLan('/officer/perangkat'));
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

  it('ask nothing of the outside, and nothing goes wrong in them', () => {
    expect(new Set(addresses.map((one) => new URL(one).hostname))).toEqual(new Set([NAME]));
    expect(addresses.length).toBeGreaterThan(50);
    expect(faults).toEqual([]);
  });
});
