import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { berkas, idOf, PU_CONTRIBUTION, printJob, ticket } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

const FILE = `berkas/${idOf(100)}`;
const BOX = (name: string) => `[name="${name}"]`;
const registration = { savedAt: '', warnings: [] };

describe('typing after a refusal', () => {
  it('keeps the focus in the box, key by key', async () => {
    const { page } = await pages.open(FILE);
    await page.getByLabel('Nama badan usaha').focus();
    await page.keyboard.press('Control+Enter');
    await page.locator('.summary').waitFor();
    await page.getByLabel('Nama badan usaha').focus();
    await page.keyboard.type('CV Maju');
    expect(await page.getByLabel('Nama badan usaha').inputValue()).toBe('CV Maju');
  });

  it('puts the focus on the summary again when the next saving is refused too', async () => {
    const { page } = await pages.open(FILE);
    const onSummary = () => page.evaluate(() => document.activeElement?.className === 'summary');
    await page.getByLabel('Nama badan usaha').focus();
    await page.keyboard.press('Control+Enter');
    await expect.poll(onSummary).toBe(true);
    await page.getByLabel('Nama badan usaha').focus();
    await page.keyboard.press('Control+Enter');
    await expect.poll(onSummary).toBe(true);
  });
});

describe('typing while a saving is under way', () => {
  it('loses nothing, and a second Ctrl+Enter saves that too', async () => {
    const { page, office } = await pages.open(FILE);
    const path = `POST /api/${FILE}/registration`;
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(`**/api/${FILE}/registration`, async (route) => {
      if (office.backend.asked(path).length === 0) await held;
      await route.continue();
    });
    office.backend.route(path, ({ body }) => {
      const { form } = body as { form: NonNullable<typeof office.berkas.draft>['form'] };
      const revision = (office.berkas.draft?.revision ?? 0) + 1;
      const draft = { revision, form, savedAt: office.berkas.openedAt };
      office.berkas = { ...office.berkas, draft, registration, contribution: PU_CONTRIBUTION };
      return { status: 200, body: office.berkas };
    });
    await page.getByLabel('Nama badan usaha').pressSequentially('CV Satu');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: /Menyimpan/ }).waitFor();
    await page.getByLabel('Nama badan usaha').fill('CV Dua');
    await page.keyboard.press('Control+Enter');
    answer();
    await expect.poll(() => office.backend.asked(path)).toHaveLength(2);
    expect(office.backend.asked(path)[1]?.body).toMatchObject({ form: { companyName: 'CV Dua' } });
    await expect.poll(() => page.getByLabel('Nama badan usaha').inputValue()).toBe('CV Dua');
  });
});

describe('numbers', () => {
  it('are checked when their box is left, and no sooner', async () => {
    const { page } = await pages.open(FILE);
    await page.locator(BOX('npwp')).pressSequentially('0131216609100');
    expect(await page.getByText(/NPWP harus/).count()).toBe(0);
    await page.locator(BOX('phone')).pressSequentially('12345');
    await page.getByText('NPWP harus 15 atau 16 angka. Anda mengetik 13.').waitFor();
    await page.locator(BOX('phone')).blur();
    await page.getByText(/Nomor telepon diawali 08/).waitFor();
    await page.locator(BOX('phone')).fill('0621 321000');
    await expect.poll(() => page.getByText(/Nomor telepon diawali 08/).count()).toBe(0);
  });
});

describe('a contribution already computed', () => {
  it('is said to be behind the form as soon as a worker is taken away', async () => {
    const { page } = await pages.open(FILE, (office) => {
      office.berkas = berkas({ stage: 'registered', contribution: PU_CONTRIBUTION, registration });
    });
    expect(await page.getByText(/Formulir berubah sejak disimpan/).count()).toBe(0);
    await page.getByRole('button', { name: 'Hapus tenaga kerja 1' }).click();
    await page.getByText(/Formulir berubah sejak disimpan/).waitFor();
  });
});

describe('a slip with a code that no longer counts', () => {
  it('is marked, cannot be printed again, and the officer is told to take it back', async () => {
    const { page } = await pages.open(FILE, (office) => {
      const prints = [printJob()];
      office.berkas = berkas({ stage: 'registered', contribution: PU_CONTRIBUTION, registration, prints });
    });
    await page.getByText('kode lama, tidak berlaku').waitFor();
    await page.getByText(/Minta kembali slip lama dari pemohon, lalu buat kode baru/).waitFor();
    expect(await page.getByRole('button', { name: 'Cetak ulang', exact: true }).count()).toBe(0);
  });
});

describe('keys', () => {
  it('are listed by F1, and Ctrl+K goes to the search from inside a box', async () => {
    const { page } = await pages.open(FILE);
    await page.getByLabel('Nama badan usaha').focus();
    await page.keyboard.press('F1');
    await page.getByRole('dialog', { name: 'Tombol pintasan' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('heading', { name: 'Cari berkas', level: 1 }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('berkas-query');
  });
});

describe('somebody with a question', () => {
  it('is parted from with one press, or gets a file for what it turns out to be', async () => {
    const asking = ticket({ id: idOf(1), number: 'D-002', service: 'INFO', state: 'serving' });
    const { page, office } = await pages.open('', (it) => it.seat(asking));
    await page.locator('.current-number', { hasText: 'D-002' }).waitFor();
    expect(await page.locator('.current-actions .button-main').textContent()).toContain('Selesai');
    await page.keyboard.press('F7');
    await page.locator('other-berkas').getByRole('button', { name: 'Perusahaan (PU)' }).click();
    await page.getByLabel('Nama badan usaha').waitFor();
    expect(office.backend.asked(`POST /api/tickets/${idOf(1)}/berkas`).map(({ body }) => body)).toEqual([
      { service: 'PU' },
    ]);
  });
});

describe('two windows of one machine', () => {
  it('serve two counters, each its own after a reload', async () => {
    const { page } = await pages.open();
    const counter = page.getByLabel('Loket', { exact: true });
    await counter.waitFor();
    await page.evaluate(() => localStorage.setItem('loket.counter', '2'));
    await page.reload();
    await expect.poll(() => counter.inputValue()).toBe('1');
  });
});

describe('the number at the counter', () => {
  it('stands on one line, however long its service is called', async () => {
    const called = ticket({ id: idOf(1), number: 'B-1002', service: 'BPU', state: 'called', calls: 1 });
    const { page } = await pages.open('', (it) => it.seat(called));
    const number = page.locator('.current-number');
    await number.waitFor();
    const lines = () => number.evaluate((box) => box.getClientRects()[0]?.height ?? 0);
    const oneLine = await number.evaluate((box) => Number.parseFloat(getComputedStyle(box).fontSize));
    await page.setViewportSize({ width: 683, height: 384 });
    expect(await lines()).toBeLessThan(oneLine * 1.5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(683);
  });
});
