import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../contract/access.ts';
import { axeFindings } from '../support/axe-check.ts';
import { idOf, session } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';
import { scriptAttendance } from '../support/scripted-attendance.ts';
import { FIRST_PASSWORD, scriptAccounts } from '../support/scripted-people.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

const focused = (page: Page) => () =>
  page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent?.trim());
const SITI = '.people-list > li:has-text("siti.aminah")';

describe('the accounts', () => {
  it('are added with the keyboard alone, and the first password is shown once', async () => {
    const { page, office } = await pages.open('akun', scriptAccounts);
    await page.getByRole('button', { name: 'Tambah akun' }).press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id))
      .toBe('field-account-new-username');
    await page.keyboard.type('Sari Lubis');
    await page.keyboard.press('Enter');
    await page.getByText('Pilih paling sedikit satu peran.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Nama pengguna').fill('Sari.Lubis');
    await page.getByLabel('Nama yang ditampilkan').fill('Sari Lubis');
    await page.getByLabel('Petugas loket').check();
    await page.keyboard.press('Enter');
    await page.getByText(FIRST_PASSWORD).waitFor();
    const [asked] = office.backend.asked('POST /api/accounts');
    expect(asked?.body).toEqual({ username: 'sari.lubis', displayName: 'Sari Lubis', roles: ['officer'] });
    expect(asked?.key).toMatch(/^[0-9a-f]{32}$/);
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: '/tmp/people-password.png', fullPage: true });
    await page.getByRole('button', { name: 'Sudah dicatat, tutup' }).click();
    expect(await page.getByText(FIRST_PASSWORD).count()).toBe(0);
    expect(await page.content()).not.toContain(FIRST_PASSWORD);
    await expect.poll(focused(page)).toBe('Tambah akun');
  });

  it('keep what was typed when the user name is taken', async () => {
    const { page } = await pages.open('akun', scriptAccounts);
    await page.getByRole('button', { name: 'Tambah akun' }).click();
    await page.getByLabel('Nama pengguna').fill('budi');
    await page.getByLabel('Nama yang ditampilkan').fill('Budi Hartono');
    await page.getByLabel('Kepala').check();
    await page.getByRole('button', { name: 'Simpan akun' }).click();
    await page.getByText('Nama pengguna ini sudah dipakai. Pilih yang lain.').waitFor();
    expect(await page.getByLabel('Nama yang ditampilkan').inputValue()).toBe('Budi Hartono');
  });

  it('are asked for again with the same key when the answer was lost, and say that the password was', async () => {
    let lost = true;
    const { page, office } = await pages.open('akun', (it) => {
      scriptAccounts(it);
      const made = { ...session().user, disabled: false, mustChangePassword: true, pin: false, totp: false };
      const body = {
        account: { ...made, id: idOf(931), createdAt: '2026-11-23T08:00:00+07:00' },
        password: null,
      };
      it.backend.route('POST /api/accounts', () => (lost ? 'cut' : { status: 201, body }));
    });
    await page.getByRole('button', { name: 'Tambah akun' }).click();
    await page.getByLabel('Nama pengguna').fill('sari');
    await page.getByLabel('Nama yang ditampilkan').fill('Sari');
    await page.getByLabel('Petugas loket').check();
    await page.getByRole('button', { name: 'Simpan akun' }).click();
    await page.getByText('Server tidak menjawab.').first().waitFor();
    lost = false;
    await page.getByRole('button', { name: 'Simpan akun' }).click();
    await page.getByText('kata sandi pertamanya tidak sampai ke layar ini').waitFor();
    const keys = office.backend.asked('POST /api/accounts').map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(1);
  });

  it('are changed, disabled after a question, and enabled again', async () => {
    const { page, office } = await pages.open('akun', scriptAccounts);
    const row = page.locator(SITI);
    await row.getByRole('button', { name: 'Ubah: Siti Aminah' }).click();
    await row.getByLabel('Petugas pengaduan').check();
    await row.getByRole('button', { name: 'Simpan akun' }).click();
    await row.getByText('Petugas pengaduan').waitFor();
    expect(office.backend.asked(`PUT /api/accounts/${idOf(901)}`)[0]?.body).toEqual({
      displayName: 'Siti Aminah',
      roles: ['officer', 'complaints'],
    });
    await row.getByRole('button', { name: 'Nonaktifkan: Siti Aminah' }).click();
    await row.getByText('Sesinya langsung berakhir').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await row.getByRole('button', { name: 'Ya, nonaktifkan' }).click();
    await row.getByText('Nonaktif', { exact: true }).waitFor();
    await row.getByRole('button', { name: 'Aktifkan: Siti Aminah' }).click();
    await row.getByRole('button', { name: 'Nonaktifkan: Siti Aminah' }).waitFor();
  });

  it('are given a new password, with PIN and codes taken away only when that is ticked', async () => {
    const { page, office } = await pages.open('akun', scriptAccounts);
    const row = page.locator(SITI);
    const ask = () => row.getByRole('button', { name: 'Kata sandi baru: Siti Aminah' }).click();
    const really = () => row.getByRole('button', { name: 'Ya, buat kata sandi baru' }).click();
    await ask();
    await really();
    await page.getByText(FIRST_PASSWORD).waitFor();
    await ask();
    await row.getByLabel('HP atau PIN-nya juga hilang').check();
    await really();
    await expect.poll(() => row.getByText('Kode sekali pakai').count()).toBe(0);
    const bodies = office.backend.asked(`POST /api/accounts/${idOf(901)}/password`).map(({ body }) => body);
    expect(bodies).toEqual([{ secondFactors: 'keep' }, { secondFactors: 'remove' }]);
  });

  it('leave no way to lock oneself out: the own one has no such buttons, and the last role is refused in words', async () => {
    const { page } = await pages.open('akun', scriptAccounts);
    const row = page.locator('.people-list > li:has-text("Akun Anda")');
    await row.waitFor();
    expect(await row.getByRole('button').allTextContents()).toHaveLength(1);
    await row.getByRole('button', { name: 'Ubah: Rahmat' }).click();
    await row.getByLabel('Administrator').uncheck();
    await row.getByRole('button', { name: 'Simpan akun' }).click();
    await row.getByText('satu-satunya administrator yang masih aktif').waitFor();
  });
});

describe('the sessions', () => {
  it('say who is where, and are ended after a question, but not the own one', async () => {
    const { page, office } = await pages.open('akun', scriptAccounts);
    const table = page.getByRole('table', { name: 'Sedang masuk' });
    await table.getByText('Meja loket 1').waitFor();
    await table.getByText('terkunci').waitFor();
    await table.getByText('sesi ini').waitFor();
    await table.getByRole('button', { name: 'Akhiri: Siti Aminah' }).press('Enter');
    await expect.poll(focused(page)).toBe('Ya, akhiri');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => table.getByText('Siti Aminah').count()).toBe(0);
    expect(office.backend.asked(`DELETE /api/sessions/${idOf(921)}`)).toHaveLength(1);
    await expect.poll(focused(page)).toBe('Sedang masuk');
  });
});

describe('the substitutes', () => {
  it('are named for a day, and the server’s no is said where it was asked', async () => {
    const { page } = await pages.open('kehadiran', scriptAttendance);
    await page.getByRole('button', { name: 'Tunjuk' }).click();
    await page.getByText('Pilih siapa yang menggantikan.').waitFor();
    await page.getByLabel('Pengganti', { exact: true }).selectOption('Rahmat');
    await page.getByLabel('Untuk hari').fill('28/11/2026');
    await page.getByRole('button', { name: 'Tunjuk' }).click();
    await page.getByText('Tanggal ini tidak dapat dipakai.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Untuk hari').fill('24-11-26');
    await page.keyboard.press('Enter');
    await page.getByText('Selasa, 24 November 2026').waitFor();
    await page.screenshot({ path: '/tmp/people-substitutes.png', fullPage: true });
  });

  it('are withdrawn after it was said what becomes of whom they serve', async () => {
    const { page } = await pages.open('kehadiran', scriptAttendance);
    await page.getByText('di loket 2, melayani B-004').waitFor();
    await page.getByRole('button', { name: 'Batalkan Budi Santoso, Senin, 23 November 2026' }).click();
    await page.getByText('B-004 tetap di loket 2 dengan semua catatannya').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ya, batalkan' }).click();
    await page.getByText('Belum ada pengganti untuk hari ini dan sesudahnya.').waitFor();
    await expect.poll(focused(page)).toBe('Petugas pengganti');
  });
});

describe('a new password', () => {
  it('is judged by the server while it is typed, before it is sent', async () => {
    const { page, office } = await pages.open('kata-sandi');
    await page.getByLabel('Kata sandi baru', { exact: true }).pressSequentially('pendek', { delay: 20 });
    await page.getByText('paling sedikit 12 huruf').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Kata sandi baru', { exact: true }).fill('sepeda hijau di pasar');
    await page.getByText('Kata sandi ini baik.').waitFor();
    expect(office.backend.asked('POST /api/session/password/check').length).toBeLessThan(5);
    expect(office.backend.asked('PUT /api/session/password')).toEqual([]);
    await page.screenshot({ path: '/tmp/people-new-password.png' });
  });
});

describe('a session the administrator ended', () => {
  it('goes to the sign-in at once and says why, and keeps the work behind it for the same person', async () => {
    const { page, office } = await pages.open('akun', scriptAccounts);
    await page.getByRole('button', { name: 'Tambah akun' }).click();
    await page.getByLabel('Nama pengguna').fill('setengah');
    const before = office.session;
    office.session = null;
    office.backend.putOut('ended-by-administrator');
    await page.getByText('Administrator mengakhiri sesi ini.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const opened = office.backend.opened.length;
    await page.getByLabel('Nama pengguna').first().fill('rahmat');
    await page.getByLabel('Kata sandi', { exact: true }).fill('rahasia');
    office.session = before;
    await page.getByRole('button', { name: 'Masuk' }).click();
    await expect.poll(() => page.locator('#field-account-new-username').inputValue()).toBe('setengah');
    await page.locator('#field-account-new-username').waitFor();
    await expect.poll(() => office.backend.opened.length).toBe(opened + 1);
  });

  it('that was another one’s changes nothing: the page only connects again', async () => {
    const { page, office } = await pages.open('akun', scriptAccounts);
    await page.locator(SITI).waitFor();
    const opened = office.backend.opened.length;
    office.backend.putOut('ended-by-administrator');
    await expect.poll(() => office.backend.opened.length).toBe(opened + 1);
    expect(await page.getByRole('button', { name: 'Masuk' }).count()).toBe(0);
  });
});

describe('somebody who is named substitute while signed in', () => {
  it('gets the screens of an officer without doing anything, and loses them when withdrawn', async () => {
    const { page, office } = await pages.open('', (it) => {
      it.session = session({ user: { ...session().user, roles: ['complaints'] } });
    });
    const bar = page.getByRole('navigation', { name: 'Layar petugas' });
    const desk = () => bar.getByRole('link', { name: 'Meja loket' }).count();
    await expect.poll(() => bar.getByRole('link', { name: 'Kantor' }).count()).toBe(1);
    expect(await desk()).toBe(0);
    const tell = (roles: Session['user']['roles']) => {
      office.session = session({ user: { ...session().user, roles } });
      office.backend.say({ type: 'notice', seq: office.backend.board.seq, what: 'session-changed' });
    };
    tell(['officer', 'complaints']);
    await bar.getByRole('link', { name: 'Cari berkas' }).click();
    await page.getByRole('heading', { name: 'Cari berkas' }).waitFor();
    tell(['complaints']);
    await page.getByText('Halaman ini bukan untuk peran akun Anda.').waitFor();
    await expect.poll(desk).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('somebody who serves at no counter', () => {
  it.each([['head'], ['complaints']] as const)(
    'as %s comes to the office as it is today, without a desk',
    async (role) => {
      const { page, office, complaints } = await pages.open('', (it) => {
        it.session = session({ user: { ...session().user, roles: [role] } });
      });
      await page.getByRole('heading', { name: 'Kantor', exact: true }).waitFor();
      const bar = page.getByRole('navigation', { name: 'Layar petugas' });
      expect((await bar.getByRole('link').allTextContents())[0]).toBe('Kantor');
      expect(await bar.getByRole('link', { name: 'Meja loket' }).count()).toBe(0);
      await page.getByText('Kantor buka').first().waitFor();
      await page.screenshot({ path: `/tmp/people-home-${role}.png`, fullPage: true });
      expect(office.backend.asked('GET /api/queue')).toEqual([]);
      expect(office.backend.asked('GET /api/counters')).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});
