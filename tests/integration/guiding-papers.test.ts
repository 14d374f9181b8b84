import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PrintJob } from '../../contract/printing.ts';
import { updatePrintJob } from '../../db/print-jobs.ts';
import { ok } from '../../domain/result.ts';
import { FIRST_VALUES } from '../../server/settings/first-settings.ts';
import { callOne, openBerkas } from '../support/berkas-samples.ts';
import { setting, WEEK } from '../support/office-says.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const ask = (id: string, paper: string) => office.asOfficer('POST', `/api/berkas/${id}/prints`, { paper });
const print = async (id: string, paper: string): Promise<PrintJob> => {
  const reply = await ask(id, paper);
  expect(reply.statusCode).toBe(201);
  return reply.json();
};
/** What stands on the paper, its lines joined, for words break where the roll ends. */
const paperOf = async ({ id }: PrintJob) =>
  (await office.asOfficer('GET', `/api/print-jobs/${id}/bytes`)).rawPayload
    .toString('latin1')
    .replace(/[^ -~]+/g, ' ')
    .replace(/ +/g, ' ');
const note = (id: string, documents: Record<string, string>) =>
  office.asOfficer('PUT', `/api/berkas/${id}/documents`, {
    documents: Object.entries(documents).map(([code, state]) => ({ code, state })),
  });
const codeOf = async (id: string) => (await office.asOfficer('GET', `/api/berkas/${id}`)).json().code;

describe('the guidance for a claim', () => {
  it('says where it is filed, up to which balance, and that nothing is paid out here', async () => {
    const { id } = await openBerkas(office, 'JHT');
    const job = await print(id, 'claim-guidance');
    expect(job).toMatchObject({ kind: 'claim-guidance', printer: 'receipt', copy: 0 });
    const paper = await paperOf(job);
    for (const text of [
      'Klaim tidak dibayarkan',
      'sampai Rp 15.000.000',
      'lapakasik.bpjsketenagakerjaan.go.id',
      'Kartu Peserta BPJS Ketenagakerjaan',
      'Bantuan klaim gratis',
      'Pengaduan:',
    ]) {
      expect(paper).toContain(text);
    }
  });

  it('goes by the limit in the settings', async () => {
    const online = FIRST_VALUES['office.online'];
    const jmo = { ...online.jmo, maxBalance: 20_000_000 };
    await setting(office, 'office.online', { ...online, jmo });
    const { id } = await openBerkas(office, 'INFO');
    expect(await paperOf(await print(id, 'claim-guidance'))).toContain('sampai Rp 20.000.000');
  });

  it('is not for registrations', async () => {
    const { id } = await openBerkas(office, 'PU');
    const refused = await ask(id, 'claim-guidance');
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'no-claim-here']);
  });
});

describe('the list of what is missing', () => {
  it('names just that, with number and code, and no person', async () => {
    const { id, number } = await openBerkas(office, 'BPU');
    await note(id, { 'bpu-nik': 'received', 'bpu-email': 'not-needed' });
    const paper = await paperOf(await print(id, 'missing-documents'));
    const code = await codeOf(id);
    expect(paper).toContain(number);
    expect(paper).toContain(`${code.slice(0, 4)}-${code.slice(4)}`);
    expect(paper).toContain('[ ] No. Handphone');
    expect(paper).not.toContain('Alamat Email');
    expect(paper).not.toContain('Kartu Tanda Penduduk');
    expect(paper).toContain('setelah semuanya lengkap');
    expect(paper).toContain('Bawa kertas ini.');
  });

  it('says the day to come back, and its hours once the office has set them', async () => {
    const { id } = await openBerkas(office, 'JHT');
    await office.asOfficer('PUT', `/api/berkas/${id}/return-day`, { day: '2026-11-26' });
    const before = await paperOf(await print(id, 'missing-documents'));
    expect(before).toContain('Kembali: Kamis, 26 November 2026');
    expect(before).not.toContain('Loket buka');
    await setting(office, 'office.hours', WEEK);
    const after = await paperOf(await print(id, 'missing-documents'));
    expect(after).toContain('Loket buka pukul 08.00-15.00.');
  });

  it('is refused when nothing is missing', async () => {
    const { id } = await openBerkas(office, 'BPU');
    await note(id, { 'bpu-nik': 'received', 'bpu-email': 'not-needed', 'bpu-phone': 'received' });
    const refused = await ask(id, 'missing-documents');
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'nothing-missing']);
    const question = await openBerkas(office, 'INFO', 2);
    expect((await ask(question.id, 'missing-documents')).json().code).toBe('nothing-missing');
  });
});

describe('a scanner at the desk', () => {
  it('finds the berkas by the code on its paper, as printed or as typed', async () => {
    const { id, number } = await openBerkas(office, 'JHT');
    await print(id, 'missing-documents');
    const code = await codeOf(id);
    const found = async (query: string) =>
      (await office.asOfficer('POST', '/api/berkas/search', { query })).json().results;
    for (const query of [code, `${code.slice(0, 4)}-${code.slice(4)}`, ` ${code.toLowerCase()} `]) {
      expect(await found(query)).toMatchObject([{ number }]);
    }
    expect(await found(code.replace(/.$/, (sign: string) => (sign === '2' ? '3' : '2')))).toEqual([]);
  });
});

describe('somebody at the desk who only asks', () => {
  const guidance = (ticket: string) => office.asOfficer('POST', `/api/tickets/${ticket}/claim-guidance`);

  it('gets the guidance without a berkas, once while it waits, and the ticket’s own paper stays what it is', async () => {
    const ticket = await callOne(office, 'JHT');
    const first = await guidance(ticket);
    expect(first.statusCode).toBe(201);
    expect(first.json()).toMatchObject({ kind: 'claim-guidance', printer: 'receipt', about: 'C-001' });
    expect((await guidance(ticket)).json().id).toBe(first.json().id);
    await office.store.unit(async (tx) => {
      await updatePrintJob(tx, first.json().id, { state: 'printed' });
      return ok();
    });
    expect((await guidance(ticket)).json()).toMatchObject({ copy: 1 });
    await office.asOfficer('POST', `/api/tickets/${ticket}/reprint`);
    const jobs: PrintJob[] = (await office.asOfficer('GET', '/api/print-jobs')).json();
    expect(jobs.at(-1)).toMatchObject({ kind: 'queue-ticket', about: 'C-001', copy: 1 });
  });

  it('gets none for a registration, nor before the number is called', async () => {
    const registration = await guidance(await callOne(office, 'PU'));
    expect([registration.statusCode, registration.json().code]).toEqual([409, 'no-claim-here']);
    const waiting = (await office.atKiosk('POST', '/api/tickets', { service: 'JHT' })).json();
    const early = await guidance(waiting.id);
    expect([early.statusCode, early.json().code]).toEqual([409, 'illegal-move']);
  });
});
