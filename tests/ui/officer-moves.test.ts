import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf, ticket } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

const CALLED = ticket({ id: idOf(1), number: 'A-003', state: 'called', calls: 1 });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const focusedWords = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim().replace(/\s+/g, ' ') ?? '');

describe('undoing a move', () => {
  it('takes a call back with F6 and says so, without moving the focus', async () => {
    const { page, office } = await pages.open();
    await button(page, 'Panggil A-003').waitFor();
    await page.getByRole('checkbox', { name: /Prioritas/ }).focus();
    await page.keyboard.press('F2');
    await button(page, /Urungkan/).waitFor();
    expect(await page.locator('.undo [aria-live]').textContent()).toMatch(
      /A-003 dipanggil.*F6 dalam 5 detik/s,
    );
    await page.keyboard.press('F6');
    await page.getByText('Diurungkan: A-003 kembali menunggu.').waitFor();
    expect(await button(page, /Urungkan/).count()).toBe(0);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('checkbox');
    expect(office.queue.atCounters).toEqual([]);
  });

  it('counts down, is gone after its seconds, and a late F6 says why nothing happens', async () => {
    const { page } = await pages.open('', (office) => {
      office.queue = { ...office.queue, rules: { callsBeforeNoShow: 3, undoSeconds: 2 } };
      office.undoable = false;
    });
    await button(page, 'Panggil A-003').waitFor();
    await page.keyboard.press('F2');
    await page.locator('.undo', { hasText: '(2)' }).waitFor();
    await page.locator('.undo', { hasText: '(1)' }).waitFor();
    await button(page, /Urungkan/).waitFor({ state: 'detached' });
    await page.keyboard.press('F6');
    await expect.poll(() => page.getByRole('alert').first().textContent()).toContain('tidak bisa diurungkan');
    await page.locator('.current-number', { hasText: 'A-003' }).waitFor();
  });

  it('is no longer offered once another screen has moved the ticket on', async () => {
    const { page, office } = await pages.open();
    await button(page, 'Panggil A-003').waitFor();
    await page.keyboard.press('F2');
    await button(page, /Urungkan/).waitFor();
    office.seat({ ...CALLED, state: 'serving', servedAt: CALLED.issuedAt });
    office.backend.say({ type: 'notice', seq: 99, what: 'day-opened' });
    await page.getByText('sedang dilayani').waitFor();
    expect(await button(page, /Urungkan/).count()).toBe(0);
  });
});

describe('setting aside', () => {
  it('keeps somebody who is not ready first in the list, and brings them back with one press', async () => {
    const { page, office } = await pages.open('', (it) => it.seat(CALLED));
    await button(page, 'Belum siap').click();
    await button(page, /A-003 siap/).waitFor();
    expect(office.backend.asked('POST /api/counters/1/hold')[0]?.body).toEqual({ reason: 'belum-siap' });
    expect(await page.locator('aside-list .group-title').allTextContents()).toEqual([
      'Belum siap',
      'Tidak hadir',
    ]);
    await button(page, /A-003 siap/).focus();
    await page.keyboard.press('Enter');
    await button(page, 'Pilihan untuk A-003').waitFor();
    expect(await focusedWords(page)).toContain('Panggil berikutnya');
  });

  it('lets somebody who is being served complete papers', async () => {
    const { page, office } = await pages.open('', (it) => it.seat({ ...CALLED, state: 'serving' }));
    await button(page, 'Melengkapi berkas').click();
    await page.locator('aside-list .group-title', { hasText: 'Melengkapi berkas' }).waitFor();
    expect(office.backend.asked('POST /api/counters/1/hold')[0]?.body).toEqual({ reason: 'melengkapi' });
  });
});

describe('passing on to another service', () => {
  it('says what happens and does it for the number at the counter', async () => {
    const { page, office } = await pages.open('', (it) => it.seat({ ...CALLED, state: 'serving' }));
    await button(page, 'Pindahkan ke layanan…').click();
    await page.getByText('Nomornya tetap. Daftar dokumen layanan yang baru dicetak').waitFor();
    await page.locator('current-moves').getByRole('button', { name: 'Klaim JHT' }).click();
    await page.getByText('A-003 dipindahkan ke Klaim JHT.').waitFor();
    expect(office.backend.asked('POST /api/counters/1/transfer')[0]?.body).toEqual({ service: 'JHT' });
  });
});

describe('the options of a waiting number', () => {
  it('work by keyboard: opened, left with Esc, and the focus comes back', async () => {
    const { page } = await pages.open();
    await button(page, 'Pilihan untuk D-004').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focusedWords(page)).toBe('Sudah siap');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('ticket-options').count()).toBe(0);
    expect(await focusedWords(page)).toContain('Pilihan');
  });

  it('call out of turn with the reason, and the one whose turn it is without', async () => {
    const { page, office } = await pages.open();
    await button(page, 'Pilihan untuk D-004').click();
    await button(page, 'Kondisi khusus').click();
    await page.locator('.current-number', { hasText: 'D-004' }).waitFor();
    expect(office.backend.asked(`POST /api/tickets/${idOf(4)}/call`)[0]?.body).toEqual({
      counter: 1,
      reason: 'kondisi-khusus',
    });
    await page.keyboard.press('F9');
    await button(page, 'Panggil A-003').click();
    await page.locator('.current-number', { hasText: 'A-003' }).waitFor();
    expect(office.backend.asked(`POST /api/tickets/${idOf(1)}/call`)[0]?.body).toEqual({ counter: 1 });
  });

  it('set priority and help, pass on, and cancel only when asked twice', async () => {
    const { page, office } = await pages.open();
    const row = page.locator('.waiting-row', { hasText: 'B-002' });
    const choose = async (name: string) => {
      await button(page, 'Pilihan untuk B-002').click();
      await row.getByRole('button', { name }).click();
    };
    await choose('Jadikan prioritas');
    await row.locator('.badge', { hasText: 'Prioritas' }).waitFor();
    await choose('Perlu didatangi');
    await row.locator('.badge', { hasText: 'Datangi' }).waitFor();
    await choose('Informasi');
    await row.getByText('Informasi').first().waitFor();
    await choose('Batalkan nomor');
    await row.getByRole('button', { name: 'Ya, batalkan B-002' }).click();
    await row.waitFor({ state: 'detached' });
    expect(office.queue.ended.map(({ number }) => number)).toContain('B-002');
  });

  it('say why somebody is next', async () => {
    const { page } = await pages.open();
    await page
      .getByText('A-003 berikutnya: giliran antrian biasa sesudah prioritas, menunggu sejak 09.12')
      .waitFor();
  });
});

describe('somebody who does not come', () => {
  it('is asked about once more before the office’s number of calls, also by key', async () => {
    const { page, office } = await pages.open('', (it) => it.seat(CALLED));
    await page.locator('.current-number').waitFor();
    await page.keyboard.press('F8');
    await page.getByText('A-003 baru dipanggil 1 dari 3 kali.').waitFor();
    await page
      .locator('current-ticket')
      .getByRole('button', { name: /Ya, tidak hadir/ })
      .waitFor();
    expect(office.backend.asked('POST /api/counters/1/no-show')).toEqual([]);
    await page.keyboard.press('F8');
    await button(page, 'Kembalikan A-003 ke antrian').waitFor();
  });

  it('is suggested to be put down as absent after that number, with one press', async () => {
    const { page } = await pages.open('', (it) => it.seat({ ...CALLED, calls: 3 }));
    await page.getByText('dipanggil 3 dari 3').waitFor();
    await page.locator('.button-call', { hasText: 'Tidak hadir' }).click();
    await button(page, 'Kembalikan A-003 ke antrian').waitFor();
  });

  it('is looked for first where they have to be fetched', async () => {
    const { page } = await pages.open('', (it) => it.seat({ ...CALLED, calls: 3, help: true }));
    await page.getByText('Datangi orang ini di kursi tunggu.').waitFor();
    await page.keyboard.press('F8');
    await expect.poll(() => page.getByRole('alert').first().textContent()).toContain('Sudah dilihat');
    await button(page, 'Sudah dilihat').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Sudah dilihat di kursi tunggu.').waitFor();
    expect(await focusedWords(page)).toContain('Mulai layani');
    await page.keyboard.press('F8');
    await button(page, 'Kembalikan A-003 ke antrian').waitFor();
  });
});

describe('somebody who comes back', () => {
  it('has their berkas opened by the main step, served at the same time', async () => {
    const berkas = [{ id: idOf(100), number: 'BK-2026-00042' }];
    const { page, office } = await pages.open('', (it) =>
      it.seat({ ...CALLED, kind: 'lanjutan', purpose: 'sudah-bayar', berkas }),
    );
    await page.getByText('Lanjutan: sudah bayar').waitFor();
    await button(page, /Buka berkas BK-2026-00042/).waitFor();
    await page.keyboard.press('F7');
    await page.getByLabel('Nama badan usaha').waitFor();
    expect(office.atDesk?.state).toBe('serving');
  });
});
