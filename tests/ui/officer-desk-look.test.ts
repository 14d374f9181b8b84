import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-check.ts';
import { idOf, ticket } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

describe('the desk', () => {
  it('asks and offers the way back without moving anything', async () => {
    const { page } = await pages.open('', (office) =>
      office.seat(ticket({ id: idOf(1), number: 'A-003', state: 'called', calls: 1 })),
    );
    const noShow = page.locator('current-ticket').getByRole('button', { name: /idak hadir/ });
    await noShow.waitFor();
    const before = await noShow.boundingBox();
    await page.keyboard.press('F8');
    await page.locator('.undo-ask').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const after = await noShow.boundingBox();
    expect({ x: after?.x, y: after?.y }).toEqual({ x: before?.x, y: before?.y });
    await page.keyboard.press('F4');
    await page.getByRole('button', { name: /Urungkan/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect((await noShow.boundingBox())?.y).toBe(before?.y);
  });
});
