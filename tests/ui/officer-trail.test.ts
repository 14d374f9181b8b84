import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../domain/access/roles.ts';
import { axeFindings } from '../support/axe-check.ts';
import { session } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';
import type { ScriptedOffice } from '../support/scripted-office.ts';
import { ScriptedTrail } from '../support/scripted-trail.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

const prepare = (office: ScriptedOffice) => void new ScriptedTrail(office);

/** The same, seen by somebody with these roles. */
const seenBy = (roles: Role[]) => (office: ScriptedOffice) => {
  prepare(office);
  const { user, ...rest } = session();
  office.session = { ...rest, user: { ...user, roles } };
};

describe('the trail', () => {
  it('says that it is whole, and on every screen where it is not', async () => {
    const { page, complaints } = await pages.open('jejak', prepare);
    await page.getByText('Utuh sampai catatan nomor 184213.').waitFor();
    await page.getByText(/Segel terakhir: catatan nomor 184000, dicetak/).waitFor();
    await page.getByRole('button', { name: 'Periksa sekarang' }).click();
    await page.getByText('Jejak tidak cocok mulai catatan nomor 4711.').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.reload();
    await page.locator('trail-note [role=alert]').waitFor();
    await page.screenshot({ path: '/tmp/trail-shots/trail-broken.png' });
    expect(complaints).toEqual([]);
  });

  it('is compared with a paper', async () => {
    const { page } = await pages.open('jejak', prepare);
    await page.getByLabel('Catatan nomor').fill('184000');
    await page.getByLabel('Segel', { exact: true }).fill('7K3M-9QXA-0B2C-DEFG');
    await page.keyboard.press('Enter');
    await page.getByText(/^Sama\. Semua catatan/).waitFor();
    await page.getByLabel('Segel', { exact: true }).fill('7K3M-9QXA-0B2C-DEFH');
    await page.keyboard.press('Enter');
    await page.getByText(/^Berbeda\. Periksa ketikannya/).waitFor();
    await page.getByLabel('Catatan nomor').fill('banyak');
    await page.keyboard.press('Enter');
    await page.getByText('Isi nomor dengan angka saja.').waitFor();
  });

  it('is searched by what it is about, in sentences, and page by page', async () => {
    const { page, office } = await pages.open('jejak', prepare);
    await page.getByLabel('Tentang').selectOption({ label: 'Data yang dilihat' });
    await page.getByLabel('Peristiwa').selectOption({
      label: 'Data yang tertutup dibuka dengan alasan yang dipilih.',
    });
    await page.getByLabel('Nomor berkas atau antrian').fill('BK-2026-00042');
    await page.getByRole('button', { name: 'Cari', exact: true }).click();
    await page.getByText('alasan: Pemohon menelepon').waitFor();
    expect(office.backend.asked('POST /api/trail/search')[0]?.body).toEqual({
      ...{ from: '2026-11-23', to: '2026-11-23' },
      ...{ kinds: ['identity-unmasked'], about: 'BK-2026-00042' },
    });
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tampilkan yang lebih lama' }).click();
    await expect.poll(() => page.locator('trail-table tbody tr').count()).toBe(3);
    await page.screenshot({ path: '/tmp/trail-shots/trail.png', fullPage: true });
  });

  it('gives a proof of the days that were searched', async () => {
    const { page } = await pages.open('jejak', prepare);
    await page.getByRole('button', { name: 'Ambil nomor dari hari di atas' }).click();
    const link = page.getByRole('link', { name: 'Unduh bukti' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('/api/trail/proof?from=184001&to=184213');
  });

  it('shows the superior who looked up whom, and what is unusual', async () => {
    const { page } = await pages.open('jejak', seenBy(['supervisor']));
    const section = page.locator('lookups-section').first();
    await section.getByRole('button', { name: 'Tampilkan' }).click();
    await section.getByText('tidak biasa').waitFor();
    await section.getByText('Pemohon menelepon').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: '/tmp/trail-shots/lookups.png', fullPage: true });
  });

  it('shows an officer only what they looked at themselves', async () => {
    const { page } = await pages.open('jejak', seenBy(['officer']));
    await page.getByRole('heading', { name: 'Data yang Anda lihat' }).waitFor();
    await page.getByRole('button', { name: 'Tampilkan' }).click();
    await page.getByText('Tidak ada pada hari-hari ini.').waitFor();
    expect(await page.locator('trail-seal, trail-search, trail-proof').count()).toBe(0);
    expect(await page.locator('lookups-section').count()).toBe(1);
  });
});
