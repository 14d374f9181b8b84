import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-check.ts';
import { berkas, idOf, PU_CONTRIBUTION, printJob, session, ticket } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';
import { scriptDay } from '../support/scripted-day.ts';
import type { ScriptedOffice } from '../support/scripted-office.ts';
import { ScriptedPrinters } from '../support/scripted-printers.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

const FILE = `berkas/${idOf(100)}`;

const paid = (office: ScriptedOffice) => {
  const uncertain = printJob({ id: idOf(200), state: 'uncertain', reason: 'offline' });
  office.jobs = [printJob({ id: idOf(201), state: 'failed', reason: 'paper-out', attempts: 3 }), uncertain];
  office.berkas = berkas({
    stage: 'awaiting-payment',
    contribution: PU_CONTRIBUTION,
    registration: {
      savedAt: '',
      warnings: [{ path: 'npwp', code: 'x', message: 'Cocokkan dengan kartunya.' }],
    },
    payment: {
      ...{
        code: '1276',
        shown: '1276 2611 2300 01',
        origin: 'counter',
        amount: 624_000,
        dueDate: '2026-12-15',
        overdue: false,
      },
      ...{ issuedAt: office.berkas.openedAt, payable: false, channels: [] },
    },
    prints: office.jobs,
  });
};

const signedOut = (office: ScriptedOffice) => {
  office.session = null;
};

const firstStart = (office: ScriptedOffice) => {
  office.session = session({ mustChangePassword: true });
};

const seated = (office: ScriptedOffice) =>
  office.seat(ticket({ id: idOf(1), number: 'A-003', state: 'called', calls: 3 }));

const bpu = (office: ScriptedOffice) => {
  office.berkas = berkas({ service: 'BPU' });
};

/** Every screen: its name, its address, the office it is seen in, and a text that shows it is there. */
const SCREENS: readonly (readonly [string, string, (office: ScriptedOffice) => void, string])[] = [
  ['sign-in', '', signedOut, 'Untuk petugas loket dan atasannya.'],
  ['first password', '', firstStart, 'dibuat mesin'],
  ['empty desk', '', () => {}, 'Panggil berikutnya'],
  ['desk with a number called', '', seated, 'Panggil ulang'],
  ['new PU berkas', FILE, () => {}, 'Nama badan usaha'],
  ['new BPU berkas', FILE, bpu, 'Penghasilan sebulan'],
  ['PU berkas awaiting payment', FILE, paid, 'belum dapat dibayar di bank'],
  ['search', 'cari-berkas', seated, 'CV Maju Jaya'],
  ['papers', 'cetakan', paid, 'Apakah kertasnya tercetak lengkap?'],
  ['start of day', 'mulai-hari', scriptDay, 'Benarkah hari ini'],
  ['printers', 'printer', (office) => void new ScriptedPrinters(office), 'Belum ada printer untuk'],
  ['settings', 'pengaturan', () => {}, 'Kanal untuk kode buatan loket'],
  ['unknown address', 'apa', () => {}, 'Halaman ini tidak ada.'],
];

describe('every screen of the officer', () => {
  it.each(SCREENS)(
    '%s: nothing for axe to find, nothing from elsewhere, no sideways scroll',
    async (...screen) => {
      const [, path, prepare, text] = screen;
      const { page, complaints, foreign } = await pages.open(path, prepare);
      await page.getByText(text).first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
      expect(foreign).toEqual([]);
    },
  );

  it('a form full of errors is still readable by everyone', async () => {
    const { page } = await pages.open(FILE);
    await page.getByRole('button', { name: /Simpan & hitung/ }).click();
    await page.locator('.summary').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('the papers', () => {
  it('asks about an uncertain one and takes the answer', async () => {
    const { page, office } = await pages.open('cetakan', paid);
    await page.getByRole('button', { name: 'Ya, lengkap' }).click();
    await expect.poll(() => page.getByText('Apakah kertasnya').count()).toBe(0);
    expect(office.backend.asked(`POST /api/print-jobs/${idOf(200)}/answer`)[0]?.body).toEqual({
      printed: true,
    });
  });
});

describe('the settings', () => {
  it('names a payment channel from the day chosen', async () => {
    const { page, office } = await pages.open('pengaturan');
    await page.getByText('Kanal untuk kode buatan loket').first().waitFor();
    await page.getByRole('button', { name: 'Tambah' }).click();
    await page.locator('#field-ownCodes-0').fill('Bank Sumut');
    await page.getByLabel('Berlaku mulai').fill('1-12-2026');
    await page.getByRole('button', { name: 'Simpan pengaturan' }).click();
    await page.getByText('Tersimpan. Berlaku mulai 1 Desember 2026.').waitFor();
    expect(office.backend.asked('PUT /api/settings/payment.channels')[0]?.body).toEqual({
      effectiveFrom: '2026-12-01',
      value: { ownCodes: ['Bank Sumut'] },
    });
  });

  it('are not shown to an officer who is no administrator', async () => {
    const { page, office } = await pages.open('pengaturan', (it) => {
      const { user } = session();
      it.session = session({ user: { ...user, roles: ['officer'] } });
    });
    await page.getByText('Halaman ini bukan untuk peran akun Anda.').waitFor();
    expect(office.backend.asked('GET /api/settings')).toEqual([]);
  });
});
