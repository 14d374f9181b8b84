import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-check.ts';
import { idOf, ticket } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';
import { counterOf, screensNow, tvOf } from '../support/scripted-hall.ts';
import type { ScriptedOffice } from '../support/scripted-office.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

const AT = '2026-11-23T09:20:00.000+07:00';
const BUDI = { id: idOf(901), name: 'Budi Santoso' };

/** Somebody to fetch who came back, people set aside, and everything around the desk is in trouble. */
function troubled(office: ScriptedOffice): void {
  office.seat(
    ticket({
      ...{ id: idOf(1), number: 'A-003', state: 'called', calls: 3, calledAt: AT },
      ...{ help: true, priority: true, kind: 'lanjutan', purpose: 'melengkapi' },
      berkas: [{ id: idOf(100), number: 'BK-2026-00042' }],
    }),
  );
  const held = { state: 'held', calledAt: AT } as const;
  office.queue = {
    ...office.queue,
    aside: [
      ticket({ ...held, id: idOf(21), number: 'B-010', heldFor: 'belum-siap' }),
      ticket({ ...held, id: idOf(22), number: 'C-010', heldFor: 'melengkapi', help: true }),
      ...office.queue.aside,
    ],
  };
  const numbersClosed = { reason: 'last-number', opensAt: '2026-11-24T08:00:00.000+07:00' } as const;
  office.hall.office = { ...office.hall.office, started: false, numbersClosed, unattendedSince: AT };
  const paused = { reason: 'gangguan-sistem', since: AT, until: null } as const;
  office.hall.counters = [counterOf(1, { staffedBy: BUDI, paused })];
  office.hall.screens = screensNow([tvOf({ sound: 'blocked' })], 0);
}

/** Opens whatever can be opened. */
async function unfold(page: Page): Promise<void> {
  await page.locator('current-moves button[aria-expanded]').click();
  await page.locator('.waiting-row button[aria-expanded]').first().click();
  await page.locator('pause-control summary').click();
  await page.locator('ticket-options').waitFor();
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe('the desk with everything on it', () => {
  it.each(['light', 'dark'] as const)('%s: axe finds nothing, in either language', async (colorScheme) => {
    const { page, complaints, foreign } = await pages.open('', troubled);
    await page.emulateMedia({ colorScheme });
    await page.getByText('Datangi orang ini').waitFor();
    await unfold(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Go to this person').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it.each([
    ['1366 by 768', 1366, 768],
    ['1366 by 768 at 200 %', 683, 384],
  ])('%s: nothing is to be scrolled sideways', async (_, width, height) => {
    const { page } = await pages.open('', troubled);
    await page.setViewportSize({ width, height });
    await page.getByText('Datangi orang ini').waitFor();
    await unfold(page);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Go to this person').waitFor();
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });

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
