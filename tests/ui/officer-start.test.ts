import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-check.ts';
import { idOf, session } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';
import { dayStart, scriptDay } from '../support/scripted-day.ts';
import { screensNow, tvOf } from '../support/scripted-hall.ts';
import { ScriptedPrinting } from '../support/scripted-printing.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

const doubtful = dayStart({
  day: '2026-11-24',
  clock: {
    now: '2026-11-23T07:45:00.000+07:00',
    lastEventAt: '2026-11-24T16:02:00.000+07:00',
    doubt: 'behind',
    dayAhead: true,
  },
  displays: 0,
});

describe('the beginning of the day', () => {
  it('prints a test page from each printer, and says what to do about the one that is not well', async () => {
    const { page, office } = await pages.open('mulai-hari', (it) => {
      scriptDay(it);
      const printing = new ScriptedPrinting(it);
      printing.printers = printing.printers.map((one, at) =>
        at === 0 ? { ...one, state: 'paper-out' } : one,
      );
    });
    const check = page.locator('printer-check');
    await check.getByText('Printer nomor: kertas habis').waitFor();
    await check.getByText('Kertas habis. Pasang gulungan baru').waitFor();
    const desk = check.locator('li', { hasText: 'Printer meja' });
    await desk.getByRole('button', { name: 'Cetak halaman uji' }).click();
    await desk.getByText('Diminta. Lihat kertasnya.').waitFor();
    expect(office.backend.asked(`POST /api/printers/${idOf(301)}/test-page`)).toHaveLength(1);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('is gone through with the keyboard alone, and says when and how it was started', async () => {
    const { page, office } = await pages.open('mulai-hari', scriptDay);
    await page.getByText('Benarkah hari ini Senin, 23 November 2026, 09.41?').waitFor();
    await page.locator('[name="clock"]').first().focus();
    for (const key of ['Space', 'Enter', 'Space', 'Enter', 'Space', 'Enter']) await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Uji suara');
    await page.keyboard.press('Space');
    await page.getByText('TV ruang tunggu: diminta, dengarkan').waitFor();
    office.hall.screens = screensNow([tvOf({ test: 'spoken' })]);
    await page.getByText('TV ruang tunggu: bel dan kalimat diputar.').waitFor();
    await page.keyboard.press('Tab');
    for (const key of ['Space', 'ArrowRight', 'Control+Enter']) await page.keyboard.press(key);
    await page.getByText('Hari ini dimulai pukul 09.41.').waitFor();
    expect(office.backend.asked('POST /api/office/start').map(({ body }) => body)).toEqual([
      { clock: 'ok', printer: 'ok', display: 'ok', sound: 'problem' },
    ]);
    expect(office.backend.asked('POST /api/screens/display/sound-test')).toHaveLength(1);
    await page.getByText('Suara: Bermasalah').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Ke meja loket');
  });

  it('names the questions that are open, and keeps the answers given', async () => {
    const { page, office } = await pages.open('mulai-hari', scriptDay);
    await page.getByLabel('Ya, benar').check();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Perlu diperbaiki: 3 isian').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.getByLabel('Ya, benar').isChecked()).toBe(true);
    expect(office.backend.asked('POST /api/office/start')).toEqual([]);
  });

  it('says what speaks against the clock, and lets an administrator correct the day', async () => {
    const { page, office } = await pages.open('mulai-hari', (it) => scriptDay(it, doubtful));
    await page.getByText('tertinggal dari catatan terakhir kantor: 24 November 2026, 16.02').waitFor();
    await page.getByText('TV belum tersambung').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Perbaiki hari kantor' }).click();
    await page.getByRole('button', { name: 'Ya, kembalikan ke hari menurut jam' }).click();
    await page.getByText('Hari kantor sudah diperbaiki.').waitFor();
    await expect.poll(() => page.getByText('Hari kantor tercatat').count()).toBe(0);
    expect(office.backend.asked('POST /api/office/day')).toHaveLength(1);
  });

  it('sends an officer who is no administrator to one', async () => {
    const { page } = await pages.open('mulai-hari', (it) => {
      const { user } = session();
      it.session = session({ user: { ...user, roles: ['officer'] } });
      scriptDay(it, doubtful);
    });
    await page.getByText('Minta administrator memperbaiki hari kantor.').waitFor();
    expect(await page.getByRole('button', { name: 'Perbaiki hari kantor' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Pengaturan' }).count()).toBe(0);
  });
});
