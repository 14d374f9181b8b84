import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Backups } from '../../contract/backups.ts';
import { shownKey } from '../../domain/backup/recovery-key.ts';
import { axeFindings } from '../support/axe-check.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';
import { done, problem } from '../support/scripted-answers.ts';
import { noBackups, RECOVERY, ScriptedBackups } from '../support/scripted-backups.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

async function open(backups: Backups = noBackups(), path = 'cadangan') {
  let script: ScriptedBackups | undefined;
  const opened = await pages.open(path, (office) => {
    script = new ScriptedBackups(office, backups);
  });
  if (script === undefined) throw new Error('no backups');
  return { ...opened, script };
}

const shoot = (page: Page, name: string) =>
  page.screenshot({ path: `/tmp/backup-${name}.png`, fullPage: true });

describe('Cadangan', () => {
  it('begins with a recovery key that is written down, typed back, and only then used', async () => {
    const { page, office, complaints } = await open();
    await page.getByText('Cadangan belum disiapkan').first().waitFor();
    await page.getByRole('button', { name: 'Buat kunci pemulihan…' }).click();
    await page
      .getByText(shownKey(RECOVERY.identity)[1] ?? '')
      .first()
      .waitFor();
    await shoot(page, 'key');
    expect(await axeFindings(page)).toEqual([]);
    const typed = page.getByLabel('Ketik kunci itu dari kertasnya');
    await typed.fill('AGE-SECRET-KEY-1 salah');
    await page.getByRole('button', { name: 'Kunci sudah di amplop, pakai' }).click();
    await page.getByText('Tidak sama dengan kunci di atas').waitFor();
    expect(office.backend.asked('PUT /api/backups/keys')).toEqual([]);
    await typed.fill(shownKey(RECOVERY.identity).join(' ').toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByText('Kunci pemulihan dipakai mulai sekarang.').waitFor();
    expect(office.backend.asked('PUT /api/backups/keys').at(-1)?.body).toEqual({
      recovery: RECOVERY.recipient,
    });
    expect(await page.content()).not.toContain(shownKey(RECOVERY.identity)[1]);
    expect(complaints).toEqual([]);
  });

  it('tells how a backup goes on, where it is, and when the PC may be switched off', async () => {
    const ready = noBackups({ notes: [], keys: { headOffice: null, recovery: RECOVERY.recipient } });
    const { page, script } = await open(ready);
    await page.getByRole('button', { name: 'Cadangkan sekarang' }).click();
    await page.getByText('Cadangan sedang dibuat').waitFor();
    script.finish();
    await page.getByText('PC boleh dimatikan.').waitFor();
    await page.getByText(/Cadangan terakhir selesai .*12,4 MB/).waitFor();
    await page.getByRole('cell', { name: 'dari sebelum pemulihan' }).waitFor();
    await page.getByLabel('Direktori tempat kedua').fill('flashdisk');
    await page.getByRole('button', { name: 'Simpan tempat' }).click();
    await page.getByText('Tulis direktori lengkap').waitFor();
    await page.getByLabel('Direktori tempat kedua').fill('/media/loket');
    await page.getByRole('button', { name: 'Simpan tempat' }).click();
    await page.getByText('flashdisk belum ditancapkan').waitFor();
    await page.getByLabel('Kunci pemulihan dari amplop').fill('AGE');
    await page.getByRole('button', { name: 'Mulai latihan' }).click();
    await page.getByText('tidak lengkap atau salah ketik').waitFor();
    await page.getByLabel('Kunci pemulihan dari amplop').fill(RECOVERY.identity);
    await page.keyboard.press('Enter');
    await page.getByText(/Terakhir dilatih .*dapat dipulihkan/).waitFor();
    await shoot(page, 'page');
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('Tutup hari & cadangkan', () => {
  it('says what happens to those who are still here, then how the backup goes on', async () => {
    const { page, office, script } = await open(noBackups({ notes: [] }), 'kantor');
    const here = { day: '2026-11-23', endedAt: null as string | null, waiting: 3, held: 1, atCounters: 1 };
    office.backend.route('GET /api/office/end', () => done(here));
    office.backend.route('POST /api/office/end', ({ body }) => {
      if (!(body as { sure: boolean }).sure) return problem('people-still-here');
      script.finish();
      return done({ ...here, endedAt: '2026-11-23T17:04:00.000+07:00' });
    });
    await page.getByRole('button', { name: 'Tutup hari & cadangkan' }).click();
    await page.getByText('Masih ada: 3 menunggu, 1 ditahan, 1 di loket.').waitFor();
    await shoot(page, 'closing');
    await page.getByRole('button', { name: 'Ya, tutup hari ini' }).click();
    await page.getByText('Hari ditutup pukul 17.04.').waitFor();
    await page.getByText('PC boleh dimatikan.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await shoot(page, 'closed');
  });
});
