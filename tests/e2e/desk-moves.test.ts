import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type RunningServer, runServer } from '../support/running-server.ts';
import { says, signIn } from '../support/visit.ts';

const PASSWORD = 'sepeda hijau di pasar gambir';

let browser: Browser;
let server: RunningServer;
let display: Page;
let first: Page;
let second: Page;

beforeAll(async () => {
  browser = await launchChromium();
  server = await runServer({
    LOKET_NOW: '2026-11-23T09:00:00+07:00',
    LOKET_ADMIN_PASSWORD: PASSWORD,
  });
  const open = async (path: string) => {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(`${server.address}${path}`);
    return page;
  };
  display = await open('/display/');
  first = await open('/officer/');
  second = await open('/officer/');
  await signIn(first, PASSWORD);
  await signIn(second, PASSWORD);
  await second.getByLabel('Loket', { exact: true }).fill('2');
  await second.keyboard.press('Enter');
});

afterAll(async () => {
  await browser.close();
  await server.discard();
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

describe('two officers and a display', () => {
  it('give numbers and see each other’s', async () => {
    for (const service of ['Informasi', 'Perusahaan (PU)', 'Klaim JHT']) {
      await first.locator('issue-at-desk').getByRole('button', { name: service }).click();
      await first.getByText(/Nomor .* diberikan/).waitFor();
    }
    await button(second, 'Pilihan untuk C-001').waitFor();
  });

  it('never get the same person, however close their presses', async () => {
    await Promise.all([first.keyboard.press('F2'), second.keyboard.press('F2')]);
    const numberAt = (page: Page) => page.locator('.current-number').textContent();
    await first.locator('.current-number').waitFor();
    await second.locator('.current-number').waitFor();
    expect(new Set([await numberAt(first), await numberAt(second)]).size).toBe(2);
    await says(display, /Loket 1/);
    await says(display, /Loket 2/);
  });

  it('take a call back within its seconds, and the other desk sees it wait again', async () => {
    const number = (await second.locator('.current-number').textContent()) ?? '';
    await second.keyboard.press('F6');
    await second.getByText(`Diurungkan: ${number} kembali menunggu.`).waitFor();
    await button(first, `Pilihan untuk ${number}`).waitFor();
    await second.keyboard.press('F6');
    await expect.poll(() => second.getByRole('alert').first().textContent()).not.toBe('');
  });

  it('set somebody aside who is not ready, and bring them back from the other desk', async () => {
    const number = (await first.locator('.current-number').textContent()) ?? '';
    await button(first, 'Belum siap').click();
    await button(second, new RegExp(`${number} siap`)).click();
    await button(first, `Pilihan untuk ${number}`).waitFor();
  });

  it('call somebody out of turn with a reason, pass them on, and the number stays', async () => {
    await button(first, 'Pilihan untuk C-001').click();
    await button(first, 'Kondisi khusus').click();
    await first.locator('.current-number', { hasText: 'C-001' }).waitFor();
    await button(first, 'Pindahkan ke layanan…').click();
    await first.locator('current-moves').getByRole('button', { name: 'Informasi' }).click();
    await first.getByText('C-001 dipindahkan ke Informasi.').waitFor();
    await second.locator('.waiting-row', { hasText: 'C-001' }).getByText('Informasi').first().waitFor();
  });

  it('announce a pause with its end, and go on', async () => {
    await second.locator('pause-control summary').click();
    await button(second, '30 menit').click();
    await button(second, 'Mulai jeda').click();
    await second.getByText(/Loket ini sedang jeda \(istirahat\), kembali pukul 09\.3/).waitFor();
    await button(second, 'Lanjutkan').click();
    await second.getByText('Loket ini sedang jeda').waitFor({ state: 'detached' });
  });
});
