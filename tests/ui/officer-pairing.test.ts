import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-check.ts';
import { idOf } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';
import { problem } from '../support/scripted-answers.ts';
import { pairedDevice, ScriptedPairing } from '../support/scripted-pairing.ts';
import { printer, ScriptedPrinters, standIns } from '../support/scripted-printers.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

async function open(devices = [] as ReturnType<typeof pairedDevice>[]) {
  let pairing: ScriptedPairing | undefined;
  const opened = await pages.open('perangkat', (office) => {
    pairing = new ScriptedPairing(office, devices);
  });
  if (pairing === undefined) throw new Error('no pairing');
  await opened.page.getByRole('heading', { name: 'Perangkat', exact: true }).waitFor();
  return { ...opened, pairing };
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const shoot = (page: Page, name: string) =>
  page.screenshot({ path: `/tmp/devices-${name}.png`, fullPage: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const confirms = ({ office }: Awaited<ReturnType<typeof open>>) =>
  office.backend.asked('POST /api/pairing/confirm').map(({ body }) => body);

describe('a device', () => {
  it('is let in: the window is opened, what is meant chosen, the code compared and a name given', async () => {
    const opened = await open();
    const { page, pairing, complaints } = opened;
    await page.getByText('Belum ada.', { exact: true }).waitFor();
    await press(page, 'Izinkan pemasangan');
    await page.getByText(/Tertutup sendiri dalam (10\.00|9\.\d\d)/).waitFor();
    await page.getByText('Menunggu perangkat…').waitFor();
    await page.getByText('Buka <alamat server>/kiosk/ di mesin antrian.').waitFor();
    pairing.ask({ code: 'K7MF3XQP' });
    pairing.ask({ code: 'X2HJ9CQW', kind: 'display', name: 'TV ruang tunggu', address: '192.168.1.66' });
    await page.getByText('K7MF-3XQP').waitFor();
    await page.getByText('TV ruang tunggu, X2HJ-9CQW, dari alamat 192.168.1.66').waitFor();
    expect(await page.getByRole('button', { name: 'Kodenya sama: sahkan' }).count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await shoot(page, 'asking');

    await page.getByLabel('Nama perangkat').fill('   ');
    await press(page, 'Kodenya sama: sahkan');
    await page.getByText('Beri nama dahulu, misalnya letaknya.').waitFor();
    await page.getByLabel('Nama perangkat').fill('Kiosk pintu masuk');
    await press(page, 'Kodenya sama: sahkan');
    await page.getByText('Kiosk pintu masuk disahkan.').waitFor();
    expect(confirms(opened)).toEqual([{ code: 'K7MF3XQP', kind: 'kiosk', name: 'Kiosk pintu masuk' }]);
    expect(await focused(page)).toBe('Perangkat yang dipasangkan');

    pairing.devices = [pairedDevice({ kind: 'kiosk', name: 'Kiosk pintu masuk' })];
    await page.getByText('Terhubung sekarang', { exact: true }).waitFor();
    expect(await page.getByText('Kiosk pintu masuk disahkan.').count()).toBe(0);
    await press(page, 'Tutup pemasangan');
    await page.getByRole('button', { name: 'Izinkan pemasangan' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('that is a TV is confirmed as a TV, with what the TV says of itself where no other name is given', async () => {
    const opened = await open();
    const { page, pairing } = opened;
    await press(page, 'Izinkan pemasangan');
    await page.getByLabel('TV ruang tunggu').check();
    await page.getByText('Buka <alamat server>/display/ di TV.').waitFor();
    pairing.ask({ code: 'X2HJ9CQW', kind: 'display', name: 'TV ruang tunggu' });
    await press(page, 'Kodenya sama: sahkan');
    await page.getByText('TV ruang tunggu disahkan.').waitFor();
    expect(confirms(opened)).toEqual([{ code: 'X2HJ9CQW', kind: 'display', name: 'TV ruang tunggu' }]);
    await page.getByLabel('Printer di komputer lain').check();
    await page.getByText('npm run print-agent -- --server <alamat server>').waitFor();
  });

  it('whose code is over by then is said so, and nobody is said to be confirmed', async () => {
    const { page, office, pairing } = await open();
    await press(page, 'Izinkan pemasangan');
    await page.getByText('Menunggu perangkat…').waitFor();
    pairing.ask({ code: 'K7MF3XQP' });
    office.backend.route('POST /api/pairing/confirm', () => problem('pairing-unknown'));
    await press(page, 'Kodenya sama: sahkan');
    await page.getByText('Kode ini tidak ada. Mulai lagi di perangkatnya.').waitFor();
    expect(await page.getByText('disahkan.').count()).toBe(0);
    pairing.pairing = { ...pairing.pairing, asking: [] };
    await page.getByText('Menunggu perangkat…').waitFor();
  });

  it('is seen to be away, renamed, and put out only when that is meant', async () => {
    const { page, office } = await open([pairedDevice({ kind: 'desk', name: 'Meja 1', here: false })]);
    await page.getByText('Tidak terhubung', { exact: true }).waitFor();
    await page.getByText('Terakhir terlihat 23 November 2026, 09.40').waitFor();
    await press(page, 'Ganti nama');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Nama perangkat').fill('Meja depan');
    await press(page, 'Simpan nama');
    await page.getByText('Meja depan', { exact: true }).waitFor();

    await press(page, 'Cabut');
    await page.getByText('Cabut Meja depan? Siapa pun yang masuk di komputer itu langsung keluar.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await shoot(page, 'revoke');
    await press(page, 'Tidak jadi');
    expect(await focused(page)).toBe('Cabut');
    const path = `DELETE /api/devices/${idOf(800)}` as const;
    expect(office.backend.asked(path)).toEqual([]);
    await press(page, 'Cabut');
    await press(page, 'Ya, cabut');
    await page.getByText('Belum ada.', { exact: true }).waitFor();
    expect(office.backend.asked(path).length).toBe(1);
    expect(await focused(page)).toBe('Perangkat yang dipasangkan');
  });

  it('fits a narrow window, however long a name is', async () => {
    const long = 'Komputer dengan nama yang panjang sekali di lantai dua dekat';
    const { page, pairing } = await open([pairedDevice({ name: long, here: false })]);
    await page.setViewportSize({ width: 640, height: 900 });
    await press(page, 'Izinkan pemasangan');
    await page.getByText('Menunggu perangkat…').waitFor();
    pairing.ask({ code: 'K7MF3XQP', name: long });
    await page.getByText('K7MF-3XQP').waitFor();
    await shoot(page, 'narrow');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('the agent of a printer on another PC', () => {
  it('stands in the page of the printers with its printer, or with the way to register one and to pair', async () => {
    let park: ScriptedPrinters | undefined;
    const { page, complaints } = await pages.open('printer', (office) => {
      const registered = printer({
        ...{ id: idOf(730), name: 'Printer mesin antrian', address: `agent://${idOf(800)}` },
        state: 'offline',
      });
      park = new ScriptedPrinters(office, [...standIns(), registered]);
      park.pairing.devices = [
        pairedDevice(),
        pairedDevice({ id: idOf(801), name: 'PC meja dua' }),
        pairedDevice({ id: idOf(802), kind: 'kiosk', name: 'Kiosk pintu masuk' }),
      ];
    });
    await page.getByRole('heading', { name: 'Printer di komputer lain' }).waitFor();
    await page.getByText('Terdaftar: Printer mesin antrian').waitFor();
    expect(await page.getByText('Kiosk pintu masuk').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await press(page, 'Daftarkan printernya');
    expect(await page.getByLabel('Alamat printer').inputValue()).toBe(`agent://${idOf(801)}`);
    await page.getByRole('link', { name: 'Pasangkan agen di halaman Perangkat' }).click();
    await page.getByRole('heading', { name: 'Perangkat', exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });
});
