import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  BUDI,
  bpuForm,
  COMPANY,
  callOne,
  openBerkas,
  puForm,
  registered,
  SITI,
  tomorrow,
} from '../support/berkas-samples.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const search = async (query: string) => {
  const reply = await office.asOfficer('POST', '/api/berkas/search', { query });
  expect(reply.statusCode).toBe(200);
  return reply.json().results as { number: string; subject: string; identity: string }[];
};
const numbers = async (query: string) => (await search(query)).map(({ number }) => number);

describe('another day a berkas is found', () => {
  it('by its number, as written or as spoken', async () => {
    await registered(office);
    office = await tomorrow(office);
    for (const query of ['BK-2026-00001', 'bk 2026 1', '2026/1']) {
      expect(await numbers(query)).toEqual(['BK-2026-00001']);
    }
    expect(await numbers('BK-2026-00002')).toEqual([]);
  });

  it('by NIK, NPWP or telephone, with any punctuation', async () => {
    await registered(office, bpuForm());
    await registered(office, puForm({ workers: [puForm().workers[1] ?? expect.fail()] }), 2);
    office = await tomorrow(office);
    expect(await numbers(SITI.nik)).toEqual(['BK-2026-00001']);
    expect(await numbers('127601 410790 0001')).toEqual(['BK-2026-00001']);
    expect(await numbers('+62 812 7000 1234')).toEqual(['BK-2026-00001']);
    expect(await numbers(COMPANY.npwp)).toEqual(['BK-2026-00002']);
    expect(await numbers(COMPANY.npwp.replaceAll(/\D/g, '').padStart(16, '0'))).toEqual(['BK-2026-00002']);
    expect(await numbers(BUDI.nik)).toEqual(['BK-2026-00002']);
    expect(await numbers('1276014107900002')).toEqual([]);
  });

  it('by the words of its name, in any order and case', async () => {
    await registered(office, bpuForm());
    await registered(office, puForm(), 2);
    office = await tomorrow(office);
    expect(await numbers('aminah siti')).toEqual(['BK-2026-00001']);
    expect(await numbers('maju')).toEqual(['BK-2026-00002']);
    expect(await numbers('contoh')).toEqual(['BK-2026-00002', 'BK-2026-00001']);
    expect(await numbers('siti maju')).toEqual([]);
  });

  it('in a later year, with the keys of the year it was opened in', async () => {
    await registered(office);
    office.clock.advance(60 * 24 * 3_600_000);
    office = await office.reopen();
    await registered(office, bpuForm({ firstMonth: '01/2027' }));
    expect(await numbers(SITI.nik)).toEqual(['BK-2027-00001', 'BK-2026-00001']);
  });

  it('shows the masked name and number, and nothing more of it', async () => {
    await registered(office);
    expect(await search('siti')).toEqual([
      {
        id: expect.any(String),
        ...{ number: 'BK-2026-00001', service: 'BPU', stage: 'registered', openedDay: '2026-11-23' },
        subject: 'Si•• Co•••• Am••••',
        identity: '1276••••••••0001',
      },
    ]);
  });
});

describe('the search', () => {
  it('finds a draft by what was typed so far, and forgets what was typed over', async () => {
    const { id } = await openBerkas(office, 'BPU');
    const draft = (revision: number, nik: string) =>
      office.asOfficer('PUT', `/api/berkas/${id}/draft`, { revision, form: bpuForm({ nik }) });
    await draft(0, BUDI.nik);
    expect(await numbers(BUDI.nik)).toEqual(['BK-2026-00001']);
    await draft(1, SITI.nik);
    expect(await numbers(BUDI.nik)).toEqual([]);
    expect(await numbers(SITI.nik)).toEqual(['BK-2026-00001']);
  });

  it('lists the newest for an empty query, opened without a name too', async () => {
    await registered(office);
    await openBerkas(office, 'INFO', 2);
    expect(await search(' ')).toMatchObject([
      { number: 'BK-2026-00002', subject: '', identity: '' },
      { number: 'BK-2026-00001' },
    ]);
  });

  it('leaves an event with the number of hits, never with the query', async () => {
    await registered(office);
    await search(SITI.nik);
    const [searched] = await eventsOf(office, 'berkas-searched');
    expect(searched?.data).toEqual({ found: 1, by: 'identity' });
  });
});

describe('reading a berkas', () => {
  it('is an event, but not while its owner is at the desk', async () => {
    const { id } = await registered(office);
    await office.asOfficer('GET', `/api/berkas/${id}`);
    expect(await eventsOf(office, 'berkas-read')).toEqual([]);
    await office.asOfficer('POST', '/api/counters/1/finish');
    await office.asOfficer('GET', `/api/berkas/${id}`);
    await callOne(office, 'BPU');
    await office.asOfficer('GET', `/api/berkas/${id}`);
    const read = await eventsOf(office, 'berkas-read');
    expect(read.map(({ subject, data }) => ({ subject, data }))).toEqual([
      { subject: id, data: { sight: 'kept', what: 'file' } },
      { subject: id, data: { sight: 'kept', what: 'file' } },
    ]);
  });
});
