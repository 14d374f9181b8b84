import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mend, Provoke } from '../../contract/demo-panel.ts';
import { virtualAddress } from '../../domain/print/printer-roles.ts';
import { createVirtualPrinter, type VirtualPrinter } from '../../printers/virtual-printer/virtual-printer.ts';
import { createStandInPanel } from '../../server/composition/stand-in-panel.ts';
import { axeFindings } from '../support/axe-check.ts';
import { session } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';
import { done } from '../support/scripted-answers.ts';
import type { ScriptedOffice } from '../support/scripted-office.ts';
import { ScriptedPrinting } from '../support/scripted-printing.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

let ticket: VirtualPrinter;

/** The demo: two virtual printers and the panel the program itself has. */
function demo(office: ScriptedOffice): void {
  const deps = { deliver: async () => {}, report: () => {} };
  ticket = createVirtualPrinter(deps);
  const standIns = new Map([
    [virtualAddress('ticket'), ticket],
    [virtualAddress('receipt'), createVirtualPrinter(deps)],
  ]);
  const panel = createStandInPanel(standIns);
  office.session = session({ standInFaults: true });
  new ScriptedPrinting(office);
  office.backend.route('GET /api/demo-panel', () => done(panel.list()));
  office.backend.route('POST /api/demo-panel/provoke', ({ body }) => {
    panel.provoke(body as Provoke);
    return done(panel.list());
  });
  office.backend.route('POST /api/demo-panel/mend', ({ body }) => {
    panel.mend(body as Mend);
    return done(panel.list());
  });
}

describe('the demo’s panel of troubles', () => {
  it('takes the paper out and puts it in with one button, which keeps the focus', async () => {
    const { page, complaints } = await pages.open('cetakan', demo);
    const card = page.locator('stand-in-card').first();
    await card.getByText('Printer maya (nomor antrian): siap').waitFor();
    await card.getByRole('button', { name: 'Habiskan kertas' }).focus();
    await page.keyboard.press('Enter');
    await card.getByText('Printer maya (nomor antrian): kertas habis').waitFor();
    expect(ticket.state()).toBe('paper-out');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Isi kertas');
    await page.keyboard.press('Enter');
    await card.getByText('Printer maya (nomor antrian): siap').waitFor();
    expect([ticket.state(), complaints]).toEqual(['ok', []]);
  });

  it('lets a trouble wait for the next paper, and takes it back', async () => {
    const { page } = await pages.open('cetakan', demo);
    await page.getByLabel('Di tengah kertas berikutnya').check();
    const card = page.locator('stand-in-card').first();
    await card.getByRole('button', { name: 'Cabut listrik' }).click();
    await card.getByText('menunggu kertas berikutnya').waitFor();
    expect([ticket.state(), ticket.coming()]).toEqual(['ok', ['power-cut']]);
    await card.getByRole('button', { name: 'Batalkan' }).click();
    await expect.poll(() => ticket.coming()).toEqual([]);
  });

  it('can be used by everybody, at the desk’s own width and at twice the size', async () => {
    const { page } = await pages.open('cetakan', demo);
    await page.locator('stand-in-card').first().getByRole('button', { name: 'Buka tutup' }).click();
    await page.locator('.fault-holds').getByText('Tutup terbuka').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 683, height: 384 });
    expect(await axeFindings(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(683);
  });

  it('is not there in a real office', async () => {
    const { page, office } = await pages.open('cetakan', (it) => void new ScriptedPrinting(it));
    await page.locator('printer-card').first().waitFor();
    expect(await page.locator('demo-panel').count()).toBe(0);
    expect(office.backend.asked('GET /api/demo-panel')).toEqual([]);
  });
});
