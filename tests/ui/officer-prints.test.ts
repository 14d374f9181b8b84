import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-check.ts';
import { idOf, printJob } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';
import { ScriptedPrinting } from '../support/scripted-printing.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

const SLIP = idOf(200);

describe('printing once more', () => {
  it('a paper that proves something asks why, and one key prints it', async () => {
    const { page, office, complaints } = await pages.open('cetakan', (it) => {
      new ScriptedPrinting(it, [printJob({ id: SLIP })]);
    });
    const again = page.getByRole('button', { name: 'Cetak ulang…' });
    await again.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Mengapa dicetak ulang?' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Cetak ulang');
    expect(office.backend.asked(`POST /api/print-jobs/${SLIP}/reprint`)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('5');
    await expect.poll(() => office.backend.asked(`POST /api/print-jobs/${SLIP}/reprint`)).toHaveLength(1);
    const [asked] = office.backend.asked(`POST /api/print-jobs/${SLIP}/reprint`);
    expect(asked?.body).toEqual({ reason: 'hilang' });
    expect(asked?.key).toBeTruthy();
    expect(complaints).toEqual([]);
  });

  it('a queue ticket is printed again without a question', async () => {
    const { page, office } = await pages.open('cetakan', (it) => {
      new ScriptedPrinting(it, [
        printJob({ id: SLIP, kind: 'queue-ticket', printer: 'ticket', about: 'A-003' }),
      ]);
    });
    await page.getByRole('button', { name: 'Cetak ulang' }).click();
    await expect.poll(() => office.backend.asked(`POST /api/print-jobs/${SLIP}/reprint`)).toHaveLength(1);
    expect(office.backend.asked(`POST /api/print-jobs/${SLIP}/reprint`)[0]?.body).toEqual({});
  });
});
