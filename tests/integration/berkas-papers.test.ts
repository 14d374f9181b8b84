import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PrintJob } from '../../contract/printing.ts';
import { printJobsOf, updatePrintJob } from '../../db/print-jobs.ts';
import { ok } from '../../domain/result.ts';
import { bpuForm, openBerkas, puForm, registered, SITI } from '../support/berkas-samples.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { papersOf } from '../support/printing/office-papers.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const print = async (id: string, paper: string, headers = {}, reason?: string): Promise<PrintJob> => {
  const body = { paper, ...(reason && { reason }) };
  const reply = await office.asOfficer('POST', `/api/berkas/${id}/prints`, body, headers);
  expect(reply.statusCode).toBe(201);
  return reply.json();
};
/** What stands on the paper, line by line. */
const paperOf = async ({ id }: PrintJob) =>
  (await office.asOfficer('GET', `/api/print-jobs/${id}/bytes`)).rawPayload.toString('latin1');
const issue = (id: string, wish: unknown = { origin: 'counter' }) =>
  office.asOfficer('POST', `/api/berkas/${id}/payment-code`, wish);
const note = (id: string, code: string, state: string) =>
  office.asOfficer('PUT', `/api/berkas/${id}/documents`, { documents: [{ code, state }] });
/** The job came out of the printer. */
const settle = (job: PrintJob) =>
  office.store.unit(async (tx) => {
    await updatePrintJob(tx, job.id, { state: 'printed' });
    return ok();
  });
const keysOf = async (berkas: string) =>
  (await office.store.read((tx) => printJobsOf(tx, berkas))).map(({ key }) => key);

describe('the payment slip', () => {
  it('goes to the receipt printer with code, amount, months and the warning that it cannot be paid yet', async () => {
    const { id, number } = await registered(office, bpuForm({ months: '2' }));
    const { payment } = (await issue(id)).json();
    const job = await print(id, 'payment-slip');
    expect(job).toMatchObject({ kind: 'payment-slip', printer: 'receipt', copy: 0, about: number });
    const paper = await paperOf(job);
    for (const text of [payment.shown, 'Rp 56.800', 'Rp 40.000', SITI.name, number, 'BELUM bisa dipakai']) {
      expect(paper).toContain(text);
    }
    expect(paper).not.toContain('CETAK ULANG');
    expect(office.spool.wakes).toBeGreaterThan(0);
  });

  it('says nothing of the kind for an official code', async () => {
    const { id } = await registered(office, puForm());
    await issue(id, { origin: 'official', code: '8888 1234 5678' });
    const paper = await paperOf(await print(id, 'payment-slip'));
    expect(paper).toContain('8888 1234 5678');
    expect(paper).toContain('Rp 1.408.989');
    expect(paper).toContain('2 orang');
    expect(paper).not.toContain('BELUM bisa dipakai');
  });

  it('waits for a code', async () => {
    const { id } = await registered(office);
    const refused = await office.asOfficer('POST', `/api/berkas/${id}/prints`, { paper: 'payment-slip' });
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'payment-code-missing']);
  });
});

describe('a slip whose code was replaced', () => {
  const reprint = ({ id }: PrintJob) =>
    office.asOfficer('POST', `/api/print-jobs/${id}/reprint`, { reason: 'hilang' });

  it('is not printed again; the slip of the code that counts is', async () => {
    const { id } = await registered(office);
    await issue(id);
    const old = await print(id, 'payment-slip');
    await settle(old);
    expect((await reprint(old)).statusCode).toBe(201);
    await issue(id, { origin: 'official', code: '8888 1234 5678' });
    const refused = await reprint(old);
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'paper-withdrawn']);
    const current = await print(id, 'payment-slip');
    await settle(current);
    expect((await reprint(current)).json()).toMatchObject({ copy: 1 });
  });

  it('does not come out any more when no printer had begun it', async () => {
    const { id } = await registered(office);
    await issue(id);
    const old = await print(id, 'payment-slip');
    const receipt = await print(id, 'document-receipt');
    await issue(id, { origin: 'official', code: '8888 1234 5678' });
    const again = (job: PrintJob) =>
      papersOf(office).then((all) => all.find(({ id: one }) => one === job.id));
    expect([(await again(old))?.state, (await again(receipt))?.state]).toEqual(['cancelled', 'queued']);
    const current = await print(id, 'payment-slip');
    await office.asOfficer('POST', `/api/berkas/${id}/registration`, { form: bpuForm({ months: '3' }) });
    expect((await again(current))?.state).toBe('cancelled');
  });

  it('stays failed when it did not come out', async () => {
    const { id } = await registered(office);
    await issue(id);
    const old = await print(id, 'payment-slip');
    await office.store.unit(async (tx) => {
      await updatePrintJob(tx, old.id, { state: 'uncertain' });
      return ok();
    });
    await issue(id, { origin: 'official', code: '8888 1234 5678' });
    const answer = await office.asOfficer('POST', `/api/print-jobs/${old.id}/answer`, { printed: false });
    expect(answer.json()).toMatchObject({ id: old.id, state: 'failed' });
    expect(await keysOf(id)).toHaveLength(1);
  });
});

describe('the tanda terima', () => {
  it('names the papers that are there and those that are missing, with number and officer', async () => {
    const { id, number } = await openBerkas(office, 'JHT');
    await note(id, 'jht-card', 'received');
    await note(id, 'jht-npwp', 'not-needed');
    const paper = await paperOf(await print(id, 'document-receipt'));
    expect(paper).toContain(number);
    expect(paper).toContain('Petugas');
    expect(paper.indexOf('Sudah diterima')).toBeLessThan(paper.indexOf('Kartu Peserta'));
    expect(paper.indexOf('Kartu Peserta')).toBeLessThan(paper.indexOf('Masih kurang'));
    expect(paper.indexOf('Masih kurang')).toBeLessThan(paper.indexOf('Kartu Tanda Penduduk'));
    expect(paper).not.toContain('50 juta');
  });

  it('can be had as a PDF, under the number of the berkas', async () => {
    const { id, number } = await registered(office);
    const pdf = await office.asOfficer('GET', `/api/berkas/${id}/receipt.pdf`);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.headers['content-disposition']).toContain(`tanda-terima-${number}.pdf`);
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('printing once more', () => {
  it('is the same paper while that still waits for the printer', async () => {
    const { id } = await registered(office);
    const first = await print(id, 'document-receipt');
    office.clock.advance(60_000);
    expect((await print(id, 'document-receipt')).id).toBe(first.id);
  });

  it('is a reprint, marked as one, once it came out and says the same', async () => {
    const { id } = await registered(office);
    await settle(await print(id, 'document-receipt'));
    office.clock.advance(3_600_000);
    const again = await print(id, 'document-receipt', {}, 'hilang');
    expect(again).toMatchObject({ copy: 1, reprintReason: 'hilang' });
    expect(await paperOf(again)).toContain('CETAK ULANG 1');
    await settle(again);
    expect((await print(id, 'document-receipt', {}, 'rusak')).copy).toBe(2);
  });

  it('is a new paper, and no reprint, when it says something else', async () => {
    const { id } = await registered(office);
    await settle(await print(id, 'document-receipt'));
    await note(id, 'bpu-nik', 'received');
    const second = await print(id, 'document-receipt');
    expect(second.copy).toBe(0);
    expect(await paperOf(second)).not.toContain('CETAK ULANG');
    expect(await keysOf(id)).toEqual([
      `document-receipt:${id}:rev:0:copy:0`,
      `document-receipt:${id}:rev:1:copy:0`,
    ]);
  });

  it('is one paper for one key', async () => {
    const { id } = await registered(office);
    const key = { 'idempotency-key': 'cetak' };
    const first = await print(id, 'document-receipt', key);
    await settle(first);
    expect((await print(id, 'document-receipt', key)).id).toBe(first.id);
    expect(await keysOf(id)).toHaveLength(1);
  });

  it('is a first paper when the one before was taken out of line: nothing is out of which it could be a copy', async () => {
    const { id } = await registered(office);
    const first = await print(id, 'document-receipt');
    await office.asOfficer('POST', `/api/print-jobs/${first.id}/cancel`);
    const second = await print(id, 'document-receipt');
    expect(second.copy).toBe(0);
    expect(await paperOf(second)).not.toContain('CETAK ULANG');
  });

  it('is listed with its berkas', async () => {
    const { id } = await registered(office);
    const job = await print(id, 'document-receipt');
    const { prints } = (await office.asOfficer('GET', `/api/berkas/${id}`)).json();
    expect(prints).toEqual([job]);
  });
});
