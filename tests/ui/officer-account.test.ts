import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-check.ts';
import { session } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';
import { problem } from '../support/scripted-answers.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const QR = Array.from({ length: 33 }, (_, y) => Array.from({ length: 33 }, (_, x) => (x * y) % 2).join(''));

describe('one’s own account', () => {
  it('sets a PIN with the password, and says what is wrong with one that is too easy', async () => {
    const { page, office } = await pages.open('kata-sandi', ({ backend }) =>
      backend.route('PUT /api/session/pin', ({ body }) => {
        if ((body as { pin: string }).pin === '123456') return problem('weak-pin');
        office.session = session({ hasPin: true });
        return { status: 204, body: undefined };
      }),
    );
    const box = page.getByLabel(/PIN baru/);
    await box.fill('123456');
    await page.getByLabel('Kata sandi Anda').first().fill('rahasia');
    await page.getByRole('button', { name: 'Simpan PIN' }).click();
    await page.getByText(/PIN terlalu mudah ditebak/).waitFor();
    await box.fill('193746');
    await page.getByRole('button', { name: 'Simpan PIN' }).click();
    await page.getByText('PIN sudah dipasang.').waitFor();
    await page.getByRole('button', { name: 'Hapus PIN' }).waitFor();
  });

  it('sets up one-time codes with a picture, and is on once a code fitted', async () => {
    const { page, office } = await pages.open('kata-sandi', ({ backend }) => {
      backend.route('POST /api/session/totp', () => ({ status: 200, body: { qr: QR, secret: SECRET } }));
      backend.route('PUT /api/session/totp', ({ body }) => {
        if ((body as { code: string }).code !== '287082') return problem('wrong-code');
        office.session = session({ totp: true });
        return { status: 204, body: undefined };
      });
    });
    const part = page.locator('totp-section');
    await part.getByLabel('Kata sandi Anda').fill('rahasia');
    await part.getByRole('button', { name: 'Siapkan kode sekali pakai' }).click();
    await part.getByRole('img', { name: /Kode QR/ }).waitFor();
    await part.getByText('JBSW Y3DP').waitFor();
    await page.screenshot({ path: '/tmp/account-totp.png', fullPage: true });
    expect(await axeFindings(page)).toEqual([]);
    await part.getByLabel(/Kode 6 angka/).fill('111111');
    await page.keyboard.press('Enter');
    await part.getByText(/Kode tidak cocok/).waitFor();
    await part.getByLabel(/Kode 6 angka/).fill('287082');
    await page.keyboard.press('Enter');
    await part.getByText('Kode sekali pakai aktif.').waitFor();
    await part.getByRole('button', { name: 'Matikan kode sekali pakai' }).waitFor();
  });

  it('offers one-time codes to those whose account opens much, not to an officer alone', async () => {
    const officer = session();
    const { page } = await pages.open('kata-sandi', (office) => {
      office.session = { ...officer, user: { ...officer.user, roles: ['officer'] } };
    });
    await page.locator('pin-section').waitFor();
    expect(await page.locator('totp-section').count()).toBe(0);
  });
});

describe('signing in with a code', () => {
  it('asks for it once the password was right, with the focus in its box and nothing typed twice', async () => {
    const { page, office } = await pages.open('', (there) => {
      there.session = null;
    });
    office.backend.route('POST /api/session', ({ body }) => {
      const { password, code } = body as { password: string; code?: string };
      if (password !== 'rahasia') return problem('wrong-password');
      if (code === undefined) return problem('code-required');
      if (code !== '287082') return problem('wrong-code');
      office.session = session({ totp: true });
      return { status: 200, body: office.session };
    });
    await page.getByLabel('Nama pengguna').fill('admin');
    await page.getByLabel('Kata sandi').fill('rahasia');
    await page.keyboard.press('Enter');
    await page.getByLabel(/Kode 6 angka/).waitFor();
    await page.screenshot({ path: '/tmp/sign-in-code.png' });
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.type('111111');
    await page.keyboard.press('Enter');
    await page.getByText(/Kode tidak cocok/).waitFor();
    await page.keyboard.type('287082');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Panggil A-003' }).waitFor();
  });
});
