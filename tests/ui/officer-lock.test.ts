import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-check.ts';
import { idOf, session, ticket } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

const FILE = `berkas/${idOf(100)}`;
const PIN = '193746';
const MINUTE = 60_000;

const withPin = () => session({ hasPin: true, pinOpens: true });
const openFile = (path = FILE) => pages.open(path, (office) => (office.session = withPin()));
const locked = (page: Page) => page.getByRole('heading', { name: 'Layar terkunci' });
const company = (page: Page) => page.getByLabel('Nama badan usaha');

describe('a locked screen', () => {
  it('keeps a half-typed form, shows nothing of it to anybody, and gives it back to the key with the focus in its box', async () => {
    const { page, office, complaints } = await openFile();
    await company(page).pressSequentially('CV Maju Ja');
    await page.keyboard.press('F10');
    await locked(page).waitFor();
    expect(office.backend.asked('POST /api/session/lock')).toHaveLength(1);
    // Neither seen nor read out nor reached.
    expect(await company(page).isVisible()).toBe(false);
    expect(await page.locator('body').ariaSnapshot()).not.toMatch(/CV Maju|Nama badan usaha|Meja loket/);
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(() => document.activeElement?.closest('officer-office') !== null);
      expect(outside).toBe(false);
    }
    for (const key of ['Escape', 'Escape', 'F1', 'F2', 'Control+k']) await page.keyboard.press(key);
    expect(await locked(page).isVisible()).toBe(true);
    expect(office.backend.asked('POST /api/counters/1/next')).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: '/tmp/lock-pin.png' });

    await page.getByLabel('PIN (6 angka)').fill('280913');
    await page.getByText('PIN salah').waitFor();
    await page.keyboard.type(PIN);
    await company(page).waitFor();
    expect(await locked(page).count()).toBe(0);
    expect(await company(page).inputValue()).toBe('CV Maju Ja');
    await page.keyboard.type('ya');
    expect(await company(page).inputValue()).toBe('CV Maju Jaya');
    await expect.poll(() => JSON.stringify(office.berkas.draft?.form)).toContain('CV Maju Jaya');
    expect(complaints).toEqual([]);
  });

  it('stands before a dialog that was left open, and leaves it open', async () => {
    const { page } = await openFile('');
    await page.keyboard.press('F1');
    await page.getByRole('heading', { name: 'Tombol pintasan' }).waitFor();
    await page.keyboard.press('F10');
    await page.getByLabel('PIN (6 angka)').click();
    expect(await page.getByRole('heading', { name: 'Tombol pintasan' }).isVisible()).toBe(false);
    await page.keyboard.type(PIN);
    await page.getByRole('heading', { name: 'Tombol pintasan' }).waitFor();
  });

  it('comes when the server says so, in whatever answer, and goes when another tab opened it', async () => {
    const { page, office } = await openFile();
    await company(page).pressSequentially('CV Dua');
    office.session = { ...withPin(), locked: true };
    office.backend.say({ type: 'notice', seq: 50, what: 'session-changed' });
    await locked(page).waitFor();
    office.session = withPin();
    office.backend.say({ type: 'notice', seq: 51, what: 'session-changed' });
    await company(page).waitFor();
    office.session = { ...withPin(), locked: true };
    await company(page).pressSequentially('!');
    await locked(page).waitFor();
    // What was typed is saved once the screen is open again.
    await page.getByLabel('PIN (6 angka)').fill(PIN);
    await company(page).waitFor();
    await expect
      .poll(() => JSON.stringify(office.berkas.draft?.form), { timeout: 8_000 })
      .toContain('CV Dua!');
  });

  it('is there at once after the page was opened anew, with nothing asked for behind it', async () => {
    const { page, office } = await pages.open(FILE, (there) => {
      there.session = { ...withPin(), locked: true };
    });
    await locked(page).waitFor();
    expect(await page.locator('officer-office').count()).toBe(0);
    expect(office.backend.asked(`GET /api/${FILE}`)).toEqual([]);
    await page.getByLabel('PIN (6 angka)').fill(PIN);
    await company(page).waitFor();
  });

  it('opens with the password where there is no PIN, and says how to get one', async () => {
    const { page } = await pages.open('', (office) => (office.session = session({ locked: true })));
    await page.getByText(/Lebih cepat dengan PIN/).waitFor();
    await page.screenshot({ path: '/tmp/lock-password.png' });
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Kata sandi').fill('salah');
    await page.keyboard.press('Enter');
    await page.getByText(/kata sandi salah/).waitFor();
    await page.getByLabel('Kata sandi').fill('rahasia');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Panggil A-003' }).waitFor();
  });

  it('lets somebody else sign in, who begins anew', async () => {
    const { page, office } = await openFile();
    await page.locator('officer-office').evaluate((element) => element.setAttribute('data-hers', ''));
    await page.keyboard.press('F10');
    await page.getByRole('button', { name: 'Masuk sebagai orang lain' }).click();
    await page.getByRole('button', { name: 'Kembali ke layar terkunci' }).click();
    await page.getByRole('button', { name: 'Masuk sebagai orang lain' }).click();
    const other = session({ user: { ...session().user, id: idOf(901), displayName: 'Budi' } });
    office.backend.route('POST /api/session', () => {
      office.session = other;
      return { status: 200, body: other };
    });
    await page.getByLabel('Nama pengguna').fill('budi');
    await page.getByLabel('Kata sandi').fill('rahasia');
    await page.keyboard.press('Enter');
    await page.locator('.bar-person summary', { hasText: 'Budi' }).waitFor();
    expect(await page.locator('officer-office[data-hers]').count()).toBe(0);
  });

  it('lets its owner sign out', async () => {
    const { page, office } = await openFile();
    await page.keyboard.press('F10');
    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.getByRole('heading', { name: 'Masuk' }).waitFor();
    expect(office.backend.asked('DELETE /api/session')).toHaveLength(1);
    expect(await page.locator('officer-office').count()).toBe(0);
  });

  it('is told to the server again when it could not be told at once', async () => {
    const { page, office } = await openFile();
    let answers = false;
    const lock = () => {
      if (!answers) return 'cut' as const;
      office.session = { ...withPin(), locked: true };
      return { status: 204, body: undefined };
    };
    office.backend.route('POST /api/session/lock', lock);
    await page.keyboard.press('F10');
    await locked(page).waitFor();
    // News of the session that is not locked yet open nothing.
    office.backend.say({ type: 'notice', seq: 50, what: 'session-changed' });
    answers = true;
    await expect.poll(() => office.session?.locked, { timeout: 8_000 }).toBe(true);
    expect(await locked(page).isVisible()).toBe(true);
  });
});

describe('a screen that is left alone', () => {
  it('says once a minute that somebody is there, and locks when the server says that nobody was', async () => {
    const { page, office } = await openFile();
    office.seat(ticket({ id: idOf(1), number: 'A-001', state: 'serving' }));
    await company(page).waitFor();
    await page.clock.install();
    await page.reload();
    await company(page).waitFor();
    const told = () => office.backend.asked('POST /api/session/active').length;
    await page.mouse.move(10, 10);
    await expect.poll(told).toBe(1);
    for (let at = 0; at < 20; at += 1) await page.mouse.move(20 + at, 10);
    expect(told()).toBe(1);
    await page.clock.runFor(MINUTE + 1_000);
    await expect.poll(told).toBe(2);
    // Somebody is being served: the server keeps it open, however long nobody touches the page.
    await page.clock.runFor(16 * MINUTE);
    expect(await locked(page).count()).toBe(0);
    office.session = { ...withPin(), locked: true };
    await page.clock.runFor(MINUTE);
    await locked(page).waitFor();
  });
});
