import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-check.ts';
import { idOf, ticket } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';
import { counterOf, screensNow, tvOf } from '../support/scripted-hall.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

const BUDI = { id: idOf(901), name: 'Budi' };

describe('the seat at the counter', () => {
  it('is taken when the page opens, and when another counter is chosen', async () => {
    const { page, office } = await pages.open();
    await expect.poll(() => office.backend.asked('POST /api/counters/1/staff')).toHaveLength(1);
    await page.getByLabel('Loket', { exact: true }).fill('7');
    await page.keyboard.press('Enter');
    await expect.poll(() => office.backend.asked('POST /api/counters/7/staff')).toHaveLength(1);
    expect(await page.getByRole('button', { name: 'Duduki loket ini' }).count()).toBe(0);
  });

  it('is left to somebody else who sits there, until the officer takes it', async () => {
    const { page, office } = await pages.open('', (it) => {
      it.hall.counters = [counterOf(1, { staffedBy: BUDI })];
    });
    await page.getByText('Loket 1 sekarang ditempati Budi.').waitFor();
    expect(office.backend.asked('POST /api/counters/1/staff')).toEqual([]);
    await page.getByRole('button', { name: 'Duduki loket ini' }).click();
    await expect.poll(() => page.getByText('sekarang ditempati').count()).toBe(0);
  });

  it('is said calmly when somebody else takes it while one works', async () => {
    const { page, office } = await pages.open('', (it) =>
      it.seat(ticket({ id: idOf(1), number: 'A-003', state: 'called', calls: 1 })),
    );
    await expect.poll(() => office.backend.asked('POST /api/counters/1/staff')).toHaveLength(1);
    office.hall.counters = [counterOf(1, { staffedBy: BUDI })];
    office.backend.say({ type: 'notice', seq: 99, what: 'counters-changed' });
    await page.getByText('Loket 1 sekarang ditempati Budi.').waitFor();
    await page.locator('.current-number', { hasText: 'A-003' }).waitFor();
    expect(await page.getByRole('alert').first().textContent()).toBe('');
  });
});

describe('a pause', () => {
  it('is announced by keyboard with reason and typed time, shown, and ended', async () => {
    const { page, office } = await pages.open();
    await page.locator('pause-control summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'Istirahat' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByLabel('Kembali pukul').fill('siang');
    await page.keyboard.press('Enter');
    await page.getByText('Tulis jam dengan dua angka menit').waitFor();
    await page.getByLabel('Kembali pukul').fill('13.30');
    await page.keyboard.press('Enter');
    await page.getByText('Loket ini sedang jeda (salat), kembali pukul 13.30.').waitFor();
    expect(office.backend.asked('POST /api/counters/1/pause')[0]?.body).toEqual({
      reason: 'salat',
      until: '13:30',
    });
    await page.getByRole('button', { name: 'Lanjutkan' }).click();
    await page.getByText('Loket ini sedang jeda').waitFor({ state: 'detached' });
  });

  it('takes its end from the office’s clock when minutes are picked', async () => {
    const { page, office } = await pages.open();
    await page.locator('pause-control summary').click();
    await page.getByRole('button', { name: '15 menit' }).click();
    await page.getByRole('button', { name: 'Mulai jeda' }).click();
    await expect.poll(() => office.backend.asked('POST /api/counters/1/pause')).toHaveLength(1);
    expect(office.backend.asked('POST /api/counters/1/pause')[0]?.body).toEqual({
      reason: 'istirahat',
      until: '09:56',
    });
  });
});

describe('the status line', () => {
  it('says until when the office is open, then why it is closed and when it opens', async () => {
    const { page, office } = await pages.open();
    await page.getByText('Buka sampai 12.00').waitFor();
    const opensAt = '2026-11-23T13:00:00.000+07:00';
    office.hall.office = { ...office.hall.office, closed: { reason: 'break', opensAt } };
    office.backend.say({ type: 'notice', seq: 99, what: 'office-changed' });
    await page.getByText('Loket sedang istirahat. Buka pukul 13.00.').waitFor();
  });

  it('tells the superior of an empty counter, a silent TV and a kiosk that is away', async () => {
    const { page } = await pages.open('', (it) => {
      it.hall.office = { ...it.hall.office, unattendedSince: '2026-11-23T08:05:00.000+07:00' };
      it.hall.screens = screensNow([tvOf({ sound: 'blocked' })], 0);
    });
    await page.getByText('belum ada petugas di loket sejak 08.05').waitFor();
    await page.getByText('Suara TV mati: sentuh layarnya sekali').waitFor();
    await page.getByText('Suara TV mati: layarnya belum disentuh.').waitFor();
    await page.getByText('Mesin antrian tidak tersambung').waitFor();
  });

  it('says within a second that the last call was not spoken, what to do, and what the TV makes of a test', async () => {
    const { page, office } = await pages.open();
    await page.getByText('TV bersuara').waitFor();
    office.hall.screens = screensNow([tvOf({ voice: 'off' })]);
    office.backend.say({ type: 'notice', seq: 99, what: 'screens-changed' });
    await page.getByText('Suara TV mati: hanya bel').waitFor({ timeout: 1_000 });
    const note = page.locator('tv-sound-note');
    await note.getByText('Sebut nomornya sendiri').waitFor();
    await note.getByRole('button', { name: 'Uji suara' }).click();
    await note.getByText('TV ruang tunggu: diminta').waitFor();
    office.hall.screens = screensNow([tvOf({ voice: 'off', test: 'chimed' })]);
    await note.getByText('hanya bel, kalimatnya tidak dapat dibuat').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    office.hall.screens = screensNow([tvOf({ voice: 'on' })]);
    office.backend.say({ type: 'notice', seq: 99, what: 'screens-changed' });
    await note.getByRole('button').waitFor({ state: 'detached', timeout: 1_000 });
    await page.getByText('TV bersuara').waitFor();
  });

  it('reminds of the start of the day and leads there', async () => {
    const { page } = await pages.open('', (it) => {
      it.hall.office = { ...it.hall.office, started: false };
    });
    await page.getByText('Hari ini belum dimulai.').waitFor();
    await page.locator('.note').getByRole('link', { name: 'Mulai hari' }).click();
    await expect.poll(() => page.url()).toContain('/officer/mulai-hari');
    await page.getByText('Hari ini belum dimulai.').waitFor({ state: 'detached' });
  });
});

describe('a number when none is given out any more', () => {
  it('says why, asks for a reason, and gives one more', async () => {
    const { page, office } = await pages.open('', (it) => {
      const opensAt = '2026-11-24T08:00:00.000+07:00';
      it.hall.office = { ...it.hall.office, numbersClosed: { reason: 'last-number', opensAt } };
    });
    const card = page.locator('issue-at-desk');
    await card.getByText('Nomor hari ini tidak dibagikan lagi').waitFor();
    await card.getByText('Buka kembali Selasa, 24 November 2026, pukul 08.00.').waitFor();
    await card.getByRole('button', { name: 'Informasi' }).click();
    await card.getByText('Pilih dahulu alasannya').waitFor();
    expect(office.backend.asked('POST /api/tickets')).toEqual([]);
    await card.getByLabel('Satu nomor lagi, karena').selectOption({ label: 'Datang dari jauh' });
    await card.getByRole('checkbox', { name: /Perlu didatangi/ }).check();
    await card.getByLabel('Kunjungan').selectOption({ label: 'ambil kartu' });
    await card.getByRole('button', { name: 'Informasi' }).click();
    await page.getByText('Nomor D-005 diberikan').waitFor();
    expect(office.backend.asked('POST /api/tickets')[0]?.body).toEqual({
      ...{ service: 'INFO', priority: false, help: true, purpose: 'ambil-kartu', exception: 'dari-jauh' },
    });
  });

  it('needs a reason only for the service whose numbers are used up', async () => {
    const { page, office } = await pages.open('', (it) => {
      it.hall.office = { ...it.hall.office, left: [{ service: 'JHT', left: 0 }] };
    });
    const card = page.locator('issue-at-desk');
    await card.getByText('Nomor Klaim JHT habis hari ini.').waitFor();
    await card.getByRole('button', { name: 'Informasi' }).click();
    await page.getByText('Nomor D-005 diberikan').waitFor();
    await card.getByRole('button', { name: 'Klaim JHT' }).click();
    await card.getByText('Pilih dahulu alasannya').waitFor();
    expect(office.backend.asked('POST /api/tickets')).toHaveLength(1);
  });
});

describe('two tabs at two counters', () => {
  it('each show the truth after every message', async () => {
    const { page: first, office } = await pages.open();
    const second = await pages.tab(office);
    await second.getByLabel('Loket', { exact: true }).fill('2');
    await second.keyboard.press('Enter');
    await first.keyboard.press('F2');
    await first.locator('.current-number', { hasText: 'A-003' }).waitFor();
    const waiting = { PU: 0, BPU: 2, JHT: 1, INFO: 1 };
    office.backend.say({
      type: 'ticket-updated',
      seq: 99,
      number: 'A-003',
      service: 'PU',
      state: 'called',
      counter: 1,
      waiting,
    });
    await second.locator('aside-list .row', { hasText: 'A-003' }).getByText('Loket 1').waitFor();
    expect(await second.locator('.current-number').count()).toBe(0);
    expect(await second.getByRole('button', { name: 'Pilihan untuk A-003' }).count()).toBe(0);
  });

  it('ask again by themselves when an answer was lost', async () => {
    const { page, office } = await pages.open();
    await page.getByRole('button', { name: 'Panggil A-003' }).waitFor();
    let lost = 1;
    office.backend.route('GET /api/queue', () => {
      if (lost-- > 0) return 'cut';
      return { status: 200, body: office.queue };
    });
    office.queue = { ...office.queue, waiting: [] };
    office.backend.say({ type: 'notice', seq: 99, what: 'day-opened' });
    await page.getByRole('button', { name: 'Pilihan untuk A-003' }).waitFor({ state: 'detached' });
  });
});
