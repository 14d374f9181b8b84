import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { paperText } from '../../printers/decoder/paper.ts';
import { DEFAULT_PROFILE } from '../../printers/profiles/profiles.ts';
import { visibleText } from './visible-text.ts';

const PATIENCE = { timeout: 10_000 };

/** The page comes to say this, without a reload. */
export async function says(page: Page, text: RegExp): Promise<void> {
  await expect.poll(() => visibleText(page), PATIENCE).toMatch(text);
}

/** Types into the boxes that bear these labels. */
export async function fill(within: Locator, boxes: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(boxes)) {
    const box = within.getByLabel(label, { exact: true }).first();
    const tag = await box.evaluate((element) => element.tagName);
    await (tag === 'SELECT' ? box.selectOption({ label: value }) : box.fill(value));
  }
}

export async function signIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('Nama pengguna').fill('admin');
  await page.getByLabel('Kata sandi').fill(password);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await page.getByRole('heading', { name: 'Meja loket' }).waitFor();
}

/**
 * The newest paper of a kind once it is printed, read back from its bytes, white space folded; the warnings are
 * what a printer would misread.
 */
export async function newestPaper(
  officer: Page,
  kind: string,
): Promise<{ text: string; warnings: readonly unknown[] }> {
  const { origin } = new URL(officer.url());
  const newest = async () => {
    const reply = await officer.request.get(`${origin}/api/print-jobs`);
    const jobs = (await reply.json()) as { id: string; kind: string; state: string }[];
    return jobs.findLast((job) => job.kind === kind);
  };
  await expect.poll(async () => (await newest())?.state, PATIENCE).toBe('printed');
  const reply = await officer.request.get(`${origin}/api/print-jobs/${(await newest())?.id}/bytes`);
  const paper = decodePaper(new Uint8Array(await reply.body()), DEFAULT_PROFILE);
  return { text: paperText(paper).join(' ').replace(/\s+/g, ' '), warnings: paper.warnings };
}
