import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-check.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';
import { scriptAttendance } from '../support/scripted-attendance.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

const TODAY_TABLE = { name: 'Senin, 23 November 2026' };

describe('the attendance', () => {
  it('is proposed until the superior sets it, with the keyboard alone', async () => {
    const { page, office } = await pages.open('kehadiran', scriptAttendance);
    const row = page
      .getByRole('table', TODAY_TABLE)
      .getByRole('row', { name: /Siti Aminah/ })
      .first();
    await row.getByText('usulan').waitFor();
    await row.getByText('masih di sini').waitFor();
    await row.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-attendance-arrived');
    await page.keyboard.type('8.05');
    await page.keyboard.press('Tab');
    await page.keyboard.type('7.30');
    await page.keyboard.press('Enter');
    await page.getByText('Jam pulang harus sesudah jam datang.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Pulang').fill('15.30');
    await page.keyboard.press('Enter');
    await page.getByText('Kehadiran ditetapkan.').waitFor();
    await row.getByText('ditetapkan').waitFor();
    const put = office.backend.heard.filter(({ method }) => method === 'PUT');
    expect(put.map(({ body }) => body)).toEqual([{ arrived: '08:05', left: '15:30', pausedMinutes: 10 }]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Ubah');
  });

  it('is left as it was by Esc', async () => {
    const { page, office } = await pages.open('kehadiran', scriptAttendance);
    await page.getByRole('button', { name: 'Ubah Budi Santoso, Senin, 23 November 2026' }).click();
    await page.getByLabel('Datang').fill('9');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByLabel('Datang').count()).toBe(0);
    expect(office.backend.heard.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  it('of a range that runs backwards is not asked for', async () => {
    const { page, office } = await pages.open('kehadiran', scriptAttendance);
    await page.getByRole('table', TODAY_TABLE).waitFor();
    const asked = () => office.backend.asked('GET /api/attendance').length;
    const before = asked();
    await page.getByLabel('Sampai tanggal').fill('1/11/2026');
    await page.keyboard.press('Enter');
    await page.getByText('Tanggal akhir harus sama dengan atau sesudah tanggal awal.').waitFor();
    expect(asked()).toBe(before);
  });

  it('is in the bar of a superior, without the screens of an officer', async () => {
    const { page } = await pages.open('kehadiran', scriptAttendance);
    const bar = page.getByRole('navigation', { name: 'Layar petugas' });
    const links = await bar.getByRole('link').allTextContents();
    expect(links.slice(0, 2)).toEqual(['Kantor', 'Kehadiran']);
    for (const screen of ['Meja loket', 'Cari berkas', 'Cetakan']) expect(links).not.toContain(screen);
  });
});
