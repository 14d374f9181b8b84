import { describe, expect, it } from 'vitest';
import { issuedTicket } from '../support/board-samples.ts';
import { kioskForEachTest } from '../support/kiosk-for-each-test.ts';
import { textOf } from '../support/watched-page.ts';

const kiosk = kioskForEachTest();

const button = (name: string | RegExp) => kiosk.page.getByRole('button', { name });
/** A screen that has just come takes no tap of the finger that brought it. */
const settled = () => kiosk.page.waitForTimeout(750);
const tapThen = async (name: string | RegExp) => {
  await button(name).tap();
  await settled();
};
const title = () => textOf(kiosk.page.locator('h1').first());

const REPLACE = `POST /api/tickets/${issuedTicket().id}/replace`;

describe('somebody who was here before', () => {
  it('says why, then for which service, and gets a number that goes on', async () => {
    kiosk.backend.route('POST /api/tickets', () => ({
      status: 201,
      body: issuedTicket({ service: 'JHT', number: 'C-012', kind: 'lanjutan' }),
    }));
    await tapThen(/^Kembali/);
    expect(await title()).toBe('Anda kembali untuk apa?');
    await tapThen('Mengambil kartu');
    expect(await kiosk.page.locator('service-button').count()).toBe(3);
    await button(/Bantuan klaim JHT/).tap();
    await kiosk.page.getByText('Lanjutan').waitFor();
    expect(kiosk.backend.asked('POST /api/tickets')[0]?.body).toEqual({
      service: 'JHT',
      purpose: 'ambil-kartu',
    });
    expect(await textOf(kiosk.page.locator('.bring'))).toContain('Kertas tanda terima');
  });

  it('types the code of the tanda terima on its own signs; a wrong one stays to be corrected', async () => {
    let known = false;
    kiosk.backend.route('POST /api/tickets/by-code', () =>
      known
        ? { status: 201, body: issuedTicket({ kind: 'lanjutan' }) }
        : {
            status: 404,
            body: { type: '', title: 'Kode ini tidak ditemukan.', status: 404, code: 'code-not-found' },
          },
    );
    await tapThen(/^Kembali/);
    await tapThen('Sudah bayar iuran');
    await tapThen('Saya punya kode di tanda terima');
    expect(await button('Ambil nomor').isDisabled()).toBe(true);
    const key = (sign: string) =>
      kiosk.page.locator('code-pad').getByRole('button', { name: sign, exact: true });
    for (const sign of 'K7MF3XQR') await key(sign).tap();
    await button('Ambil nomor').tap();
    await kiosk.page.getByText('Kode ini tidak ditemukan.').waitFor();
    expect(await kiosk.page.locator('.sign').allInnerTexts()).toEqual([...'K7MF3XQR']);
    await settled();
    await button('Hapus').tap();
    await key('P').tap();
    known = true;
    await button('Ambil nomor').tap();
    await kiosk.page.locator('issued-ticket').waitFor();
    expect(kiosk.backend.asked('POST /api/tickets/by-code').map((one) => one.body)).toEqual([
      { code: 'K7MF3XQR', purpose: 'sudah-bayar' },
      { code: 'K7MF3XQP', purpose: 'sudah-bayar' },
    ]);
  });

  it('shows the barcode of the tanda terima to a scanner, which types the code and Enter', async () => {
    let known = false;
    kiosk.backend.route('POST /api/tickets/by-code', () =>
      known
        ? { status: 201, body: issuedTicket({ kind: 'lanjutan' }) }
        : {
            status: 404,
            body: { type: '', title: 'Kode ini tidak ditemukan.', status: 404, code: 'code-not-found' },
          },
    );
    const scan = async (code: string) => {
      await kiosk.page.keyboard.type(code);
      await kiosk.page.keyboard.press('Enter');
    };
    await tapThen(/^Kembali/);
    await tapThen('Sudah bayar iuran');
    await tapThen('Saya punya kode di tanda terima');
    await scan('k7mf-3x');
    expect((await kiosk.page.locator('.sign').allInnerTexts()).join('')).toBe('K7MF3X');
    await scan('qr');
    await kiosk.page.getByText('Kode ini tidak ditemukan.').waitFor();
    await settled();
    known = true;
    // The finger's last touch stays focused; the scanner's Enter does not press it again.
    await kiosk.page.locator('code-pad').getByRole('button', { name: '2', exact: true }).focus();
    await scan('K7MF-3XQP');
    await kiosk.page.locator('issued-ticket').waitFor();
    expect(kiosk.backend.asked('POST /api/tickets/by-code').map((one) => one.body)).toEqual([
      { code: 'K7MF3XQR', purpose: 'sudah-bayar' },
      { code: 'K7MF3XQP', purpose: 'sudah-bayar' },
    ]);
  });

  it('finds the way back one screen at a time', async () => {
    await tapThen(/^Kembali/);
    await tapThen('Melengkapi berkas');
    await tapThen('Saya punya kode di tanda terima');
    for (const expected of [
      'Untuk layanan yang mana?',
      'Anda kembali untuk apa?',
      'Sentuh layanan yang Anda perlukan',
    ]) {
      await tapThen('Layar sebelumnya');
      expect(await title()).toBe(expected);
    }
  });

  it('has keys that a hand finds', async () => {
    await tapThen(/^Kembali/);
    await tapThen('Melengkapi berkas');
    await tapThen('Saya punya kode di tanda terima');
    for (const key of await kiosk.page.locator('.key').all()) {
      const box = await key.boundingBox();
      expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(76);
    }
  });
});

describe('somebody who has to be fetched', () => {
  it('says so without a reason, beside priority, and is told to sit down', async () => {
    kiosk.backend.route('POST /api/tickets', () => ({ status: 201, body: issuedTicket({ help: true }) }));
    await button(/^Butuh bantuan/).tap();
    await button(/^Prioritas/).tap();
    await kiosk.service('BPU').tap();
    await kiosk.page.getByText('Petugas akan mendatangi Anda. Silakan duduk.').waitFor();
    expect(kiosk.backend.asked('POST /api/tickets')[0]?.body).toEqual({
      service: 'BPU',
      priority: true,
      help: true,
    });
  });
});

describe('a wrong choice', () => {
  const offer = async () => {
    await kiosk.service('BPU').tap();
    await kiosk.page.locator('issued-ticket').waitFor();
    await kiosk.page.waitForTimeout(2000);
    await tapThen('Salah pilih? Ganti layanan');
  };

  it('is changed for another service, under a key, and the old paper is said to be void', async () => {
    kiosk.backend.route(REPLACE, () => ({
      status: 201,
      body: issuedTicket({ service: 'JHT', number: 'C-009', replaces: 'B-004' }),
    }));
    await offer();
    expect(await title()).toBe('Nomor B-004 akan diganti');
    expect(await kiosk.service('BPU').isDisabled()).toBe(true);
    await kiosk.service('JHT').tap();
    await settled();
    await button('Ambil nomor untuk dibantu').tap();
    await kiosk.page.getByText('pengganti B-004 – kertas lama tidak berlaku').waitFor();
    const [asked] = kiosk.backend.asked(REPLACE);
    expect(asked?.body).toEqual({ service: 'JHT' });
    expect(asked?.key).toMatch(/^[0-9a-f]{32}$/);
    expect(kiosk.backend.asked(REPLACE)).toHaveLength(1);
  });

  it('may be thought better of: the old number is back with its full time', async () => {
    await offer();
    await button('Jangan diganti').tap();
    await kiosk.page.locator('issued-ticket .number').getByText('B-004').waitFor();
    expect(await textOf(kiosk.page.locator('.countdown'))).toContain('10 detik');
    expect(kiosk.backend.asked(REPLACE)).toHaveLength(0);
  });

  it('stays when the number is called already, and the screen says so', async () => {
    kiosk.backend.route(REPLACE, () => ({
      status: 409,
      body: { type: '', title: 'Nomor ini sudah berubah keadaannya.', status: 409, code: 'illegal-move' },
    }));
    await offer();
    await kiosk.service('PU').tap();
    await kiosk.page.getByText('Nomor Anda sudah dipanggil, jadi tidak diganti.').waitFor();
    await kiosk.page.locator('issued-ticket .number').getByText('B-004').waitFor();
    expect(await button(/Salah pilih/).count()).toBe(0);
  });
});
