import { afterAll, beforeAll, expect, it } from 'vitest';
import { SETTINGS } from '../../contract/setting-schemas.ts';
import { FIRST_HALL } from '../../server/settings/first-hall.ts';
import { axeFindings } from '../support/axe-check.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';
import { done } from '../support/scripted-answers.ts';
import { screensNow, tvOf } from '../support/scripted-hall.ts';
import { settingRow } from '../support/setting-samples.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

const KEY = 'voice.rules';

it('beside the setting of the spoken calls stands who speaks, what packs lack, and the sound test', async () => {
  const { page, office, complaints } = await pages.open('pengaturan', ({ backend, hall }) => {
    const value = { ...FIRST_HALL[KEY], pack: 'rina' };
    backend.route('GET /api/settings', () =>
      done([{ key: KEY, schema: SETTINGS[KEY], rows: [settingRow(KEY, '2015-07-01', value)] }]),
    );
    hall.voice = {
      ...{ callsSpoken: true, state: 'off', engine: 'own', pack: 'rina' },
      packs: [
        {
          ...{ name: 'baru', speaker: 'Sari', permission: 'Izin tertulis 2026' },
          findings: [
            { what: 'clip-missing', name: 'tujuh' },
            { what: 'clip-missing', name: 'loket' },
            { what: 'clipped', name: 'nol' },
          ],
          unnamed: [],
        },
      ],
    };
  });
  const section = page.locator('voice-section');
  await section.getByText('Kalimat terakhir tidak dapat dibuat.').waitFor();
  await section.getByText('espeak-ng bawaan program ini').waitFor();
  await section.getByText('Paket “rina” tidak ada di folder voice-packs.').waitFor();
  await section.getByText('kurang: tujuh, loket').waitFor();
  await section.getByText('terlalu keras dan pecah').waitFor();
  await section.getByRole('button', { name: 'Uji suara' }).click();
  await section.getByText('TV ruang tunggu: diminta').waitFor();
  office.hall.screens = screensNow([
    tvOf({ test: 'spoken' }),
    tvOf({ name: null, test: 'asked', sound: 'blocked' }),
  ]);
  await section.getByText('TV ruang tunggu: bel dan kalimat diputar.').waitFor();
  await section.getByText('TV 2: diam.').waitFor();
  expect(await axeFindings(page)).toEqual([]);

  // Somebody has put the pack there meanwhile: seen without a reload, and without losing what was heard.
  const [found] = office.hall.voice.packs;
  office.hall.voice = {
    ...office.hall.voice,
    state: 'on',
    packs: found ? [{ ...found, name: 'rina', findings: [], unnamed: ['ruang konsultasi'] }] : [],
  };
  await section.getByText('Dipakai sekarang').waitFor();
  await section.getByText('karena namanya belum direkam: ruang konsultasi').waitFor();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 683, height: 384 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(683);
  await page.getByRole('button', { name: 'English' }).click();
  await section.getByText('In use').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
