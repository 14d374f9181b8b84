import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Keys } from '../../contract/keys.ts';
import { axeFindings } from '../support/axe-check.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';
import { keyYear, ScriptedKeys } from '../support/scripted-keys.ts';
import { scriptPrivacy } from '../support/scripted-privacy.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

const YEARS = [
  keyYear(2026),
  keyYear(2025, { state: 'waiting' }),
  keyYear(2023, { mayGo: true }),
  keyYear(2022, { state: 'destroyed', berkas: 0 }),
];

async function open(keys: Partial<Keys> = { years: YEARS }) {
  let scripted: ScriptedKeys | undefined;
  const opened = await pages.open('data-pribadi', (office) => {
    scriptPrivacy(office, ['admin']);
    scripted = new ScriptedKeys(office, keys);
  });
  if (scripted === undefined) throw new Error('no keys');
  await opened.page.getByRole('heading', { name: 'Kunci data', exact: true }).waitFor();
  return { ...opened, scripted };
}

const shoot = (page: Page, name: string) =>
  page.screenshot({ path: `/tmp/keys-${name}.png`, fullPage: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

describe('the keys of the years', () => {
  it('are shown with how they are, and said to be plain where nothing wraps them', async () => {
    const { page, complaints } = await open();
    await page.getByText(/tersimpan tanpa bungkus/).waitFor();
    for (const state of ['Utuh', 'Menunggu cadangan baru', 'Sudah dimusnahkan'])
      await page.getByText(state, { exact: true }).first().waitFor();
    // A year can be changed while it is whole, and destroyed once its time is over.
    expect(await page.getByRole('button', { name: /^Ganti kunci/ }).allTextContents()).toHaveLength(2);
    const keys = page.locator('data-keys');
    expect(await keys.getByRole('button', { name: /^Musnahkan/ }).allTextContents()).toHaveLength(1);
    expect(await axeFindings(page)).toEqual([]);
    await shoot(page, 'list');
    expect(complaints).toEqual([]);
  });

  it('are changed after a question, and the share that is sealed anew is shown', async () => {
    const { page, scripted } = await open();
    await press(page, 'Ganti kunci 2026');
    await page.getByText('Ganti kunci tahun 2026?').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await shoot(page, 'rotate');
    await press(page, 'Tidak jadi');
    expect(await focused(page)).toBe('Ganti kunci');
    await press(page, 'Ganti kunci 2026');
    await press(page, 'Ya, ganti kunci');
    await page.getByText('Kunci tahun 2026 sedang diganti.').waitFor();
    await page.getByText('Sedang disegel ulang, 0 persen').waitFor();
    scripted.change(2026, { percent: 61 });
    await page.getByText('Sedang disegel ulang, 61 persen').waitFor({ timeout: 8_000 });
  });

  it('of a year go only when the year is typed by hand', async () => {
    const { page, office } = await open();
    await press(page, 'Musnahkan 2023');
    await page.getByText('Musnahkan data tahun 2023?').waitFor();
    const asked = () => office.backend.asked('POST /api/keys/2023/destroy').map(({ body }) => body);
    await page.getByLabel('Ketik tahunnya').fill('2022');
    await press(page, 'Musnahkan tahun 2023');
    await page.getByText('Ketik tahun yang sama seperti di atas.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await shoot(page, 'destroy');
    expect(asked()).toEqual([]);
    await page.getByLabel('Ketik tahunnya').fill('2023');
    await press(page, 'Musnahkan tahun 2023');
    await page.getByText('Data tahun 2023 sudah dimusnahkan.').waitFor();
    expect(asked()).toEqual([{ typed: '2023' }]);
    expect(await focused(page)).toBe('2023');
  });

  it('are said to be wrapped, or not there yet', async () => {
    const { page } = await open({ kept: 'wrapped', years: [] });
    await page.getByText('Berkas kunci dibungkus oleh penyimpan rahasia sistem.').waitFor();
    await page.getByText(/Belum ada kunci/).waitFor();
  });
});
