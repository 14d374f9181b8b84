import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf, printJob, session, ticket } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

const CALLED = ticket({ id: idOf(1), number: 'A-003', state: 'called', calls: 1 });

describe('signing in', () => {
  it('says what is missing, what is wrong, and then opens the desk', async () => {
    const { page } = await pages.open('', (office) => {
      office.session = null;
    });
    await page.getByRole('button', { name: 'Masuk' }).click();
    await expect.poll(() => page.getByText('Ketik nama pengguna Anda.').isVisible()).toBe(true);
    await page.getByLabel('Nama pengguna').fill('admin');
    await page.getByLabel('Kata sandi').fill('salah');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('kata sandi salah');
    await page.getByLabel('Kata sandi').fill('rahasia');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /Panggil berikutnya/ }).waitFor();
  });

  it('lets nobody past a first password that the machine made', async () => {
    const { page, office } = await pages.open('cetakan', (it) => {
      it.session = session({ mustChangePassword: true });
    });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Ganti kata sandi');
    expect(office.backend.asked('GET /api/print-jobs')).toEqual([]);
    await page.getByLabel('Kata sandi sekarang').fill('rahasia');
    await page.getByLabel('Kata sandi baru', { exact: true }).fill('sepeda hijau di pasar');
    await page.getByLabel('Ketik lagi kata sandi baru').fill('sepeda biru di pasar');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByText('Dua kata sandi baru tidak sama').isVisible()).toBe(true);
    await page.getByLabel('Ketik lagi kata sandi baru').fill('sepeda hijau di pasar');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Cetakan', level: 1 }).waitFor();
  });

  it('shows that the clock is moved for a drill', async () => {
    const { page } = await pages.open('', (office) => {
      office.session = session({ drill: true });
    });
    await page.getByText(/LATIHAN/).waitFor();
  });
});

describe('the desk', () => {
  it('calls, serves and finishes by function keys alone', async () => {
    const { page, office } = await pages.open();
    await page.getByRole('button', { name: 'Panggil A-003' }).waitFor();
    await page.keyboard.press('F2');
    await page.locator('.current-number', { hasText: 'A-003' }).waitFor();
    await page.keyboard.press('F4');
    await page.getByText('dipanggil 2 dari 3').waitFor();
    await page.keyboard.press('F7');
    await page.getByRole('button', { name: /Buka berkas/ }).waitFor();
    await page.keyboard.press('F9');
    await page.getByRole('button', { name: /Panggil berikutnya/ }).waitFor();
    expect(office.atDesk).toBeUndefined();
  });

  it('calls once however long F2 is held', async () => {
    const { page, office } = await pages.open();
    await page.getByRole('button', { name: 'Panggil A-003' }).waitFor();
    await page.keyboard.down('F2');
    await page.keyboard.down('F2');
    await page.keyboard.down('F2');
    await page.keyboard.up('F2');
    await page.locator('.current-number', { hasText: 'A-003' }).waitFor();
    expect(office.backend.asked('POST /api/counters/1/next')).toHaveLength(1);
  });

  it('says so when a number is still at the counter', async () => {
    const { page } = await pages.open('', (office) => office.seat(CALLED));
    await page.locator('.current-number').waitFor();
    await page.keyboard.press('F2');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Masih ada nomor di loket ini');
    await page.getByRole('button', { name: 'Tutup pesan' }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).not.toContain('Masih ada');
  });

  it('keeps the focus on the button of the next step', async () => {
    const { page } = await pages.open('', (office) => office.seat({ ...CALLED, calls: 3 }));
    await page.getByRole('button', { name: /Tidak hadir/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /Panggil berikutnya/ }).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim().split(/\s/)[0]))
      .toBe('Panggil');
  });

  it('reads the queue again after news, and leaves the focus alone', async () => {
    const { page, office } = await pages.open();
    await page.getByRole('button', { name: 'Panggil A-003' }).waitFor();
    await page.getByRole('checkbox', { name: /Prioritas/ }).focus();
    office.queue = { ...office.queue, waiting: [ticket({ id: idOf(30), number: 'A-009' })] };
    const waiting = { PU: 1, BPU: 0, JHT: 0, INFO: 0 };
    office.backend.say({ type: 'ticket-issued', seq: 99, number: 'A-009', service: 'PU', waiting });
    await page.getByRole('button', { name: 'Pilihan untuk A-009' }).waitFor();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('checkbox');
  });

  it('says in words what to do about a printer', async () => {
    const { page, office } = await pages.open();
    await page.getByText('Printer siap').waitFor();
    const printer = [
      { name: 'ticket', state: 'paper-out' as const },
      { name: 'receipt', state: 'ok' as const },
    ];
    office.backend.say({ type: 'print-updated', seq: 99, jobs: [], printer });
    await page.getByRole('link', { name: 'Printer nomor antrian: kertas habis' }).click();
    await page.getByRole('heading', { name: 'Cetakan', level: 1 }).waitFor();
  });

  it('names the printer that needs a hand first, and says that papers want an answer, in one row', async () => {
    const { page, office } = await pages.open('', (it) => {
      it.seat(CALLED);
    });
    await page.getByText('Printer siap').waitFor();
    expect(await page.getByText('perlu jawaban').count()).toBe(0);
    office.jobs = [printJob({ state: 'uncertain' })];
    const printer = [
      { name: 'ticket', state: 'paper-near-end' as const },
      { name: 'receipt', state: 'cover-open' as const },
    ];
    const jobs = [{ job: idOf(200), state: 'uncertain' as const }];
    office.backend.say({ type: 'print-updated', seq: 99, jobs, printer });
    await page.getByRole('link', { name: 'Printer meja loket: tutup terbuka (+1)' }).waitFor();
    await page.getByRole('link', { name: '1 kertas perlu jawaban' }).waitFor();
    await page.getByRole('link', { name: 'Cari berkas' }).click();
    await page.getByRole('heading', { name: 'Cari berkas', level: 1 }).waitFor();
    const line = await page.locator('.status').boundingBox();
    expect(line?.height).toBeLessThan(50);
    office.jobs = [printJob({ state: 'printed' })];
    office.backend.say({ type: 'print-updated', seq: 100, jobs: [], printer: [] });
    await expect.poll(() => page.getByText('perlu jawaban').count()).toBe(0);
  });

  it('warns when the clock of the computer went back', async () => {
    const { page } = await pages.open('', (it) => {
      it.queue = { ...it.queue, clockSetBack: { at: '2026-11-23T09:30:00.000+07:00', seconds: 3_600 } };
    });
    await page.getByText(/Jam komputer mundur 60 menit \(diketahui pukul 09\.30\)/).waitFor();
  });

  it('shows a lost connection and when the data are from', async () => {
    const { page, office } = await pages.open();
    await page.getByText('Server tersambung').waitFor();
    office.backend.socketsOpen = false;
    office.backend.dropSockets();
    await page.getByText(/Tidak terhubung – data per 09\.4/).waitFor();
  });

  it('brings an absent number back and gives a number at the desk', async () => {
    const { page, office } = await pages.open();
    await page.getByRole('button', { name: 'Kembalikan A-001 ke antrian' }).click();
    await page.getByRole('button', { name: 'Pilihan untuk A-001' }).waitFor();
    await page.getByRole('button', { name: 'Informasi' }).click();
    await page.getByText('Nomor D-005 diberikan, 5 orang di depannya.').waitFor();
    expect(office.backend.asked('POST /api/tickets')[0]?.body).toEqual({ service: 'INFO', priority: false });
  });

  it('remembers the counter of this machine', async () => {
    const { page } = await pages.open();
    await page.getByLabel('Loket', { exact: true }).fill('7');
    await page.keyboard.press('Enter');
    await page.reload();
    await expect.poll(() => page.getByLabel('Loket', { exact: true }).inputValue()).toBe('7');
  });

  it('speaks English on request', async () => {
    const { page } = await pages.open();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: /Call next/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('keeps what is typed when the session ends, and goes on after signing in again', async () => {
    const { page, office } = await pages.open(`berkas/${idOf(100)}`);
    await page.getByLabel('Nama badan usaha').fill('CV Maju');
    const mine = office.session;
    office.session = null;
    await page.getByLabel('Nama badan usaha').blur();
    await page.getByText('Sesi Anda berakhir').waitFor();
    office.session = mine;
    await page.getByLabel('Nama pengguna').fill('admin');
    await page.getByLabel('Kata sandi').fill('rahasia');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByLabel('Nama badan usaha').inputValue()).toBe('CV Maju');
    await page.getByText(/Tersimpan 09\.41/).waitFor();
  });
});
