import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-check.ts';
import { berkas, idOf, printJob, ticket } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

const FILE = `berkas/${idOf(100)}`;
const PRINTS = `POST /api/${FILE}/prints`;
const CARD = { code: 'jht-card', state: 'received' } as const;
const KTP = { code: 'jht-ktp', state: 'missing' } as const;

describe('the papers of a berkas', () => {
  it('are those that make sense for it, and the keyboard reaches them', async () => {
    const { page, office, complaints } = await pages.open(FILE, (it) => {
      it.berkas = berkas({ service: 'JHT', documents: [CARD, KTP] });
    });
    const papers = page.locator('berkas-papers');
    await papers.getByRole('button', { name: 'Cetak tanda terima' }).waitFor();
    expect(await papers.locator('.paper-actions > *').allInnerTexts()).toEqual([
      'Cetak tanda terima',
      'Cetak dokumen yang kurang',
      'Cetak panduan klaim',
      'Tanda terima A4 (PDF)',
    ]);
    await papers.getByRole('button', { name: 'Cetak tanda terima' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => office.backend.asked(PRINTS)[0]?.body).toEqual({ paper: 'missing-documents' });
    await papers.getByText('Dokumen yang kurang', { exact: true }).waitFor();
    await papers.getByRole('button', { name: 'Cetak panduan klaim' }).click();
    await expect.poll(() => office.backend.asked(PRINTS)[1]?.body).toEqual({ paper: 'claim-guidance' });
    await papers.getByText('Panduan klaim', { exact: true }).waitFor();
    await page.screenshot({ path: '/tmp/loket-berkas-papers.png', fullPage: true });
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('are asked a reason when they prove something and say the same once more', async () => {
    const { page, office } = await pages.open(FILE, (it) => {
      const printed = printJob({ kind: 'document-receipt', state: 'printed' });
      it.jobs = [printed];
      it.berkas = berkas({ service: 'JHT', documents: [CARD, KTP], prints: [printed] });
    });
    const again = page.getByRole('button', { name: 'Cetak tanda terima' });
    await again.focus();
    await page.keyboard.press('Enter');
    const why = page.getByRole('dialog', { name: 'Mengapa dicetak ulang?' });
    await why.waitFor();
    await page.screenshot({ path: '/tmp/loket-berkas-reason.png', fullPage: true });
    await page.keyboard.press('Escape');
    await why.waitFor({ state: 'detached' });
    await again.focus();
    await page.keyboard.press('Enter');
    await why.waitFor();
    await page.keyboard.press('5');
    await why.waitFor({ state: 'detached' });
    await expect
      .poll(() => office.backend.asked(PRINTS).map(({ body }) => body))
      .toEqual([
        { paper: 'document-receipt' },
        { paper: 'document-receipt' },
        { paper: 'document-receipt', reason: 'hilang' },
      ]);
  });
});

describe('somebody at the desk who only asks about a claim', () => {
  const seated = (service: 'JHT' | 'PU') =>
    pages.open('', (it) => it.seat(ticket({ id: idOf(1), number: 'C-003', state: 'serving', service })));

  it('gets the guidance with one press, and the officer is told', async () => {
    const { page, office, complaints } = await seated('JHT');
    const path = `POST /api/tickets/${idOf(1)}/claim-guidance`;
    const body = printJob({ kind: 'claim-guidance', state: 'queued', about: 'C-003' });
    office.backend.route(path, () => ({ status: 201, body }));
    await page.getByRole('button', { name: 'Cetak panduan klaim' }).click();
    await page.getByText('Panduan klaim sedang dicetak.').waitFor();
    await page.screenshot({ path: '/tmp/loket-desk-guidance.png', fullPage: true });
    expect(office.backend.asked(path)).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it('is not offered it for a registration', async () => {
    const { page } = await seated('PU');
    await page.getByRole('button', { name: 'Cetak ulang nomor' }).waitFor();
    expect(await page.getByRole('button', { name: 'Cetak panduan klaim' }).count()).toBe(0);
  });
});
