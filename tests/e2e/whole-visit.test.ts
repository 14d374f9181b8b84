import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type RunningServer, runServer } from '../support/running-server.ts';
import { visibleText } from '../support/visible-text.ts';
import { fill, newestPaper, says, signIn } from '../support/visit.ts';

const PASSWORD = 'sepeda hijau di pasar gambir';
const MONDAY = '2026-11-23T08:00:00+07:00';
const TUESDAY = '2026-11-24T08:30:00+07:00';

let browser: Browser;
let server: RunningServer;
let kiosk: Page;
let display: Page;
let officer: Page;
/** Every address the pages asked for, and what they said to nobody. */
const addresses: string[] = [];
const muttered: string[] = [];

const start = (now: string, more: Record<string, string> = {}) =>
  runServer({ LOKET_NOW: now, LOKET_ADMIN_PASSWORD: PASSWORD, ...more });

const open = async (path: string, width: number, height: number): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height } });
  page.on('request', (request) => void addresses.push(request.url()));
  page.on('console', (message) => void muttered.push(message.text()));
  await page.goto(`${server.address}${path}`);
  return page;
};

beforeAll(async () => {
  browser = await launchChromium();
  server = await start(MONDAY);
  kiosk = await open('/kiosk/', 1080, 1920);
  display = await open('/display/', 1920, 1080);
  officer = await open('/officer/', 1366, 768);
});

afterAll(async () => {
  await browser.close();
  await server.discard();
});

const form = () => officer.getByRole('region', { name: 'Formulir' });

describe('a Monday at the counter', () => {
  it('gives a number at one tap, on the screen and on paper', async () => {
    await kiosk.getByRole('button', { name: /Daftar untuk diri sendiri/ }).click();
    await says(kiosk, /B-001/);
    await signIn(officer, PASSWORD);
    const paper = await newestPaper(officer, 'queue-ticket');
    expect(paper.warnings).toEqual([]);
    expect(paper.text).toContain('B-001');
    expect(paper.text).toContain('BPJS Ketenagakerjaan');
    expect(paper.text).toContain(
      'Pendaftaran gratis. Yang dibayar hanya iuran, lewat bank atau kanal resmi.',
    );
  });

  it('counts the waiting on the display without a reload', async () => {
    await kiosk.getByRole('button', { name: /Selesai/ }).click();
    // Longer than the guard against a second tap.
    await kiosk.waitForTimeout(2_100);
    await kiosk.getByRole('button', { name: /Daftarkan perusahaan/ }).click();
    await says(kiosk, /A-001/);
    await says(display, /Perusahaan \(PU\)\s*1[\s\S]*Mandiri \(BPU\)\s*1/);
  });

  it('shows the call on the display, by number and counter', async () => {
    await officer.keyboard.press('F2');
    await says(display, /B-001[\s\S]*Silakan ke Loket 1/);
    await says(officer, /B-001/);
  });

  it('takes in a self-employed registration up to the printed code and receipt', async () => {
    await officer.getByRole('button', { name: /Mulai layani/ }).click();
    await officer.getByRole('button', { name: /Buka berkas/ }).click();
    await officer.getByRole('heading', { name: 'Berkas BK-2026-00001' }).waitFor();
    await officer.getByRole('button', { name: 'Semua lengkap' }).click();
    await fill(form(), {
      'Nama lengkap': 'Tono Contoh',
      NIK: '1276 0201 0180 000',
      'Alamat email': 'tono@contoh.invalid',
      'No. handphone': '0813-0000-0021',
      'Alamat lengkap': 'Jalan Contoh No. 3',
      Pekerjaan: 'Pedagang sayur',
      'Penghasilan sebulan': '900.000',
    });
    await officer
      .locator('main')
      .getByRole('group', { name: /transportasi/i })
      .getByLabel('Tidak')
      .check();
    await form().getByRole('group', { name: /APBN/ }).getByLabel('Tidak').check();
    await form().getByRole('group', { name: /JHT/ }).getByLabel('Ya').check();
    await fill(form(), { 'Iuran mulai bulan': '11/2026', 'Dibayar untuk berapa bulan': '3' });
    await officer.keyboard.press('Control+Enter');
    await says(officer, /Perlu diperbaiki: .*NIK harus 16 angka\. Anda mengetik 15\./);

    await fill(form(), { NIK: '1276020101800003' });
    await officer.keyboard.press('Control+Enter');
    // November and December at half JKK and JKM, January whole: 28.400 + 28.400 + 36.800.
    await says(officer, /Rp\s93\.600/);
    await officer.getByRole('button', { name: /Buat kode di loket/ }).click();
    await says(officer, /1276 2611 2300 01\d/);
    await says(officer, /belum dapat dibayar di bank/);

    await officer.getByRole('button', { name: 'Cetak slip pembayaran' }).click();
    const slip = await newestPaper(officer, 'payment-slip');
    expect(slip.warnings).toEqual([]);
    expect(slip.text).toContain('BK-2026-00001');
    expect(slip.text).toContain('Tono Contoh');
    expect(slip.text).toContain('Rp 93.600');
    expect(slip.text).toMatch(/1276 2611 2300 01\d/);
    expect(slip.text).toContain('Jatuh tempo sudah lewat 16 November 2026');
    expect(slip.text).toMatch(/BELUM bisa dipakai untuk membayar.*resmi.*menyusul/);

    await officer.getByRole('button', { name: 'Cetak tanda terima' }).click();
    const receipt = await newestPaper(officer, 'document-receipt');
    expect(receipt.warnings).toEqual([]);
    expect(receipt.text).toContain('BK-2026-00001');
    expect(receipt.text).toContain('Alamat Email');
    expect(receipt.text).toContain('Pengaduan');
  });

  it('takes in a company with two workers after the next call', async () => {
    await officer.getByRole('link', { name: 'Meja loket' }).click();
    await officer.keyboard.press('F9');
    await says(officer, /B-001\s*selesai/);
    await officer.keyboard.press('F2');
    await says(display, /A-001[\s\S]*Silakan ke Loket 1/);
    await officer.getByRole('button', { name: /Mulai layani/ }).click();
    await officer.getByRole('button', { name: /Buka berkas/ }).click();
    await officer.getByRole('heading', { name: 'Berkas BK-2026-00002' }).waitFor();
    await officer.getByRole('button', { name: 'Semua lengkap' }).click();
    await fill(form(), {
      'Nama badan usaha': 'CV Contoh Warung Makmur',
      'Bentuk badan usaha': 'CV',
      'NPWP perusahaan': '01.312.166.0-091.000',
      NIB: '1234567890123',
      'Jenis usaha': 'Rumah makan',
      'Tingkat risiko kerja': '2 – rendah',
      'Skala usaha': 'Menengah',
      'Alamat lengkap': 'Jalan Contoh No. 12',
      'Telepon perusahaan': '(0621) 000012',
      'Nama pemilik': 'Sari Contoh',
      'NIK pemilik': '1276014107900001',
      'Nama narahubung': 'Bima Contoh',
      'No. handphone narahubung': '0812-0000-0012',
      'Iuran mulai bulan': '11/2026',
    });
    const workers = form().getByRole('group', { name: /^Tenaga kerja \d/ });
    while ((await workers.count()) < 2)
      await officer.getByRole('button', { name: 'Tambah tenaga kerja' }).click();
    const people = [
      {
        'Nama lengkap': 'Bima Contoh',
        NIK: '1276010505950002',
        'Upah sebulan': '4.000.000',
        'Mulai bekerja': '02/11/2026',
      },
      {
        'Nama lengkap': 'Rina Contoh',
        NIK: '1276016512900002',
        'Upah sebulan': '15.000.000',
        'Mulai bekerja': '02/11/2026',
      },
    ];
    for (const [index, person] of people.entries()) await fill(workers.nth(index), person);
    await officer.keyboard.press('Control+Enter');
    // Group II, all four programmes; JP of the second from the cap of 11.086.300:
    // 4.000.000: 21.600 + 12.000 + 228.000 + 120.000; 15.000.000: 81.000 + 45.000 + 855.000 + 332.589.
    await says(officer, /Rp\s1\.695\.189/);
    await officer.getByRole('button', { name: /Buat kode di loket/ }).click();
    await officer.getByRole('button', { name: 'Cetak slip pembayaran' }).click();
    const slip = await newestPaper(officer, 'payment-slip');
    expect(slip.text).toContain('CV Contoh Warung Makmur');
    expect(slip.text).toContain('Rp 1.695.189');
    expect(slip.text).toContain('15 Desember 2026');
  });

  it('takes the official code in place of its own, and prints it', async () => {
    await officer.getByLabel('Kode resmi dari BPJS Ketenagakerjaan').fill('K0D3-RESM1-7788');
    await officer.getByRole('button', { name: 'Ganti dengan kode resmi' }).click();
    await says(officer, /K0D3/);
    await officer.getByRole('button', { name: 'Cetak slip pembayaran' }).click();
    await expect
      .poll(async () => (await newestPaper(officer, 'payment-slip')).text, { timeout: 10_000 })
      .toMatch(/K0D3 ?RESM ?1778 ?8/);
  });

  it('shows the papers of the virtual printer as pictures', async () => {
    await officer.getByRole('link', { name: 'Cetakan' }).click();
    const pictures = officer.locator('img[src^="/api/papers/"]');
    await expect.poll(() => pictures.count(), { timeout: 10_000 }).toBeGreaterThanOrEqual(5);
    const width = () => pictures.first().evaluate((image) => (image as HTMLImageElement).naturalWidth);
    await expect.poll(width, { timeout: 10_000 }).toBeGreaterThan(100);
  });
});

describe('the day after', () => {
  it('brings the display back with a new picture after the connection was cut', async () => {
    const { port } = new URL(server.address);
    await server.stop();
    await says(display, /Menyambung ulang|Tidak terhubung/);
    server = await start(TUESDAY, { LOKET_DATA_DIR: server.dataDir, LOKET_PORT: port });
    await says(display, /Selasa, 24 November 2026/);
    await expect.poll(() => visibleText(display)).not.toMatch(/A-001|B-001/);
  });

  it('starts the numbers again at 001', async () => {
    await kiosk.goto(`${server.address}/kiosk/`);
    await kiosk.getByRole('button', { name: /Daftar untuk diri sendiri/ }).click();
    await says(kiosk, /B-001/);
  });

  it('asks the officer to sign in again', async () => {
    await officer.goto(`${server.address}/officer/`);
    await signIn(officer, PASSWORD);
  });

  const find = async (query: string) => {
    await officer.goto(`${server.address}/officer/`);
    await officer.getByRole('link', { name: 'Cari berkas' }).first().click();
    await officer.getByLabel(/^Nomor berkas, NIK/).fill(query);
    await officer.keyboard.press('Enter');
    await officer.getByRole('link', { name: /BK-2026-00001/ }).click();
    await officer.getByRole('heading', { name: 'Berkas BK-2026-00001' }).waitFor();
  };

  it('asks once why, before it shows the berkas of somebody who is not at the desk', async () => {
    await find('BK-2026-00001');
    await officer.getByRole('button', { name: 'Tampilkan lengkap…' }).waitFor();
    expect(await visibleText(officer)).not.toMatch(/Tono Contoh|1276020101800003|93\.600/);
    await officer.getByRole('button', { name: 'Tampilkan lengkap…' }).click();
    await officer.getByRole('heading', { name: 'Mengapa data ini dibuka?' }).waitFor();
    await officer.keyboard.press('1');
    await says(officer, /Rp\s93\.600/);
  });

  it.each(['BK-2026-00001', '1276020101800003', 'tono', '081300000021'])(
    'finds the berkas again by %s, and asks no second time',
    async (query) => {
      await find(query);
      await says(officer, /Rp\s93\.600/);
      expect(officer.url()).not.toMatch(/1276020101800003|tono|0813/);
    },
  );
});

describe('the browsers of that office', () => {
  const PEOPLE =
    /tono|sari.contoh|bima.contoh|rina.contoh|warung|1276020101800003|1276014107900001|1276010505950002|0*81300000021/i;
  const held = (page: Page) =>
    page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));

  it('asked for no address with anybody in it, and muttered of nobody', () => {
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((address) => PEOPLE.test(decodeURIComponent(address)))).toEqual([]);
    expect(muttered.filter((text) => PEOPLE.test(text))).toEqual([]);
  });

  it('keep nothing of anybody, nor the session where a script could read it', async () => {
    for (const page of [officer, kiosk, display]) {
      expect(await held(page)).not.toMatch(PEOPLE);
      expect(await held(page)).not.toContain('loket_session');
    }
    const cookies = (await officer.context().cookies()).map(({ name, httpOnly }) => ({ name, httpOnly }));
    expect(cookies).toEqual([{ name: 'loket_session', httpOnly: true }]);
  });
});
