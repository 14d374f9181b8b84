import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-check.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';
import { scriptPrivacy } from '../support/scripted-privacy.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

const PICTURES = process.env.LOKET_PICTURES;

describe('the page about personal data', () => {
  it('tells those who decide that a request is overdue, on every screen, until it is decided', async () => {
    const { page, office } = await pages.open('data-pribadi', scriptPrivacy);
    const note = page.locator('privacy-due');
    await note.getByText('1 permintaan data pribadi LEWAT WAKTU.').waitFor();
    const card = page.getByRole('article', { name: 'DP-2026-001' });
    await card.getByText('LEWAT WAKTU').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/privacy-page.png`, fullPage: true });
    // What cannot be undone asks once more.
    await card.getByRole('button', { name: 'Musnahkan datanya' }).click();
    await card.getByText('akan hilang untuk selamanya').waitFor();
    expect(office.backend.heard.filter(({ path }) => path.endsWith('/decision'))).toEqual([]);
    await card.getByLabel('Tetap musnahkan karena').selectOption('owner-insists');
    await card.getByRole('button', { name: 'Ya, musnahkan' }).click();
    await page.getByText('Keputusan dicatat.').waitFor();
    const [decided] = office.backend.heard.filter(({ path }) => path.endsWith('/decision'));
    expect(decided?.body).toEqual({ decision: 'done', ground: 'owner-insists' });
    await expect.poll(() => note.innerText()).toBe('');
  });

  it('refuses a request for a reason of the list, and says what was corrected', async () => {
    const { page, office } = await pages.open('data-pribadi', scriptPrivacy);
    const card = page.getByRole('article', { name: 'DP-2026-002' });
    await card.getByLabel('Nama', { exact: true }).check();
    await card.getByRole('button', { name: 'Sudah diperbaiki' }).click();
    await page.getByText('Keputusan dicatat.').waitFor();
    const other = page.getByRole('article', { name: 'DP-2026-001' });
    await other.getByLabel('Ditolak karena').selectOption('withdrawn');
    await other.getByRole('button', { name: 'Tolak permintaan' }).click();
    const bodies = () =>
      office.backend.heard.filter(({ path }) => path.endsWith('/decision')).map(({ body }) => body);
    await expect.poll(bodies).toEqual([{ decision: 'done', corrected: ['name'] }, { decision: 'withdrawn' }]);
  });

  it('destroys what is past its period only after it was asked twice, and offers the record', async () => {
    const { page, office } = await pages.open('data-pribadi', scriptPrivacy);
    const section = page.locator('retention-section');
    await section.getByRole('row', { name: /^Berkas 2 tahun 12 4 1$/ }).waitFor();
    await section.getByRole('button', { name: 'Musnahkan sekarang' }).click();
    await section.getByRole('button', { name: 'Ya, musnahkan' }).click();
    await section.getByText('Tidak ada yang harus dimusnahkan sekarang.').waitFor();
    await section.getByRole('link', { name: 'Berita acara (PDF)' }).waitFor();
    const [destroyed] = office.backend.asked('POST /api/privacy/retention/destroy');
    expect(destroyed?.body).toMatchObject({ expected: { berkas: 12, draft: 3, breach: 0 } });
  });

  it('takes down a breach, and opens names only when they are asked for', async () => {
    const { page, office, complaints } = await pages.open('data-pribadi', scriptPrivacy);
    const section = page.locator('breach-section');
    await section.getByRole('button', { name: 'Catat kebocoran' }).click();
    await section.getByLabel('Mulai terbuka').fill('2026-11-20T08:00');
    await section.getByLabel('Sampai').fill('2026-11-23T08:00');
    await section.getByLabel('Ceritakan kejadiannya').fill('Komputer dicuri.');
    await section.getByRole('button', { name: 'Simpan' }).click();
    const card = section.getByRole('article', { name: 'Komputer atau disknya hilang' });
    await card.getByText('Komputer dicuri.').waitFor();
    expect(await section.innerText()).not.toContain('Siti');
    await card.getByRole('button', { name: 'Siapa yang terpapar' }).click();
    await card.getByText('2 berkas terpapar').waitFor();
    await card.getByRole('cell', { name: 'Siti Contoh Aminah' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/privacy-breach.png`, fullPage: true });
    expect(office.backend.asked('POST /api/privacy/breaches')[0]?.body).toMatchObject({
      ...{ nature: 'lost-machine', from: '2026-11-20T08:00+07:00', keysToo: false, berkas: [] },
    });
    expect(complaints).toEqual([]);
  });
});

describe('a request at the desk', () => {
  it('is taken down with the files of the number that was shown; nothing of it stands in an address', async () => {
    const { page, office } = await pages.open('data-pribadi', (one) => scriptPrivacy(one, ['officer']));
    await page.getByRole('heading', { name: 'Catat permintaan' }).waitFor();
    expect(await page.locator('request-section, retention-section, breach-section').count()).toBe(0);
    expect(await page.locator('privacy-due').innerText()).toBe('');
    await page.getByLabel('Yang diminta').selectOption('access');
    await page.getByLabel('NIK, NPWP, atau nomor HP yang ditunjukkan').fill('1276014107900001');
    await page.getByRole('button', { name: 'Cari berkasnya' }).click();
    await page.getByLabel(/BK-2026-00017/).waitFor();
    await page.getByLabel('Nama yang meminta').fill('Siti Contoh Aminah');
    await page.getByLabel('Cara menghubungi').fill('0812-7000-1234');
    await page.getByLabel('Permintaannya, dengan kata-katanya sendiri').fill('Minta salinan');
    expect(await axeFindings(page)).toEqual([]);
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/privacy-take.png`, fullPage: true });
    await page.getByRole('button', { name: 'Catat permintaan' }).click();
    await page.getByText('DP-2026-003 tercatat.').waitFor();
    const [taken] = office.backend.asked('POST /api/privacy/requests');
    expect(taken?.body).toMatchObject({
      kind: 'access',
      identity: '1276014107900001',
      berkas: [expect.any(String)],
    });
    expect(office.backend.heard.some(({ path }) => path.includes('1276014107900001'))).toBe(false);
  });
});
