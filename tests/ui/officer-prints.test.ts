import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-check.ts';
import { idOf, printJob } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';
import { printedPages } from '../support/printed-pages.ts';
import type { ScriptedOffice } from '../support/scripted-office.ts';
import { ScriptedPrinting } from '../support/scripted-printing.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

const SLIP = idOf(200);

/** Nine papers of a morning: two in doubt, three waiting, the rest over. */
const MORNING = [
  printJob({
    id: idOf(210),
    kind: 'document-receipt',
    state: 'printed',
    proof: 'job-id',
    about: 'BK-2026-00040',
  }),
  printJob({
    id: idOf(211),
    kind: 'payment-slip',
    state: 'printed',
    proof: 'handed-over',
    about: 'BK-2026-00041',
  }),
  printJob({
    id: idOf(212),
    kind: 'payment-slip',
    state: 'failed',
    reason: 'connection-lost',
    about: 'BK-2026-00039',
  }),
  printJob({
    id: idOf(213),
    kind: 'document-receipt',
    state: 'printed',
    purged: true,
    about: 'BK-2026-00012',
  }),
  printJob({ id: idOf(214), state: 'uncertain', reason: 'connection-lost' }),
  printJob({ id: idOf(215), kind: 'document-receipt', state: 'uncertain', reason: 'by-browser' }),
  printJob({
    id: idOf(216),
    kind: 'queue-ticket',
    printer: 'ticket',
    about: 'A-004',
    state: 'sending',
    reason: 'paper-out',
  }),
  printJob({
    id: idOf(217),
    kind: 'queue-ticket',
    printer: 'ticket',
    about: 'B-003',
    state: 'queued',
    reason: 'paper-out',
    attempts: 0,
  }),
  printJob({
    id: idOf(218),
    kind: 'claim-guidance',
    about: 'C-001',
    state: 'queued',
    movedTo: { id: idOf(302), name: 'Printer cadangan' },
    attempts: 3,
    reason: 'offline',
  }),
];

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

describe('the papers', () => {
  const outOfPaper = (office: ScriptedOffice) => {
    const printing = new ScriptedPrinting(office, MORNING);
    const states = ['paper-out', 'ok', 'offline'] as const;
    printing.printers = printing.printers.map((one, at) => ({ ...one, state: states[at] ?? 'ok' }));
    return printing;
  };

  it('say of every printer what to do, and show what waits for it', async () => {
    const { page, complaints } = await pages.open('cetakan', outOfPaper);
    const cards = page.locator('printer-card');
    await cards.nth(0).getByText('Kertas habis. Pasang gulungan baru; cetakan dilanjutkan sendiri').waitFor();
    expect(await cards.nth(0).locator('print-job-row').count()).toBe(2);
    await cards.nth(1).getByText('Tidak ada yang menunggu.').waitFor();
    await cards.nth(2).getByText('Windows tidak menerima cetakan untuk "POS58".').waitFor();
    await cards.nth(2).getByText('Panduan klaim').waitFor();
    // What the printer says of itself is not said again of every paper.
    expect(await page.getByText('Kertas habis. Pasang').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('are no surer of themselves than their printer was', async () => {
    const { page } = await pages.open('cetakan', outOfPaper);
    const handed = page.locator('print-job-row', { hasText: 'BK-2026-00041' });
    await handed.getByText('Diserahkan ke printer').waitFor();
    await handed.getByText('printer ini tidak dapat memberi kabar').waitFor();
    const purged = page.locator('print-job-row', { hasText: 'BK-2026-00012' });
    await purged.getByText('sudah dihapus').waitFor();
    expect(await purged.getByRole('button').count()).toBe(0);
  });

  it('can be narrowed to what is to be dealt with', async () => {
    const { page } = await pages.open('cetakan', outOfPaper);
    await page.getByText('Diserahkan ke printer').waitFor();
    await page.getByLabel('Perlu tindakan').check();
    await expect.poll(() => page.getByText('Diserahkan ke printer').count()).toBe(0);
    expect(await page.getByText('Apakah kertasnya tercetak lengkap?').count()).toBe(2);
    expect(await page.locator('print-job-row', { hasText: 'BK-2026-00039' }).count()).toBe(1);
  });

  it('in doubt are asked about first; an answer stays where it was given', async () => {
    const { page, office } = await pages.open('cetakan', outOfPaper);
    const first = page.locator('print-job-row').first();
    await first.getByText('Sambungan ke printer terputus di tengah cetakan.').waitFor();
    await first.getByRole('button', { name: 'Ya, lengkap' }).click();
    await first.getByText('petugas sudah melihat kertasnya').waitFor();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('article');
    expect(office.backend.asked(`POST /api/print-jobs/${idOf(214)}/answer`)[0]?.body).toEqual({
      printed: true,
    });
    // Away from the lists, they go where they belong.
    await page.mouse.move(5, 100);
    await page.getByRole('heading', { level: 1 }).focus();
    await expect.poll(() => page.getByText('Apakah kertasnya tercetak lengkap?').count()).toBe(1);
  });

  it('do not move while they are read: what is new says so beside them', async () => {
    let printing: ScriptedPrinting | undefined;
    const { page } = await pages.open('cetakan', (it) => {
      printing = outOfPaper(it);
    });
    const row = page.locator('print-job-row', { hasText: 'BK-2026-00041' });
    await row.hover();
    const before = await row.boundingBox();
    printing?.have([
      ...(printing?.jobs ?? []),
      printJob({ id: idOf(230), state: 'uncertain', reason: 'no-answer', about: 'BK-2026-00050' }),
    ]);
    printing?.change(idOf(210), { proof: 'status' });
    await page.getByText('printer baik sebelum dan sesudahnya').waitFor();
    await page.getByText('1 pertanyaan baru').waitFor();
    expect(await row.boundingBox()).toEqual(before);
    expect(await page.getByText('BK-2026-00050').count()).toBe(0);
    await page.getByRole('button', { name: 'Perbarui daftar' }).click();
    await page.getByText('BK-2026-00050').waitFor();
    expect(await page.getByText('1 pertanyaan baru').count()).toBe(0);
  });

  it('show what the reader asked for at once, also under a resting mouse', async () => {
    const { page } = await pages.open('cetakan', (it) => {
      new ScriptedPrinting(it, [
        printJob({ id: SLIP, kind: 'queue-ticket', printer: 'ticket', about: 'A-003' }),
      ]);
    });
    await page.getByRole('button', { name: 'Cetak ulang' }).click();
    await page.locator('printer-card').first().getByText('A-003').waitFor({ timeout: 4_000 });
    expect(await page.getByText('perubahan baru').count()).toBe(0);
  });

  it('keep the focus on their button when news come', async () => {
    let printing: ScriptedPrinting | undefined;
    const { page } = await pages.open('cetakan', (it) => {
      printing = outOfPaper(it);
    });
    const again = page
      .locator('print-job-row', { hasText: 'BK-2026-00041' })
      .getByRole('button', { name: 'Cetak ulang…' });
    await again.focus();
    printing?.change(idOf(218), { state: 'printed', proof: 'job-id' });
    await page.locator('print-job-row', { hasText: 'C-001' }).getByText('Tercetak').waitFor();
    expect(await again.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('that wait are moved by the name of the printer, and cancelled after one more question', async () => {
    const { page, office } = await pages.open('cetakan', outOfPaper);
    const row = page.locator('print-job-row', { hasText: 'B-003' });
    await row.getByRole('button', { name: 'Pindahkan…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Printer meja' }).click();
    await row.getByText('dipindah ke Printer meja').waitFor();
    await row.getByRole('button', { name: 'Pindahkan…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Printer nomor printer yang biasa' }).click();
    await expect.poll(() => row.getByText('dipindah ke').count()).toBe(0);
    expect(office.backend.asked(`POST /api/print-jobs/${idOf(217)}/move`).map(({ body }) => body)).toEqual([
      { printer: idOf(301) },
      { printer: null },
    ]);
    await row.getByRole('button', { name: 'Batalkan…' }).click();
    await page.keyboard.press('1');
    await row.getByText('Dibatalkan').waitFor();
    // The printer had begun this one.
    expect(await page.locator('print-job-row', { hasText: 'A-004' }).getByRole('button').count()).toBe(1);
  });

  it('are tried with a test page, and a printer that is not well says so', async () => {
    const { page, office } = await pages.open('cetakan', outOfPaper);
    const cards = page.locator('printer-card');
    await cards.nth(1).getByRole('button', { name: 'Cetak halaman uji' }).click();
    await cards.nth(1).getByText('Diminta. Lihat kertasnya.').waitFor();
    await cards.nth(0).getByRole('button', { name: 'Cetak halaman uji' }).click();
    await page.getByRole('alert').getByText('Printer belum siap.').waitFor();
    expect(office.backend.asked(`POST /api/printers/${idOf(301)}/test-page`)).toHaveLength(1);
  });

  it.each(['id', 'en'])(
    'can be read by everyone, light and dark, small and large, in %s',
    async (language) => {
      const { page, complaints } = await pages.open('cetakan', outOfPaper);
      await page.locator('printer-card').nth(2).waitFor();
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      const look = page.getByRole('button', { name: /^(Lihat|Look)$/ });
      for (let left = await look.count(); left > 0; left -= 1) await look.first().click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFindings(page)).toEqual([]);
      }
      for (const width of [1366, 683]) {
        await page.setViewportSize({ width, height: width === 683 ? 384 : 768 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      expect(complaints).toEqual([]);
    },
  );
});

describe('the browser’s print window', () => {
  const counted = async (page: Page) => {
    await page.evaluate(() => {
      const opened = { times: 0 };
      const print = () => {
        opened.times += 1;
      };
      Object.assign(window, { opened, print });
    });
    return () => page.evaluate(() => (window as unknown as { opened: { times: number } }).opened.times);
  };
  const B_003 = idOf(217);

  it('gets the paper alone, at its size, and only after it left the printer’s line', async () => {
    const { page, office, complaints } = await pages.open(
      'cetakan',
      (it) => void new ScriptedPrinting(it, MORNING),
    );
    await page.emulateMedia({ colorScheme: 'dark' });
    const row = page.locator('print-job-row', { hasText: 'B-003' });
    await row.getByRole('button', { name: 'Cetak lewat browser…' }).waitFor();
    const opened = await counted(page);
    await row.getByRole('button', { name: 'Cetak lewat browser…' }).click();
    await page.getByRole('button', { name: 'Ya, buka jendela cetak' }).click();
    await expect.poll(opened).toBe(1);
    expect(office.backend.asked(`POST /api/print-jobs/${B_003}/by-browser`)).toHaveLength(1);
    const paper = printedPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(paper.sizes).toEqual([{ width: 80, height: 46 }]);
    expect(paper.signs).toBe('IJLPSU');
    await row.getByText('Apakah kertasnya tercetak lengkap?').waitFor();
    // The window is closed: nothing is left of the paper, and the page prints as itself again.
    await expect.poll(() => page.locator('.print-sheet').count()).toBe(0);
    await row.getByRole('button', { name: 'Buka jendela cetak lagi' }).click();
    await expect.poll(opened).toBe(2);
    expect(office.backend.asked(`POST /api/print-jobs/${B_003}/by-browser`)).toHaveLength(1);
    await row.getByRole('button', { name: /^Ya, lengkap/ }).click();
    await row.getByText('petugas sudah melihat kertasnya').waitFor();
    expect(complaints).toEqual([]);
  });

  it('stays shut, and the paper in its line, when the picture does not come', async () => {
    const { page, office } = await pages.open('cetakan', (it) => {
      new ScriptedPrinting(it, MORNING);
      it.backend.route(`GET /api/print-jobs/${B_003}/picture`, () => ({ status: 503, body: {} }));
    });
    const row = page.locator('print-job-row', { hasText: 'B-003' });
    await row.getByRole('button', { name: 'Cetak lewat browser…' }).waitFor();
    const opened = await counted(page);
    await row.getByRole('button', { name: 'Cetak lewat browser…' }).click();
    await page.keyboard.press('1');
    await page.getByText('Gambar kertas tidak dapat dimuat').waitFor();
    expect(await opened()).toBe(0);
    expect(office.backend.asked(`POST /api/print-jobs/${B_003}/by-browser`)).toEqual([]);
  });
});
