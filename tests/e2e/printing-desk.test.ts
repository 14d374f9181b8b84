import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ListeningPrinter, listenAsPrinter } from '../../printers/virtual-printer/listen.ts';
import { launchChromium } from '../support/chromium.ts';
import { printedPages } from '../support/printed-pages.ts';
import { type RunningServer, runServer } from '../support/running-server.ts';
import { signIn } from '../support/visit.ts';

const PASSWORD = 'sepeda hijau di pasar gambir';

let browser: Browser;
let server: RunningServer;
let printer: ListeningPrinter;
let page: Page;
let spare: ListeningPrinter;
let papers = 0;
let elsewhere = 0;

beforeAll(async () => {
  browser = await launchChromium();
  printer = await listenAsPrinter({
    paceMs: 100,
    deliver: async () => {
      papers += 1;
    },
    report: () => undefined,
  });
  spare = await listenAsPrinter({
    paceMs: 100,
    deliver: async () => {
      elsewhere += 1;
    },
    report: () => undefined,
  });
  server = await runServer({
    LOKET_NOW: '2026-11-23T09:00:00+07:00',
    LOKET_ADMIN_PASSWORD: PASSWORD,
    LOKET_TICKET_PRINTER: `tcp://127.0.0.1:${printer.port}`,
    LOKET_RECEIPT_PRINTER: `tcp://127.0.0.1:${spare.port}`,
  });
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(`${server.address}/officer/cetakan`);
  await signIn(page, PASSWORD);
  await page.getByRole('heading', { name: 'Cetakan', level: 1 }).waitFor();
});

afterAll(async () => {
  await browser.close();
  await server.discard();
  await printer.close();
  await spare.close();
});

const issue = async () => {
  const reply = await fetch(`${server.address}/api/tickets`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ service: 'INFO' }),
  });
  return ((await reply.json()) as { number: string }).number;
};
const row = (number: string) => page.locator('print-job-row', { hasText: number });
/** Away from the lists, so that they go where they belong. */
const lookAway = async () => {
  await page.mouse.move(2, 2);
  await page.getByRole('heading', { level: 1 }).focus();
};

describe('a printer in trouble, as the officer meets it', () => {
  it('without paper: says what to do, goes on by itself, and every paper comes out once', async () => {
    printer.provoke('paper-out');
    const numbers = [await issue(), await issue()];
    await page.getByText('Kertas habis. Pasang gulungan baru').first().waitFor();
    for (const number of numbers) await row(number).waitFor();
    await page
      .locator('.status')
      .getByRole('link', { name: /kertas habis/ })
      .waitFor();
    printer.mend('paper-out');
    await lookAway();
    for (const number of numbers) await row(number).getByText('Tercetak').waitFor();
    expect(papers).toBe(2);
  });

  it('with an open cover: a waiting paper goes to another printer by its name', async () => {
    printer.provoke('cover-open');
    const number = await issue();
    await page.getByText('Tutup printer terbuka. Tutup sampai berbunyi klik').first().waitFor();
    await row(number).getByRole('button', { name: 'Pindahkan…' }).click();
    await page.keyboard.press('1');
    await lookAway();
    await row(number).getByText('Tercetak').waitFor();
    expect([papers, elsewhere]).toEqual([2, 1]);
  });

  it('taken over by the browser: the paper alone is printed, and the answer settles it', async () => {
    const number = await issue();
    await lookAway();
    await row(number).getByRole('button', { name: 'Cetak lewat browser…' }).click();
    await page.evaluate(() => Object.assign(window, { print: () => undefined }));
    await page.keyboard.press('1');
    await row(number).getByText('Apakah kertasnya tercetak lengkap?').waitFor();
    await page.locator('.print-sheet').waitFor({ state: 'attached' });
    await page.emulateMedia({ colorScheme: 'dark' });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const { sizes, signs } = printedPages(pdf);
    expect(sizes).toHaveLength(1);
    expect(sizes[0]?.width).toBe(80);
    for (const sign of number) expect(signs).toContain(sign);
    await row(number)
      .getByRole('button', { name: /^Ya, lengkap/ })
      .click();
    await row(number).getByText('petugas sudah melihat kertasnya').waitFor();
    printer.mend('cover-open');
    expect(papers).toBe(2);
  });

  it('without power in mid print: asks, and prints once more only when told to', async () => {
    printer.provoke('power-cut', { afterLines: 4 });
    const number = await issue();
    await lookAway();
    await row(number).getByText('Apakah kertasnya tercetak lengkap?').waitFor();
    await page.locator('.status').getByRole('link', { name: '1 kertas perlu jawaban' }).waitFor();
    printer.mend('power-cut');
    // The half that was on paper was torn off; nothing more comes by itself.
    expect(papers).toBe(3);
    await row(number)
      .getByRole('button', { name: /^Tidak/ })
      .click();
    await lookAway();
    await expect.poll(() => papers, { timeout: 20_000 }).toBe(4);
    await row(number).getByText('Tidak lengkap, sudah dicetak ulang').waitFor();
    await row(number).getByText('cetak ulang ke-1').waitFor();
  });

  it('is tried with a test page', async () => {
    const card = page.locator('printer-card').first();
    await card.getByRole('button', { name: 'Cetak halaman uji' }).click();
    await expect.poll(() => papers, { timeout: 20_000 }).toBe(5);
  });
});
