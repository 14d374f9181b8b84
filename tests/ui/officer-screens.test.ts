import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf, printJob, session } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';
import type { ScriptedOffice } from '../support/scripted-office.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

const inDoubt = (office: ScriptedOffice) => {
  office.jobs = [printJob({ id: idOf(200), state: 'uncertain', reason: 'offline' })];
};

describe('the papers', () => {
  it('asks about an uncertain one and takes the answer', async () => {
    const { page, office } = await pages.open('cetakan', inDoubt);
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
