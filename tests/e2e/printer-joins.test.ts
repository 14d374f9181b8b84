import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { paperText } from '../../printers/decoder/paper.ts';
import { PAPER_80 } from '../../printers/profiles/profiles.ts';
import { type ListeningPrinter, listenAsPrinter } from '../../printers/virtual-printer/listen.ts';
import { CLONE_80_ABILITIES } from '../../printers/virtual-printer/printer-abilities.ts';
import { launchChromium } from '../support/chromium.ts';
import { ask, runOffice } from '../support/http-client.ts';
import { ADMIN_PASSWORD } from '../support/open-office.ts';
import type { RunningServer } from '../support/running-server.ts';
import { signIn } from '../support/visit.ts';

let browser: Browser;
let server: RunningServer;
let machine: ListeningPrinter;
let page: Page;
const papers: string[] = [];

beforeAll(async () => {
  machine = await listenAsPrinter({
    ...{ paceMs: 30, abilities: CLONE_80_ABILITIES, report: () => undefined },
    deliver: async (bytes) => void papers.push(paperText(decodePaper(bytes, PAPER_80)).join('\n')),
  });
  [browser, server] = await Promise.all([launchChromium(), runOffice()]);
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
});
afterAll(async () => {
  await browser.close();
  await server.discard();
  await machine.close();
});

it('a printer is registered, probed and given its task in the page, and the next number comes out of it', async () => {
  await page.goto(`${server.address}/officer/printer`);
  await signIn(page, ADMIN_PASSWORD);
  await page.goto(`${server.address}/officer/printer`);
  await page.getByText('Belum ada printer untuk nomor antrian').waitFor();
  await page.getByRole('button', { name: 'Tambah printer' }).click();
  await page.getByLabel('Nama').fill('Printer mesin antrian');
  await page.getByLabel('Alamat printer').fill(`127.0.0.1:${machine.port}`);
  await page.getByLabel('Printer struk 80 mm').check();
  await page.getByRole('button', { name: 'Simpan printer' }).click();

  const card = page.getByRole('article', { name: 'Printer mesin antrian' });
  await card.getByText(`tcp://127.0.0.1:${machine.port}`).waitFor();
  await card.getByRole('button', { name: /Periksa printer ini/ }).click();
  await card.getByRole('button', { name: 'Cetak halaman pemeriksaan' }).click();
  await card.getByText('Menjawab setelah semua data dikerjakan').waitFor({ timeout: 30_000 });
  expect(papers).toEqual([expect.stringContaining('HALAMAN PEMERIKSAAN PRINTER')]);
  await card.getByLabel('48').check();
  for (const question of [/é ñ/, /kotak QR/, /garis-garisnya/, /terpotong/]) {
    await card.getByRole('group', { name: question }).getByLabel('Ya').check();
  }
  await card
    .getByRole('group', { name: /sesudah tanda/ })
    .getByLabel('Tidak')
    .check();
  await card.getByRole('button', { name: 'Simpan hasil' }).click();
  await card.getByText('Tersimpan. Kertas berikutnya dicetak sesuai hasil ini.').waitFor();

  await page.getByLabel('Nomor antrian keluar dari').selectOption('Printer mesin antrian');
  await page.getByRole('button', { name: 'Simpan tugas' }).click();
  await page.getByText('Tersimpan. Kertas berikutnya keluar di sana').waitFor();
  const issued = await ask(server.address, 'POST', '/api/tickets', { service: 'JHT' });
  await expect.poll(() => papers.length, { timeout: 10_000 }).toBe(2);
  expect(papers[1]).toContain(issued.body.number);
  await card.getByText('nomor antrian', { exact: true }).waitFor();
  await card.getByText('siap', { exact: true }).waitFor();
}, 90_000);
