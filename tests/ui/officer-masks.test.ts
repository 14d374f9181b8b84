import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Berkas } from '../../contract/berkas.ts';
import { axeFindings } from '../support/axe-check.ts';
import { berkas, idOf, printJob } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';
import type { ScriptedOffice } from '../support/scripted-office.ts';
import { ScriptedPrinting } from '../support/scripted-printing.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

const FILE = `berkas/${idOf(100)}`;
const UNMASK = `POST /api/${FILE}/unmask`;

const slip = printJob({ berkas: idOf(100) });
const whole: Berkas = berkas({ prints: [slip] });
const masked: Berkas = {
  ...whole,
  masked: { subject: 'Si•• Ra••••', identity: '1276••••••••0001' },
};

function ownerAway(office: ScriptedOffice): void {
  office.berkas = masked;
  office.whole = whole;
  office.jobs = [slip];
  office.open = false;
}

describe('a berkas whose owner is not at the desk', () => {
  it('shows masked whose it is, and everything after one press of a reason', async () => {
    const { page, office, complaints } = await pages.open(FILE, ownerAway);
    await page.getByText('Si•• Ra••••').waitFor();
    expect(await page.locator('registration-section').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: '/tmp/trail-shots/masked.png' });
    await page.getByRole('button', { name: 'Tampilkan lengkap…' }).click();
    await page.getByRole('heading', { name: 'Mengapa data ini dibuka?' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: '/tmp/trail-shots/reason.png' });
    await page.keyboard.press('2');
    await page.locator('registration-section').waitFor();
    expect(office.backend.asked(UNMASK).map(({ body }) => body)).toEqual([{ reason: 'melengkapi' }]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(complaints).toEqual([]);
  });

  it('shows the picture of a paper for the same reason', async () => {
    const { page, office } = await pages.open(FILE, ownerAway);
    await page.getByRole('button', { name: 'Lihat' }).click();
    await page.getByText(/Gambar kertas ini tertutup/).waitFor();
    office.whole = undefined;
    await page.locator('print-job-row').getByRole('button', { name: 'Tampilkan lengkap…' }).click();
    await page.keyboard.press('1');
    await page.locator('img.job-picture').waitFor();
    expect(office.backend.asked(UNMASK)).toHaveLength(1);
  });

  it('also on the list of all papers', async () => {
    const { page, office } = await pages.open('cetakan', ownerAway);
    await page.getByRole('button', { name: 'Lihat' }).click();
    await page.getByRole('button', { name: 'Tampilkan lengkap…' }).click();
    await page.keyboard.press('4');
    await page.locator('img.job-picture').waitFor();
    expect(office.backend.asked(UNMASK)[0]?.body).toEqual({ reason: 'pembayaran' });
  });

  it('has its paper printed again from that list after both reasons, without a second press', async () => {
    const { page, office, complaints } = await pages.open('cetakan', (it) => {
      ownerAway(it);
      new ScriptedPrinting(it, [slip]);
    });
    await page.getByRole('button', { name: 'Cetak ulang…' }).click();
    await page.getByRole('dialog', { name: 'Mengapa dicetak ulang?' }).waitFor();
    await page.keyboard.press('5');
    await page.getByRole('dialog', { name: 'Mengapa data ini dibuka?' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: '/tmp/mend2-reprint-masked.png' });
    await page.keyboard.press('1');
    await expect.poll(() => office.jobs.map(({ copy }) => copy)).toEqual([0, 1]);
    const asked = office.backend.asked(`POST /api/print-jobs/${slip.id}/reprint`);
    expect(asked.map(({ body }) => body)).toEqual([{ reason: 'hilang' }, { reason: 'hilang' }]);
    expect(asked[0]?.key).not.toBe(asked[1]?.key);
    expect(office.backend.asked(UNMASK).map(({ body }) => body)).toEqual([{ reason: 'telepon' }]);
    expect(complaints).toEqual([]);
  });
});

describe('a berkas that is masked again while it is typed in', () => {
  it('asks why, keeps what is typed and saves it after the answer', async () => {
    const { page, office } = await pages.open(FILE);
    const name = page.getByLabel('Nama badan usaha');
    await name.fill('CV Maju');
    office.open = false;
    await page.getByRole('heading', { name: 'Mengapa data ini dibuka?' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(/data berkas ini sudah tertutup lagi/).waitFor();
    await name.fill('CV Maju Jaya');
    await page.getByRole('button', { name: 'Pilih alasan…' }).click();
    await page.keyboard.press('2');
    await expect
      .poll(() => {
        const form = office.berkas.draft?.form;
        return form && 'companyName' in form ? form.companyName : '';
      })
      .toBe('CV Maju Jaya');
    expect(await name.inputValue()).toBe('CV Maju Jaya');
    expect(await page.getByText(/tertutup lagi/).count()).toBe(0);
  });
});
