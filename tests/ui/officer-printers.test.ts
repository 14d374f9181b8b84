import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-check.ts';
import { idOf } from '../support/office-samples.ts';
import { type OfficerPages, officerPages } from '../support/officer-page.ts';
import { problem } from '../support/scripted-answers.ts';
import { printer, ScriptedPrinters, standIns } from '../support/scripted-printers.ts';

/** What a mute printer answers. */
const NOTHING = {
  ...{ status: false, automaticStatus: false, echo: false, jobId: false },
  model: null,
};
const DESK = printer({ id: idOf(720), name: 'Printer meja' });

let pages: OfficerPages;
beforeAll(async () => {
  pages = await officerPages();
});
afterAll(() => pages.close());

async function open(printers = [...standIns(), DESK], path = 'printer') {
  let park: ScriptedPrinters | undefined;
  const opened = await pages.open(path, (office) => {
    park = new ScriptedPrinters(office, printers);
  });
  if (park === undefined) throw new Error('no park');
  if (path === 'printer') await opened.page.getByRole('heading', { name: 'Daftar printer' }).waitFor();
  return { ...opened, park, card: opened.page.getByRole('article', { name: 'Printer meja' }) };
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const shoot = (page: Page, name: string) =>
  page.screenshot({ path: `/tmp/park-${name}.png`, fullPage: true });

describe('the printers', () => {
  it('are listed with their state, their task and what to do', async () => {
    const out = printer({
      ...{ id: idOf(721), name: 'Printer cadangan', state: 'paper-out', waiting: 2 },
      probed: { at: '2026-11-23T09:41:00+07:00', findings: NOTHING, answered: true },
    });
    const { page, complaints, card } = await open([...standIns(), DESK, out]);
    await page.getByText('Belum ada printer untuk nomor antrian').waitFor();
    await card.getByText('cadangan, belum bertugas').waitFor();
    const spare = page.getByRole('article', { name: 'Printer cadangan' });
    await spare.getByText('kertas habis', { exact: true }).waitFor();
    await spare.getByText('2 kertas menunggu').waitFor();
    await spare.getByText(/Pasang gulungan baru/).waitFor();
    await spare.getByText('Diperiksa 23 November 2026, 09.41.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await shoot(page, 'list');
    expect(complaints).toEqual([]);
  });

  it('get a new one by an IP address alone; a mistake is said at its box and nothing is lost', async () => {
    const { page, office } = await open();
    await page.getByRole('button', { name: 'Tambah printer' }).click();
    await page.getByLabel('Nama').fill('Printer nomor');
    await page.getByLabel('Alamat printer').fill('di lantai dua');
    await page.getByRole('button', { name: 'Simpan printer' }).click();
    await page.getByText('Pilih jenis printernya.').waitFor();
    expect(office.backend.asked('POST /api/printers')).toEqual([]);
    await page.getByLabel('Epson TM-T82 dan sekelasnya').check();
    await page.getByRole('button', { name: 'Simpan printer' }).click();
    await page.getByText('Alamat harus dimulai dengan cara sambungnya.').waitFor();
    expect(await page.getByLabel('Alamat printer').getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-printer-new-address');
    expect(await page.getByLabel('Nama').inputValue()).toBe('Printer nomor');
    await shoot(page, 'form');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Alamat printer').fill('192.168.1.60');
    await page.getByText('Disimpan sebagai tcp://192.168.1.60').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Printer nomor' }).waitFor();
    expect(office.backend.asked('POST /api/printers').at(-1)?.body).toEqual({
      ...{ name: 'Printer nomor', address: 'tcp://192.168.1.60', profile: 'tm-t82' },
    });
    await expect.poll(() => focused(page)).toBe('Tambah printer');
  });

  it('take an example of an address to be put right', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Tambah printer' }).click();
    await page.getByRole('button', { name: 'device:///dev/usb/lp0' }).click();
    expect(await page.getByLabel('Alamat printer').inputValue()).toBe('device:///dev/usb/lp0');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-printer-new-address');
  });

  it('begin with the address of an agent, also while the form is open, and keep what was typed', async () => {
    const { page } = await open();
    const agent = `agent://${idOf(740)}`;
    await page.getByRole('button', { name: 'Tambah printer' }).click();
    await page.getByLabel('Nama').fill('Printer mesin antrian');
    await page.evaluate((detail) => {
      document.querySelector('printers-page')?.dispatchEvent(new CustomEvent('printer-address', { detail }));
    }, agent);
    await expect.poll(() => page.getByLabel('Alamat printer').inputValue()).toBe(agent);
    expect(await page.getByLabel('Nama').inputValue()).toBe('Printer mesin antrian');
  });

  it('are changed, with a word before what was found out is forgotten; Esc gives up', async () => {
    const probed = { at: '2026-11-23T09:41:00+07:00', findings: NOTHING, answered: true };
    const { page, card, office } = await open([...standIns(), { ...DESK, probed }]);
    await card.getByRole('button', { name: 'Ubah: Printer meja' }).click();
    await card.getByLabel('Alamat printer').fill('192.168.1.99');
    await card.getByText('hasil pemeriksaannya dilupakan').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('Ubah');
    await page.keyboard.press('Enter');
    expect(await card.getByLabel('Alamat printer').inputValue()).toBe('tcp://192.168.1.50:9100');
    await card.getByLabel('Nama').fill('Printer tamu');
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Printer tamu' }).waitFor();
    expect(office.backend.asked(`PUT /api/printers/${DESK.id}`)).toHaveLength(1);
  });

  it('are taken away only after a question', async () => {
    const { page, card, office } = await open([...standIns(), { ...DESK, waiting: 1 }]);
    await card.getByRole('button', { name: 'Hapus: Printer meja' }).click();
    await card.getByText('Hapus Printer meja? 1 kertas yang menunggu di sini keluar').waitFor();
    expect(await focused(page)).toBe('Ya, hapus');
    await card.getByRole('button', { name: 'Tidak jadi' }).click();
    expect(office.backend.asked(`DELETE /api/printers/${DESK.id}`)).toEqual([]);
    await page.keyboard.press('Enter');
    await card.getByRole('button', { name: 'Ya, hapus' }).click();
    await expect.poll(() => card.count()).toBe(0);
    await expect.poll(() => focused(page)).toBe('Daftar printer');
  });
});

describe('the tasks', () => {
  it('are chosen and saved; the warning goes away', async () => {
    const { page, office } = await open();
    await page.getByLabel('Nomor antrian keluar dari').selectOption('Printer meja');
    await page.getByLabel(/Slip, tanda terima/).selectOption('Printer meja');
    await page.getByRole('button', { name: 'Simpan tugas' }).click();
    await page.getByText('Tersimpan. Kertas berikutnya keluar di sana').waitFor();
    expect(office.backend.asked('PUT /api/printer-roles')[0]?.body).toEqual({
      ...{ ticket: DESK.id, receipt: DESK.id },
    });
    await expect.poll(() => page.getByText('Belum ada printer untuk').count()).toBe(0);
  });

  it('stay as they were chosen when the server refuses', async () => {
    const { page, office } = await open();
    office.backend.route('PUT /api/printer-roles', () => problem('printer-not-found'));
    await page.getByLabel('Nomor antrian keluar dari').selectOption('Printer meja');
    await page.getByRole('button', { name: 'Simpan tugas' }).click();
    await page.getByText('Printer tidak ditemukan.').waitFor();
    const chosen = page.getByLabel('Nomor antrian keluar dari');
    expect(await chosen.inputValue()).toBe(DESK.id);
  });

  it('that the environment gave are shown and not to be chosen', async () => {
    const [, receipt] = standIns();
    const fixed = printer({
      ...{ id: idOf(730), name: 'Printer nomor antrian', address: 'tcp://10.0.0.9:9100' },
      ...{ origin: 'environment', roles: ['ticket'], fixedRoles: ['ticket'] },
    });
    const { page } = await open([fixed, ...(receipt ? [receipt] : []), DESK]);
    await page.getByText('Ditetapkan dengan LOKET_TICKET_PRINTER').waitFor();
    expect(await page.getByLabel('Nomor antrian keluar dari').count()).toBe(0);
    const card = page.getByRole('article', { name: 'Printer nomor antrian', exact: true });
    expect(await card.getByRole('button', { name: /Ubah|Hapus/ }).count()).toBe(0);
    expect(await card.getByRole('button', { name: /Periksa/ }).count()).toBe(1);
    await shoot(page, 'environment');
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('the probe', () => {
  it('prints its page, asks what was seen, and says what was found, by keyboard alone', async () => {
    const { page, card, park, office } = await open();
    let finish = () => {};
    const answerNow = park.probing;
    park.probing = async (id) => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return answerNow(id);
    };
    await card.getByRole('button', { name: 'Periksa printer ini: Printer meja' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Periksa printer');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await card.getByText('Printer sedang ditanya').waitFor();
    await shoot(page, 'asking');
    finish();
    await card.getByText('Memberi kabar setelah baris terakhir tercetak').waitFor();
    await expect.poll(() => focused(page)).toBe('Periksa printer');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => card.getByText('Belum dijawab.', { exact: true }).count()).toBe(5);
    expect(await card.getByLabel('42').isChecked()).toBe(true);
    await shoot(page, 'questions');
    for (let answered = 0; answered < 5; answered += 1) {
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await card.getByText('Tersimpan. Kertas berikutnya dicetak sesuai hasil ini.').waitFor();
    expect(office.backend.asked(`POST /api/printers/${DESK.id}/probe/answers`)[0]?.body).toEqual({
      ...{ columns: 42, accents: true, nativeQr: true, nativeBarcode: true, stray: true, cut: true },
    });
    await card.getByText('42 huruf sebaris').first().waitFor();
    await shoot(page, 'saved');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('says what to do when the printer is not well, and begins again', async () => {
    const { card, park } = await open();
    const well = park.probing;
    park.probing = () => problem('printer-not-well', { detail: 'Kertasnya habis: pasang gulungan baru.' });
    await card.getByRole('button', { name: /Periksa printer ini/ }).click();
    await card.getByRole('button', { name: 'Cetak halaman pemeriksaan' }).click();
    await card.getByText('Kertasnya habis: pasang gulungan baru.').waitFor();
    park.probing = well;
    await card.getByRole('button', { name: 'Cetak halaman pemeriksaan' }).click();
    await card.getByText('Lihat kertasnya, lalu jawab').waitFor();
  });

  it('keeps the answers when they cannot be saved', async () => {
    const { card, page, office } = await open();
    await card.getByRole('button', { name: /Periksa printer ini/ }).click();
    await card.getByRole('button', { name: 'Cetak halaman pemeriksaan' }).click();
    await card.getByLabel('32').check();
    for (const yes of await card.getByLabel('Ya', { exact: true }).all()) await yes.check();
    office.backend.route(`POST /api/printers/${DESK.id}/probe/answers`, () => problem('storage-unavailable'));
    await card.getByRole('button', { name: 'Simpan hasil' }).click();
    await card.locator('.message-bad').waitFor();
    expect(await card.getByLabel('32').isChecked()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('that was not answered yet goes on with its questions', async () => {
    const probed = { at: '2026-11-23T09:41:00+07:00', findings: NOTHING, answered: false };
    const { card } = await open([...standIns(), { ...DESK, probed }]);
    await card.getByRole('button', { name: /Jawab pertanyaan/ }).click();
    await card.getByText('Tidak memberi kabar apa pun').waitFor();
    await card.getByRole('button', { name: 'Simpan hasil' }).waitFor();
    await card.getByRole('button', { name: 'Cetak halamannya sekali lagi' }).click();
    await card.getByRole('button', { name: 'Cetak halaman pemeriksaan' }).click();
    await card.getByText('Memberi kabar setelah baris terakhir tercetak').waitFor();
  });
});

describe('the page', () => {
  it('can be read in the dark, in English, and on a small screen', async () => {
    const { page, card } = await open();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'What is printed where' }).waitFor();
    await card.getByRole('button', { name: 'Probe this printer: Printer meja' }).click();
    await card.getByRole('button', { name: 'Print the probe page' }).click();
    await card.getByText('Look at the page, then answer').waitFor();
    await shoot(page, 'dark');
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 683, height: 384 });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(wide).toBeLessThanOrEqual(683);
    await shoot(page, 'small');
  });

  it('is in the administrator’s menu', async () => {
    const { page } = await open(undefined, '');
    await page.getByText('Administrator').click();
    await page.getByRole('link', { name: 'Printer' }).click();
    await page.getByRole('heading', { level: 1, name: 'Printer' }).waitFor();
  });
});
