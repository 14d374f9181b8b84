import type { Page } from 'playwright';
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

/** Presses Tab until the focus stands on `selector`. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

async function typeBoxes(page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    if (text !== '') await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

describe('a PU registration', () => {
  it('needs no mouse from the call to the payment slip', async () => {
    const { page, office, complaints } = await pages.open();
    await page.getByRole('button', { name: 'Panggil A-003' }).waitFor();
    await page.keyboard.press('F2');
    await page.locator('.current-number').waitFor();
    await page.keyboard.press('F7');
    await page.getByRole('button', { name: /Buka berkas/ }).waitFor();
    await page.keyboard.press('F7');
    await page.locator(BOX('companyName')).waitFor();

    await tabTo(page, BOX('document-pu-form-employer'));
    await page.keyboard.press('Space');
    await tabTo(page, '.checklist-foot button');
    await page.keyboard.press('Enter');

    await tabTo(page, BOX('companyName'));
    await typeBoxes(page, ['CV Maju Jaya', 'CV', '01.234.567.8-123.000', '1234567890123', '', 'Bengkel']);
    await typeBoxes(page, ['3', 'Kecil', '', '', 'Jl. Sudirman 1', '0621 123456', '']);
    await typeBoxes(page, ['Budi Santoso', '1276010101700002', 'Siti Aminah', '0812 3456 7890', '']);
    await typeBoxes(page, ['Ani Lestari', '1276014107900001', '', '', 'Rohani', '', '5000000', '1/11/26']);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      'Tambah tenaga kerja',
    );
    await page.keyboard.press('Enter');
    await page.locator(BOX('workers.1.name')).waitFor();
    await expect.poll(() => focused(page)).toBe('field-workers-1-name');
    await typeBoxes(page, ['Rudi Hartono', '1276010101900003', '', '', '', '', '5000000']);
    await page.keyboard.type('2-11-2026');
    await page.keyboard.press('Control+Enter');

    await page.getByText('Rp 624.000').first().waitFor();
    await expect.poll(() => focused(page)).toBe('contribution-heading');
    await tabTo(page, 'payment-section .button-main');
    await page.keyboard.press('Enter');
    await page.getByText('1276 2611 2300 01').waitFor();
    await page.getByText(/belum dapat dibayar di bank/).waitFor();
    await tabTo(page, 'berkas-papers .button');
    await page.keyboard.press('Enter');
    await page.getByText('Menunggu printer').waitFor();

    expect(office.berkas.documents.every(({ state }) => state === 'received')).toBe(true);
    const form = office.berkas.draft?.form;
    expect(form && 'workers' in form ? form.workers.map(({ name, wage }) => [name, wage]) : []).toEqual([
      ['Ani Lestari', '5000000'],
      ['Rudi Hartono', '5000000'],
    ]);
    expect(office.backend.asked(`POST /api/${FILE}/prints`)[0]?.body).toEqual({ paper: 'payment-slip' });
    expect(complaints).toEqual([]);
  });

  it('lists what to correct in paper order, takes the focus there and leads to each box', async () => {
    const { page } = await pages.open(FILE);
    await page.getByLabel('Nama badan usaha').focus();
    await page.keyboard.press('Control+Enter');
    const summary = page.locator('.summary');
    await summary.waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('summary');
    const lines = await summary.getByRole('link').allTextContents();
    expect(lines[0]).toBe('Nama badan usaha: Wajib diisi.');
    expect(lines.at(-1)).toBe('Tenaga kerja 1 – Mulai bekerja: Wajib diisi.');
    await summary.getByRole('link', { name: 'Tenaga kerja 1 – NIK: Wajib diisi.' }).click();
    expect(await focused(page)).toBe('field-workers-0-nik');
    const box = page.locator(BOX('workers.0.nik'));
    expect(await box.getAttribute('aria-invalid')).toBe('true');
    const described = (await box.getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`#${described}`).textContent()).toBe('Wajib diisi.');
  });

  it('shows a NIK in fours, counts its figures and says whose it is', async () => {
    const { page } = await pages.open(FILE);
    const nik = page.locator(BOX('workers.0.nik'));
    await nik.pressSequentially('127601410790000');
    await page.getByText('15 dari 16 angka').waitFor();
    await nik.blur();
    await page.getByText('NIK harus 16 angka. Anda mengetik 15.').waitFor();
    await nik.fill('1276.0141.0790-0001');
    await nik.blur();
    expect(await nik.inputValue()).toBe('1276 0141 0790 0001');
    await page.getByText('Menurut NIK: lahir 1 Juli 1990, perempuan, Kota Tebing Tinggi').waitFor();
    await page.locator(BOX('workers.0.sex')).selectOption('male');
    await page.getByText('Berbeda dari NIK (perempuan). Cocokkan dengan KTP.').waitFor();
  });

  it('keeps the caret where it is when a figure is put in the middle of a NIK', async () => {
    const { page } = await pages.open(FILE);
    const nik = page.locator(BOX('ownerNik'));
    await nik.pressSequentially('127614107900001');
    for (let left = 0; left < 13; left += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('01');
    expect(await nik.inputValue()).toMatch(/^1276 01/);
  });

  it('tidies dates and money when the box is left', async () => {
    const { page } = await pages.open(FILE);
    await page.locator(BOX('workers.0.birthDate')).fill('1-7-90');
    await page.locator(BOX('workers.0.wage')).fill('Rp 5000000');
    await page.locator(BOX('workers.0.startDate')).focus();
    expect(await page.locator(BOX('workers.0.birthDate')).inputValue()).toBe('01/07/1990');
    await expect.poll(() => page.locator(BOX('workers.0.wage')).inputValue()).toBe('5.000.000');
  });

  it('takes a worker away and brings the same one back', async () => {
    const { page } = await pages.open(FILE);
    await page.locator(BOX('workers.0.name')).fill('Ani Lestari');
    await page.getByRole('button', { name: 'Tambah tenaga kerja' }).click();
    await page.locator(BOX('workers.1.name')).fill('Rudi Hartono');
    await page.getByRole('button', { name: 'Hapus tenaga kerja 1' }).click();
    await page.getByText('Ani Lestari dihapus.').waitFor();
    expect(await page.locator(BOX('workers.0.name')).inputValue()).toBe('Rudi Hartono');
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await expect.poll(() => page.locator(BOX('workers.0.name')).inputValue()).toBe('Ani Lestari');
    expect(await page.locator(BOX('workers.1.name')).inputValue()).toBe('Rudi Hartono');
  });
});

describe('what was typed', () => {
  it('is saved while typing and is there after a reload', async () => {
    const { page } = await pages.open(FILE);
    await page.getByLabel('Nama badan usaha').pressSequentially('CV Maju');
    await page.getByText('Belum tersimpan').waitFor();
    await page.getByText('Tersimpan 09.41').waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel('Nama badan usaha').inputValue()).toBe('CV Maju');
  });

  it('stays on the screen when the server does not answer, and is saved once it does', async () => {
    const { page, office } = await pages.open(FILE);
    const path = `PUT /api/${FILE}/draft`;
    office.backend.route(path, () => 'cut');
    await page.getByLabel('Nama badan usaha').pressSequentially('CV Maju');
    await page.getByText(/Yang Anda ketik tetap di layar/).waitFor();
    expect(await page.getByLabel('Nama badan usaha').inputValue()).toBe('CV Maju');
    office.backend.route(path, () => ({
      status: 200,
      body: { revision: 1, savedAt: office.berkas.openedAt },
    }));
    await page.getByText('Tersimpan 09.41').waitFor();
    expect(office.backend.asked(path).at(-1)?.body).toMatchObject({ form: { companyName: 'CV Maju' } });
  });

  it('is not written over another screen’s change', async () => {
    const { page, office } = await pages.open(FILE);
    await page.getByLabel('Nama badan usaha').waitFor();
    const form = { ...officeForm(), companyName: 'Dari layar lain' };
    office.berkas = { ...office.berkas, draft: { revision: 5, form, savedAt: office.berkas.openedAt } };
    await page.getByLabel('Nama badan usaha').pressSequentially('CV Maju');
    await page.getByText(/diubah di layar lain/).waitFor();
    await page.getByRole('button', { name: 'Muat ulang' }).click();
    await expect.poll(() => page.getByLabel('Nama badan usaha').inputValue()).toBe('Dari layar lain');
  });

  it('is not disturbed by function keys, which work from inside a box', async () => {
    const { page, office } = await pages.open(FILE, (it) =>
      it.seat(ticket({ id: idOf(1), number: 'A-003', state: 'called', calls: 1 })),
    );
    await page.getByText('A-003', { exact: true }).first().waitFor();
    await page.getByLabel('Nama badan usaha').pressSequentially('CV');
    await page.keyboard.press('F4');
    await expect.poll(() => office.backend.asked('POST /api/counters/1/recall')).toHaveLength(1);
    await page.keyboard.type(' Maju');
    expect(await page.getByLabel('Nama badan usaha').inputValue()).toBe('CV Maju');
  });
});

describe('an older berkas', () => {
  it('is found by words that stay out of the address, and joined to the ticket at the desk', async () => {
    const { page, office } = await pages.open('cari-berkas', (it) =>
      it.seat(ticket({ id: idOf(1), number: 'A-003', state: 'serving' })),
    );
    await page.getByLabel(/Nomor berkas, NIK/).fill('1276014107900001');
    await page.keyboard.press('Enter');
    await page.getByText('1276••••••••0001').waitFor();
    await page.getByRole('button', { name: 'Buka untuk A-003' }).click();
    await page.getByLabel('Nama badan usaha').waitFor();
    expect(office.backend.asked(`POST /api/${FILE}/visits`)[0]?.body).toEqual({ ticket: idOf(1) });
    expect(page.url()).toBe(`${office.backend.url}/officer/${FILE}`);
  });
});

describe('payment and papers', () => {
  const registered = () =>
    berkas({
      stage: 'registered',
      contribution: PU_CONTRIBUTION,
      registration: { savedAt: '', warnings: [] },
    });

  it('keeps a wrong official code in the box with the reason, and takes the right one', async () => {
    const { page } = await pages.open(FILE, (office) => {
      office.berkas = registered();
    });
    await page.getByText('perlu verifikasi kantor cabang').waitFor();
    const code = page.getByLabel('Kode resmi dari BPJS Ketenagakerjaan');
    await code.fill('salah');
    await page.keyboard.press('Enter');
    await page.getByText('Kode pembayaran tidak sesuai').waitFor();
    expect(await code.inputValue()).toBe('salah');
    await code.fill('8801234567');
    await page.keyboard.press('Enter');
    await page.getByText('Kode resmi', { exact: true }).waitFor();
  });

  it('shows the picture of a paper and what became of it as it happens', async () => {
    const { page, office } = await pages.open(FILE, (it) => {
      it.berkas = { ...registered(), prints: [printJob({ state: 'queued' })] };
    });
    await page.getByText('Menunggu printer').waitFor();
    office.berkas = { ...office.berkas, prints: [printJob({ state: 'printed' })] };
    office.backend.say({
      type: 'print-updated',
      seq: 99,
      jobs: [{ job: idOf(200), state: 'printed' }],
      printer: [],
    });
    await page.getByText('Tercetak', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Lihat' }).click();
    const picture = page.getByRole('img', { name: /Gambar Slip pembayaran/ });
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  });
});

function officeForm() {
  const worker = {
    name: '',
    nik: '',
    birthDate: '',
    sex: '',
    motherName: '',
    phone: '',
    wage: '',
    startDate: '',
  };
  const company = {
    companyName: '',
    legalForm: '',
    npwp: '',
    nib: '',
    businessLicence: '',
    businessType: '',
  };
  const rest = { riskGroup: '', scale: '', voluntaryProgrammes: [], address: '', phone: '', email: '' };
  const people = { ownerName: '', ownerNik: '', contactName: '', contactPhone: '', firstMonth: '' };
  return { ...company, ...rest, ...people, workers: [worker] };
}
