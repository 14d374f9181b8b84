import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-check.ts';
import { session } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';
import { problem } from '../support/scripted-answers.ts';
import { officeNow, ScriptedKantor } from '../support/scripted-kantor.ts';
import type { ScriptedOffice } from '../support/scripted-office.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

const withKantor = (office: ScriptedOffice) => void new ScriptedKantor(office);

const officerOnly = (office: ScriptedOffice) => {
  const { user } = session();
  office.session = session({ user: { ...user, roles: ['officer'] } });
  withKantor(office);
};

const room = async (page: Page, name: string) => {
  await page.getByRole('navigation', { name: 'Daftar pengaturan' }).getByRole('button', { name }).click();
  await page.getByRole('heading', { level: 2, name }).waitFor();
};

const SAVE = 'Simpan pengaturan';

describe('what people answered at the kiosk', () => {
  it('is counted for the day, and nothing is said of it before it is known', async () => {
    const { page, office } = await pages.open('kantor', (it) => {
      withKantor(it);
      it.backend.route('GET /api/satisfaction/today', () => problem('internal', {}));
    });
    await page.getByRole('heading', { name: 'Kepuasan hari ini' }).waitFor();
    expect(await page.getByText('Belum ada penilaian.').count()).toBe(0);
    office.backend.route('GET /api/satisfaction/today', () => ({
      ...{ status: 200, body: { counts: [0, 1, 4, 9] } },
    }));
    office.backend.say({ type: 'notice', seq: 99, what: 'counters-changed' });
    const card = page.locator('satisfaction-today');
    await card.getByText('Sangat baik: 9').waitFor();
    expect((await card.innerText()).split('\n')).toEqual(
      expect.arrayContaining(['Tidak baik: 0', 'Kurang baik: 1', 'Baik: 4']),
    );
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('the hours of the week', () => {
  it('are filled in as usual on request, changed by typing, and kept from the day chosen', async () => {
    const { page, office } = await pages.open('kantor', withKantor);
    await room(page, 'Jam pelayanan');
    await page.getByText('kantor dianggap buka terus').first().waitFor();
    await page.getByRole('button', { name: 'Isi jam yang lazim' }).click();
    expect(office.backend.asked('PUT /api/settings/office.hours')).toEqual([]);
    await page.getByLabel('Sabtu').fill('8-12');
    await page.getByText('08.00–12.00', { exact: true }).waitFor();
    await page.getByLabel('Berlaku mulai').fill('1-12-2026');
    await page.getByRole('button', { name: SAVE }).click();
    await page.getByText('Tersimpan. Berlaku mulai 1 Desember 2026.').waitFor();
    await page.getByText(/Diubah 23 November 2026, 09.41 oleh Siti/).waitFor();
    const [{ body } = { body: {} }] = office.backend.asked('PUT /api/settings/office.hours');
    expect(body).toMatchObject({ effectiveFrom: '2026-12-01' });
    const { weekdays } = (body as { value: { weekdays: { weekday: number; open: unknown }[] } }).value;
    expect(weekdays.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(weekdays.at(-1)?.open).toEqual([{ from: '08:00', to: '12:00' }]);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('that overlap are named at their day, nothing is sent and nothing is lost', async () => {
    const { page, office } = await pages.open('kantor', withKantor);
    await room(page, 'Jam pelayanan');
    await page.getByLabel('Senin').fill('08.00–12.00, 11.00–15.00');
    await page.getByRole('button', { name: SAVE }).click();
    await page
      .getByText('Senin: 08.00–12.00 bertumpuk dengan 11.00–15.00. Perbaiki salah satunya.')
      .waitFor();
    expect(await page.getByLabel('Senin').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel('Senin').inputValue()).toBe('08.00–12.00, 11.00–15.00');
    expect(office.backend.asked('PUT /api/settings/office.hours')).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('the server refuses keep what was typed and show its words at the day', async () => {
    const { page } = await pages.open('kantor', (it) => {
      withKantor(it);
      const errors = [{ path: 'value.weekdays.1.open.0.to', code: 'x', message: 'Terlalu larut.' }];
      it.backend.route('PUT /api/settings/office.hours', () => problem('invalid-setting', { errors }));
    });
    await room(page, 'Jam pelayanan');
    await page.getByLabel('Senin').fill('08.00–12.00');
    await page.getByLabel('Jumat').fill('08.00–23.00');
    await page.getByRole('button', { name: SAVE }).click();
    await page.getByRole('link', { name: 'Jumat: Terlalu larut.' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-days-4-open');
    expect(await page.getByLabel('Jumat').inputValue()).toBe('08.00–23.00');
  });

  it('typed and not saved wait while another setting is looked at, until they are discarded', async () => {
    const { page } = await pages.open('kantor', withKantor);
    await room(page, 'Jam pelayanan');
    await page.getByLabel('Senin').fill('09.00–11.00');
    await room(page, 'Kuota nomor per hari');
    await page.getByText('belum disimpan').waitFor();
    await room(page, 'Jam pelayanan');
    expect(await page.getByLabel('Senin').inputValue()).toBe('09.00–11.00');
    await page.getByRole('button', { name: 'Buang ketikan' }).click();
    expect(await page.getByLabel('Senin').inputValue()).toBe('');
    expect(await page.getByText('belum disimpan').count()).toBe(0);
  });
});

describe('the other things an office is run by', () => {
  it('a day of its own is added with hours, a reason and English words', async () => {
    const { page, office } = await pages.open('kantor', withKantor);
    await room(page, 'Hari dengan jam khusus');
    await page.getByRole('button', { name: 'Tambah hari' }).click();
    await page.getByLabel('Tanggal').fill('24-12-2026');
    await page.getByLabel('Jam buka (kosong = tutup)').fill('8-11');
    await page.getByRole('button', { name: SAVE }).click();
    await page.getByText('24/12/2026: Tulis sebabnya').waitFor();
    await page.getByLabel('Sebab, seperti di layar').fill('Malam Natal');
    await page.getByRole('button', { name: SAVE }).click();
    await page.getByText('24 Desember 2026: 08.00–11.00 – Malam Natal').waitFor();
    expect(office.backend.asked('PUT /api/settings/office.special-days')[0]?.body).toEqual({
      effectiveFrom: '2026-11-23',
      value: {
        days: [
          {
            date: '2026-12-24',
            open: [{ from: '08:00', to: '11:00' }],
            why: { id: 'Malam Natal', en: 'Malam Natal' },
          },
        ],
      },
    });
  });

  it('a quota left empty is no limit', async () => {
    const { page, office } = await pages.open('kantor', withKantor);
    await room(page, 'Kuota nomor per hari');
    await page.getByLabel('Klaim JHT').fill('40');
    await page.getByRole('button', { name: SAVE }).click();
    await page.getByText('Klaim JHT: 40').waitFor();
    expect(office.backend.asked('PUT /api/settings/queue.quotas')[0]?.body).toEqual({
      effectiveFrom: '2026-11-23',
      value: { PU: null, BPU: null, JHT: 40, INFO: null },
    });
  });

  it('a counter is given services of its own', async () => {
    const { page, office } = await pages.open('kantor', withKantor);
    await room(page, 'Nama loket');
    await page.getByRole('button', { name: 'Tambah loket' }).click();
    await page.getByLabel('Perusahaan (PU)').uncheck();
    await page.getByLabel('Mandiri (BPU)').uncheck();
    await page.getByRole('button', { name: SAVE }).click();
    await page.getByText('Loket 1 ("loket 1") – Klaim JHT, Informasi').waitFor();
    const [{ body } = { body: {} }] = office.backend.asked('PUT /api/settings/office.counters');
    expect(body).toMatchObject({ value: { counters: [{ number: 1, services: ['JHT', 'INFO'] }] } });
  });

  it('next year’s holidays are opened from the rows to come, or begun anew', async () => {
    const { page } = await pages.open('kantor', withKantor);
    await room(page, 'Hari libur');
    await page.getByText('Daftar ini untuk tahun 2026').waitFor();
    await page.getByRole('button', { name: 'Ubah nilai mulai 1 Januari 2027' }).click();
    await page.getByText('Daftar ini untuk tahun 2027').waitFor();
    expect(await page.locator('[name="days.1.name"]').inputValue()).toBe('Isra Mikraj Nabi Muhammad SAW');
    await page.getByRole('button', { name: 'Mulai daftar tahun 2028' }).click();
    await page.getByText('Daftar ini untuk tahun 2028').waitFor();
    expect(await page.locator('.form-line').count()).toBe(1);
  });
});

describe('an early closing', () => {
  it('says whom it sends home, asks once, and lists the numbers for the next day', async () => {
    const { page, office } = await pages.open('kantor', officerOnly);
    await page.getByText('Kantor buka', { exact: true }).waitFor();
    await page.getByText('Sampai pukul 12.00.').waitFor();
    expect(await page.getByRole('navigation', { name: 'Daftar pengaturan' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Tutup lebih awal…' }).click();
    await page.getByText('5 orang akan dipulangkan: A-003, B-002, C-001, D-004, B-003.').waitFor();
    await page.getByRole('button', { name: 'Ya, tutup sekarang' }).click();
    await page.getByText('Pilih sebabnya dahulu.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Listrik padam').check();
    await page.getByRole('button', { name: 'Ya, tutup sekarang' }).click();
    await page.getByText('A-003 → A-001 (Selasa, 24 November 2026)').waitFor();
    await page.getByText('Loket ditutup lebih awal hari ini').first().waitFor();
    expect(office.backend.asked('POST /api/office/close').map(({ body }) => body)).toEqual([
      { reason: 'listrik-padam' },
    ]);
    await page.getByRole('button', { name: 'Buka kembali' }).click();
    await page.getByText('Kantor dibuka kembali.').waitFor();
    await page.getByText('Kantor buka', { exact: true }).waitFor();
  });

  it('is seen by an officer whose page was open all the while', async () => {
    let kantor: ScriptedKantor | undefined;
    const { page, office } = await pages.open('kantor', (it) => {
      kantor = new ScriptedKantor(it);
    });
    await page.getByText('Kantor buka', { exact: true }).waitFor();
    if (kantor)
      kantor.office = officeNow({ closed: { reason: 'break', opensAt: '2026-11-23T13:00:00.000+07:00' } });
    office.backend.say({ type: 'notice', seq: 99, what: 'office-changed' });
    const state = page.locator('office-today');
    await state.getByText('Loket sedang istirahat').waitFor();
    await state.getByText('Buka pukul 13.00.').waitFor();
  });
});

describe('following by phone', () => {
  it('is tried with a QR, and the page says by itself when a phone has come', async () => {
    let kantor: ScriptedKantor | undefined;
    const { page, complaints } = await pages.open('kantor', (it) => {
      kantor = new ScriptedKantor(it);
    });
    await room(page, 'HP pengunjung');
    await page.getByText('kertas belum memuat QR').waitFor();
    await page.getByRole('button', { name: 'Coba dari HP' }).click();
    await page.getByRole('img', { name: 'Kode QR untuk dicoba dari HP' }).waitFor();
    await page.getByText('Sambungkan HP ke Wi-Fi "MPP-Pengunjung"').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    if (kantor) kantor.triedAt = '2026-11-23T09:42:00.000+07:00';
    await page.getByText('Berhasil. HP sampai ke kantor').waitFor();
    await page.getByText('Dicoba dari HP 23 November 2026, 09.42').waitFor();
    expect(complaints).toEqual([]);
  });
});
