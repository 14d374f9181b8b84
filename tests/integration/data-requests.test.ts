import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queries } from '../../db/open-tx.ts';
import { idempotency } from '../../db/tables/site.ts';
import { ok } from '../../domain/result.ts';
import {
  BUDI,
  bpuForm,
  COMPANY,
  callOne,
  openBerkas,
  puForm,
  registered,
  SITI,
} from '../support/berkas-samples.ts';
import { eventsOf } from '../support/events.ts';
import { MONDAY, type Office, openOffice } from '../support/open-office.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const ask = async (kind: string, berkas: string[], identity: string = SITI.nik, name: string = SITI.name) => {
  const body = { kind, berkas, identity, name, contact: SITI.phone, words: 'Mohon ditindaklanjuti' };
  const reply = await office.asOfficer('POST', '/api/privacy/requests', body);
  expect(reply.statusCode).toBe(201);
  return reply.json() as { id: string; number: string; dueAt: string };
};
const decide = (id: string, body: object) =>
  office.asOfficer('POST', `/api/privacy/requests/${id}/decision`, body);
const code = async (reply: ReturnType<Office['asOfficer']>) => (await reply).json().code as string;

describe('a request about own data', () => {
  it('is answered within three times 24 hours of being taken down, whatever day it is', async () => {
    const { id, number, dueAt } = await ask('access', []);
    expect(number).toBe('DP-2026-001');
    expect(Date.parse(dueAt) - Date.parse(MONDAY)).toBe(72 * 3_600_000);
    const due = async () => (await office.asOfficer('GET', '/api/privacy/due')).json();
    expect(await due()).toEqual({ overdue: 0, soon: 0 });
    office.clock.advance(48 * 3_600_000);
    office = await office.reopen();
    expect(await due()).toEqual({ overdue: 0, soon: 1 });
    office.clock.advance(24 * 3_600_000 + 1);
    office = await office.reopen();
    expect(await due()).toEqual({ overdue: 1, soon: 0 });
    expect((await decide(id, { decision: 'not-held-here' })).statusCode).toBe(200);
    expect(await due()).toEqual({ overdue: 0, soon: 0 });
  });

  it('is shown with the most urgent first, and to who took it down without a person', async () => {
    await ask('access', []);
    office.clock.advance(60_000);
    await ask('correction', []);
    const all = (await office.asOfficer('GET', '/api/privacy/requests')).json();
    expect(all.map(({ number }: { number: string }) => number)).toEqual(['DP-2026-001', 'DP-2026-002']);
    expect(all[0].content).toMatchObject({ name: SITI.name, identity: SITI.nik });
    const taken = await office.asOfficer('GET', '/api/privacy/taken');
    expect(taken.json()).toHaveLength(2);
    expect(taken.body).not.toContain(SITI.name);
  });

  it('finds the visit files of a number exactly, and never by a name', async () => {
    const { id } = await registered(office);
    const find = async (identity: string) =>
      (await office.asOfficer('POST', '/api/privacy/find', { identity })).json().results;
    expect(await find(SITI.nik)).toMatchObject([{ id, identity: '1276••••••••0001' }]);
    expect(await find('BK-2026-00001')).toMatchObject([{ id }]);
    expect(await find('siti')).toEqual([]);
    const looked = await eventsOf(office, 'berkas-searched');
    expect(looked.map(({ data }) => data)).toEqual([
      { found: 1, reason: 'data-request' },
      { found: 1, reason: 'data-request' },
      { found: 0, reason: 'data-request' },
    ]);
  });

  it('is decided once, and leaves no word of the person in the log', async () => {
    const { id } = await ask('correction', [(await registered(office)).id]);
    expect((await decide(id, { decision: 'done', corrected: ['contact'] })).json()).toMatchObject({
      ...{ state: 'done', decision: 'done', decidedBy: 'Petugas' },
    });
    expect(await code(decide(id, { decision: 'withdrawn' }))).toBe('data-request-decided');
    const events = [
      ...(await eventsOf(office, 'data-request-taken')),
      ...(await eventsOf(office, 'data-request-decided')),
    ];
    expect(events.map(({ data }) => data)).toEqual([
      { number: 'DP-2026-001', kind: 'correction', berkas: 1 },
      { kind: 'correction', decision: 'done', corrected: ['contact'] },
    ]);
  });
});

describe('a restricted berkas', () => {
  it('is only kept until it is opened again', async () => {
    const { id } = await registered(office);
    const { id: request } = await ask('restriction', [id]);
    expect((await decide(request, { decision: 'done' })).statusCode).toBe(200);
    const changes = [
      office.asOfficer('POST', `/api/berkas/${id}/registration`, { form: bpuForm() }),
      office.asOfficer('PUT', `/api/berkas/${id}/draft`, { revision: 1, form: bpuForm() }),
      office.asOfficer('PUT', `/api/berkas/${id}/documents`, { documents: [] }),
      office.asOfficer('PUT', `/api/berkas/${id}/return-day`, { day: '2026-11-24' }),
      office.asOfficer('POST', `/api/berkas/${id}/payment-code`, { origin: 'counter' }),
      office.asOfficer('POST', `/api/berkas/${id}/prints`, { paper: 'document-receipt' }),
      office.asOfficer('GET', `/api/berkas/${id}/receipt.pdf`),
    ];
    for (const change of changes) expect(await code(change)).toBe('berkas-restricted');
    expect((await office.asOfficer('GET', `/api/berkas/${id}`)).json()).toMatchObject({
      state: 'restricted',
    });

    await office.asOfficer('POST', `/api/privacy/berkas/${id}/unrestrict`);
    const saved = await office.asOfficer('POST', `/api/berkas/${id}/registration`, { form: bpuForm() });
    expect(saved.statusCode).toBe(200);
    expect(await eventsOf(office, 'berkas-unrestricted')).toHaveLength(1);
  });

  it('is not joined to the visit of somebody who comes back with its code, who is served all the same', async () => {
    const { id } = await registered(office);
    await office.asOfficer('POST', `/api/berkas/${id}/prints`, { paper: 'document-receipt' });
    const { code: short } = (await office.asOfficer('GET', `/api/berkas/${id}`)).json();
    await office.asOfficer('POST', '/api/counters/1/finish');
    await decide((await ask('restriction', [id])).id, { decision: 'done' });
    expect((await office.atKiosk('POST', '/api/tickets/by-code', { code: short })).statusCode).toBe(201);
    expect((await office.asOfficer('POST', '/api/counters/1/next')).statusCode).toBe(200);
    expect(await eventsOf(office, 'berkas-joined')).toEqual([]);
  });
});

describe('the copy of own data', () => {
  it('tells everything that was typed, given out and done, and is an event with its counts', async () => {
    const { id } = await registered(office);
    await office.asOfficer('POST', `/api/berkas/${id}/payment-code`, { origin: 'counter' });
    await office.asOfficer('POST', `/api/berkas/${id}/prints`, { paper: 'payment-slip' });
    const { id: request } = await ask('access', [id]);
    const reply = await office.asOfficer('GET', `/api/privacy/requests/${request}/data-copy.json`);
    const [file] = reply.json().files;
    expect(file).toMatchObject({
      ...{ number: 'BK-2026-00001', service: 'BPU', others: 0, state: 'open' },
      form: { name: SITI.name, nik: SITI.nik, motherName: 'Contoh Ibu' },
      codes: [{ counts: true, amount: 28_400 }],
      papers: [{ kind: 'payment-slip' }],
    });
    expect(file.trail.map(({ what }: { what: string }) => what)).toEqual(
      expect.arrayContaining([
        'berkas-opened',
        'registration-saved',
        'print-requested',
        'data-request-taken',
      ]),
    );
    expect(file.trail[0]).toMatchObject({ who: 'Petugas', at: MONDAY.replace('+', '.000+') });
    const [exported] = await eventsOf(office, 'data-exported');
    expect(exported?.data).toEqual({ berkas: 1, trail: file.trail.length });
  });

  it('comes as a PDF to be handed over', async () => {
    const { id } = await registered(office);
    const { id: request } = await ask('access', [id]);
    const reply = await office.asOfficer('GET', `/api/privacy/requests/${request}/data-copy.pdf`);
    expect(reply.headers['content-type']).toBe('application/pdf');
    expect(reply.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('tells a worker of their own line alone, and of nobody else in the company', async () => {
    const { id } = await registered(office, puForm());
    const { id: request } = await ask('access', [id], BUDI.nik, BUDI.name);
    const reply = await office.asOfficer('GET', `/api/privacy/requests/${request}/data-copy.json`);
    expect(reply.json().files[0].form.workers).toMatchObject([{ name: BUDI.name }]);
    expect(reply.json().files[0]).toMatchObject({ others: 3, contribution: { workers: [{}] } });
    for (const other of [SITI.name, SITI.nik, 'Rahmat Contoh', 'Dewi Contoh', '081370005678']) {
      expect(reply.body).not.toContain(other);
    }
  });
});

describe('an erased berkas', () => {
  it('is erased although a kept answer was altered, and takes that answer with it', async () => {
    const { id } = await registered(office);
    const sent = { 'idempotency-key': 'k1' };
    await office.asOfficer('POST', `/api/berkas/${id}/prints`, { paper: 'document-receipt' }, sent);
    await office.asOfficer('POST', '/api/counters/1/finish');
    const kept = () => office.store.read((tx) => queries(tx).select().from(idempotency));
    const [row] = await kept();
    if (row === undefined) throw new Error('no answer was kept');
    const reply = Buffer.from(row.reply);
    reply.writeUInt8(reply.readUInt8(reply.length - 1) ^ 1, reply.length - 1);
    await office.store.unit(async (tx) =>
      ok(await queries(tx).update(idempotency).set({ reply }).where(eq(idempotency.scope, row.scope))),
    );
    const { id: request } = await ask('erasure', [id]);
    expect((await decide(request, { decision: 'done' })).json()).toMatchObject({
      berkas: [{ erased: true }],
    });
    expect((await kept()).map(({ scope }) => scope)).not.toContainEqual(row.scope);
  });

  it('holds nothing personal any more, keeps its number and day, and leads nowhere', async () => {
    const { id } = await registered(office);
    await office.asOfficer(
      'POST',
      `/api/berkas/${id}/prints`,
      { paper: 'document-receipt' },
      { 'idempotency-key': 'k1' },
    );
    await office.asOfficer('PUT', `/api/berkas/${id}/documents`, {
      documents: [{ code: 'bpu-nik', state: 'received' }],
    });
    const { code: short } = (await office.asOfficer('GET', `/api/berkas/${id}`)).json();
    await office.asOfficer('POST', '/api/counters/1/finish');
    const { id: request } = await ask('erasure', [id]);
    expect((await decide(request, { decision: 'done' })).json()).toMatchObject({
      berkas: [{ id, erased: true, subject: '', identity: '' }],
    });

    const left = await office.asOfficer('GET', `/api/berkas/${id}`);
    expect(left.json()).toMatchObject({
      ...{ number: 'BK-2026-00001', service: 'BPU', openedDay: '2026-11-23', state: 'erased' },
      ...{ draft: null, registration: null, contribution: null, payment: null, code: null },
    });
    expect(left.json().prints).toMatchObject([{ purged: true }]);
    const search = await office.asOfficer('POST', '/api/berkas/search', { query: SITI.nik });
    expect(search.json().results).toEqual([]);
    expect(await code(office.atKiosk('POST', '/api/tickets/by-code', { code: short }))).toBe(
      'code-not-found',
    );
    // The kept answer is gone: the same key is a new request, and it is refused.
    const again = office.asOfficer(
      'POST',
      `/api/berkas/${id}/prints`,
      { paper: 'document-receipt' },
      { 'idempotency-key': 'k1' },
    );
    expect(await code(again)).toBe('berkas-erased');
  });

  it('writes a destruction record and an event without a person', async () => {
    const { id } = await registered(office);
    await decide((await ask('erasure', [id])).id, { decision: 'done' });
    const [erased] = await eventsOf(office, 'berkas-erased');
    expect(erased).toMatchObject({ subject: id, data: { reason: 'request' } });
  });

  it('is not made of one that awaits a payment without saying why', async () => {
    const { id } = await registered(office);
    await office.asOfficer('POST', `/api/berkas/${id}/payment-code`, { origin: 'counter' });
    const { id: request } = await ask('erasure', [id]);
    expect(await code(decide(request, { decision: 'done' }))).toBe('payment-awaited');
    expect((await decide(request, { decision: 'done', ground: 'owner-insists' })).statusCode).toBe(200);
    const [decided] = await eventsOf(office, 'data-request-decided');
    expect(decided?.data).toEqual({ kind: 'erasure', decision: 'done', ground: 'owner-insists' });
  });

  it('is not made of one that a law wants kept without saying why', async () => {
    await office.asOfficer('PUT', '/api/settings/privacy.retention', {
      effectiveFrom: '2026-11-23',
      value: {
        ...{ berkasDays: 730, berkasAtLeastDays: 30, draftDays: 90, doubtDays: 90 },
        ...{ requestDays: 1_825, breachDays: 1_825, attendanceDays: 1_825, setAsideDays: 30 },
      },
    });
    const { id } = await registered(office);
    const { id: request } = await ask('erasure', [id]);
    expect(await code(decide(request, { decision: 'done' }))).toBe('retention-not-over');
    office.clock.advance(30 * 24 * 3_600_000);
    office = await office.reopen();
    expect((await decide(request, { decision: 'done' })).statusCode).toBe(200);
  });

  it('is not made of a company’s at the wish of one worker, but is at the company’s', async () => {
    const { id } = await registered(office, puForm());
    const worker = await ask('erasure', [id], BUDI.nik, BUDI.name);
    expect(await code(decide(worker.id, { decision: 'done' }))).toBe('berkas-of-several');
    const company = await ask('erasure', [id], COMPANY.npwp, COMPANY.name);
    expect((await decide(company.id, { decision: 'done' })).statusCode).toBe(200);
  });

  it('needs the visit files named', async () => {
    expect(await code(decide((await ask('erasure', [])).id, { decision: 'done' }))).toBe(
      'data-request-without-berkas',
    );
  });

  it('takes back the paper that waits, and lets nobody be joined to it', async () => {
    const { id } = await registered(office);
    await office.asOfficer('POST', `/api/berkas/${id}/prints`, { paper: 'document-receipt' });
    await office.asOfficer('POST', '/api/counters/1/finish');
    await decide((await ask('erasure', [id])).id, { decision: 'done' });
    const jobs = (await office.asOfficer('GET', '/api/print-jobs')).json();
    expect(jobs.at(-1)).toMatchObject({ kind: 'document-receipt', state: 'cancelled', purged: true });
    const ticket = await callOne(office, 'BPU');
    expect(await code(office.asOfficer('POST', `/api/berkas/${id}/visits`, { ticket }))).toBe(
      'berkas-erased',
    );
    await openBerkas(office, 'BPU', 2);
  });
});
