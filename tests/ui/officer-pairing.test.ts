import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-check.ts';
import { idOf } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';
import { problem } from '../support/scripted-answers.ts';
import { agent, type ScriptedPairing } from '../support/scripted-pairing.ts';
import { printer, ScriptedPrinters, standIns } from '../support/scripted-printers.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

async function open(devices = [] as ReturnType<typeof agent>[], printers = standIns()) {
  let park: ScriptedPrinters | undefined;
  const opened = await pages.open('printer', (office) => {
    park = new ScriptedPrinters(office, printers);
    park.pairing.devices = devices;
  });
  if (park === undefined) throw new Error('no park');
  await opened.page.getByRole('heading', { name: 'Printer di komputer lain' }).waitFor();
  return { ...opened, pairing: park.pairing as ScriptedPairing };
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const shoot = (page: Page, name: string) =>
  page.locator('pairing-section').screenshot({ path: `/tmp/pairing-${name}.png` });

describe('an agent on another PC', () => {
  it('is let in: the window is opened, the code compared and confirmed, and its printer registered', async () => {
    const { page, office, pairing, complaints } = await open();
    await page.getByText('Belum ada.', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Izinkan pemasangan' }).click();
    await page.getByText('Terbuka sampai pukul 09.51.').waitFor();
    await page.getByText('Menunggu agen…').waitFor();
    await page.getByText('npm run print-agent -- --server <alamat server>').waitFor();
    await shoot(page, 'open');
    pairing.ask('K7MF3XQP');
    pairing.ask('X2HJ9CQW', 'Laptop yang tidak dikenal');
    await page.getByText('K7MF-3XQP').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await shoot(page, 'asking');

    const row = page.getByRole('listitem').filter({ hasText: 'K7MF-3XQP' });
    await row.getByRole('button', { name: 'Kodenya sama: sahkan' }).click();
    await page.getByText('PC mesin antrian disahkan.').waitFor();
    expect(office.backend.asked('POST /api/pairing/confirm').map(({ body }) => body)).toEqual([
      { code: 'K7MF3XQP', kind: 'print-agent' },
    ]);
    expect(await page.getByText('X2HJ-9CQW').count()).toBe(1);
    expect(await focused(page)).toBe('Printer di komputer lain');

    pairing.devices = [agent()];
    await page.getByText('Tersambung', { exact: true }).waitFor();
    expect(await page.getByText('PC mesin antrian disahkan.').count()).toBe(0);
    await page.getByRole('button', { name: 'Tutup pemasangan' }).click();
    await page.getByRole('button', { name: 'Izinkan pemasangan' }).waitFor();
    await page.getByRole('button', { name: 'Daftarkan printernya' }).click();
    expect(await page.getByLabel('Alamat printer').inputValue()).toBe(`agent://${idOf(800)}`);
    await page.screenshot({ path: '/tmp/pairing-page.png', fullPage: true });
    expect(complaints).toEqual([]);
  });

  it('whose code is over by then is said so, and nobody is said to be confirmed', async () => {
    const { page, office, pairing } = await open();
    await page.getByRole('button', { name: 'Izinkan pemasangan' }).click();
    await page.getByText('Terbuka sampai pukul 09.51.').waitFor();
    pairing.ask('K7MF3XQP');
    office.backend.route('POST /api/pairing/confirm', () => problem('pairing-unknown'));
    await page.getByRole('button', { name: 'Kodenya sama: sahkan' }).click();
    await page.getByText('Kode ini tidak ada. Mulai lagi di perangkatnya.').waitFor();
    expect(await page.getByText('PC mesin antrian disahkan.').count()).toBe(0);
    pairing.pairing = { ...pairing.pairing, asking: [] };
    await page.getByText('Menunggu agen…').waitFor();
  });

  it('is seen to be away, named with its printer, and put out only when that is meant', async () => {
    const registered = printer({
      ...{ id: idOf(730), name: 'Printer mesin antrian', address: `agent://${idOf(800)}` },
      state: 'offline',
    });
    const { page, office } = await open([agent({ here: false })], [...standIns(), registered]);
    await page.getByText('Tidak tersambung', { exact: true }).waitFor();
    await page.getByText('Terakhir terlihat 23 November 2026, 09.40').waitFor();
    await page.getByText('Terdaftar: Printer mesin antrian').waitFor();
    await page.getByRole('button', { name: 'Cabut', exact: true }).click();
    await page.getByText('Cabut PC mesin antrian?').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await shoot(page, 'revoke');
    await page.getByRole('button', { name: 'Tidak jadi' }).click();
    expect(await focused(page)).toBe('Cabut');
    const path = `DELETE /api/devices/${idOf(800)}` as const;
    expect(office.backend.asked(path)).toEqual([]);
    await page.getByRole('button', { name: 'Cabut', exact: true }).click();
    await page.getByRole('button', { name: 'Ya, cabut' }).click();
    await page.getByText('Belum ada.', { exact: true }).waitFor();
    expect(office.backend.asked(path).length).toBe(1);
  });

  it('fits a narrow window, however long a name is', async () => {
    const { page, pairing } = await open([agent()]);
    await page.setViewportSize({ width: 640, height: 900 });
    await page.getByRole('button', { name: 'Izinkan pemasangan' }).click();
    await page.getByText('Terbuka sampai pukul 09.51.').waitFor();
    pairing.ask('K7MF3XQP', 'Komputer dengan nama yang panjang sekali di lantai dua');
    await page.getByText('K7MF-3XQP').waitFor();
    await shoot(page, 'narrow');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
  });
});
