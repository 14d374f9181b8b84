import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { insertBerkas } from '../../db/berkas.ts';
import { putDraft } from '../../db/drafts.ts';
import { ok } from '../../domain/result.ts';
import { BUDI, bpuForm, COMPANY, puForm, registered, SITI } from '../support/berkas-samples.ts';
import { eventsOf } from '../support/events.ts';
import { MONDAY, type Office, openOffice } from '../support/open-office.ts';
import { addUser } from '../support/personas.ts';

const HOUR_MS = 3_600_000;

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const at = (hours: number) => new Date(Date.parse(MONDAY) + hours * HOUR_MS).toISOString();
const open = async (facts: object = {}) => {
  const body = {
    ...{ nature: 'lost-machine', from: at(-24), to: at(0), what: '', measures: '' },
    ...{ keysToo: false, berkas: [], account: '', ...facts },
  };
  const reply = await office.asOfficer('POST', '/api/privacy/breaches', body);
  expect(reply.statusCode).toBe(201);
  return reply.json().id as string;
};
const exposed = async (id: string) =>
  (await office.asOfficer('POST', `/api/privacy/breaches/${id}/exposed`)).json();
const finish = () => office.asOfficer('POST', '/api/counters/1/finish');

describe('who was exposed', () => {
  it('is everybody whose data were there, when the machine or a backup is gone', async () => {
    await registered(office);
    await finish();
    office.clock.advance(2 * HOUR_MS);
    office = await office.reopen();
    await registered(office, puForm());
    const early = await exposed(await open({ to: at(1) }));
    expect(early).toMatchObject({
      berkas: 1,
      gone: 0,
      persons: [{ as: 'applicant', name: SITI.name, reach: SITI.phone }],
    });
    const all = await exposed(await open({ nature: 'stolen-backup', to: at(3) }));
    expect(all.persons.map(({ as, name }: { as: string; name: string }) => `${as} ${name}`)).toEqual([
      `applicant ${SITI.name}`,
      ...['owner Rahmat Contoh', 'contact Dewi Contoh', `worker ${SITI.name}`, `worker ${BUDI.name}`],
    ]);
    expect(JSON.stringify(all)).not.toContain(SITI.nik);
    expect(JSON.stringify(all)).not.toContain(COMPANY.npwp);
  });

  it('is also somebody whose data were destroyed since, though nobody can reach them any more', async () => {
    const { id } = await registered(office);
    await finish();
    office.clock.advance(HOUR_MS);
    const ask = { name: '-', contact: '-', words: '-', identity: SITI.nik, berkas: [id], kind: 'erasure' };
    const { id: request } = (await office.asOfficer('POST', '/api/privacy/requests', ask)).json();
    await office.asOfficer('POST', `/api/privacy/requests/${request}/decision`, { decision: 'done' });
    expect(await exposed(await open())).toEqual({ berkas: 1, gone: 1, searches: 0, persons: [] });
    expect(await exposed(await open({ from: at(2), to: at(3) }))).toMatchObject({ berkas: 0 });
  });

  it('is who is named, when a paper went to the wrong person', async () => {
    const { number } = await registered(office);
    await finish();
    await registered(office, puForm());
    const list = await exposed(await open({ nature: 'wrong-person', berkas: [number] }));
    expect(list).toMatchObject({ berkas: 1, persons: [{ name: SITI.name }] });
  });

  it('is who the misused account had to do with in that time, by the trail', async () => {
    const { id } = await registered(office);
    await finish();
    await registered(office, puForm());
    await finish();
    office.clock.advance(5 * HOUR_MS);
    office = await office.reopen();
    await office.asOfficer('GET', `/api/berkas/${id}`);
    await office.asOfficer('POST', '/api/berkas/search', { query: '' });
    const span = { nature: 'intrusion', account: 'admin', from: at(4), to: at(6) };
    expect(await exposed(await open(span))).toMatchObject({
      berkas: 1,
      searches: 1,
      persons: [{ name: SITI.name }],
    });
    await addUser(office, { username: 'lain', displayName: 'Lain', password: 'x', roles: ['officer'] });
    expect(await exposed(await open({ ...span, account: 'lain' }))).toMatchObject({ berkas: 0 });
  });

  it('is listed whole where a thousand visit files were there, each opened once, and each listing is an event', async () => {
    await office.store.unit(async (tx) => {
      const { site, sealer, ids, random } = office.deps;
      for (let serial = 1; serial <= 1_000; serial += 1) {
        const row = {
          ...({
            id: ids.next(),
            site,
            year: 2026,
            serial,
            service: 'BPU',
            openedAt: Date.parse(MONDAY),
          } as const),
          ...{ openedDay: '2026-11-23', openedBy: 'system', tokenHash: Buffer.from(random.bytes(32)) },
        };
        await insertBerkas(tx, row);
        await putDraft(tx, sealer, row, { revision: 1, form: bpuForm(), savedAt: row.openedAt });
      }
      return ok();
    });
    const id = await open();
    const opened = vi.spyOn(office.deps.sealer, 'open');
    const list = await exposed(id);
    expect(list.persons).toHaveLength(1_000);
    // What is read twice for each is slow for five thousand; a title has none to be opened here.
    expect(opened.mock.calls.length).toBeLessThan(1_100);
    opened.mockRestore();
    expect(
      (await eventsOf(office, 'breach-exposed-listed')).map(({ subject, data }) => [subject, data]),
    ).toEqual([[id, { berkas: 1_000 }]]);
  });
});

describe('a breach', () => {
  it('has to be told within three times 24 hours, and ends when both were told', async () => {
    const id = await open();
    const seen = async () => (await office.asOfficer('GET', '/api/privacy/breaches')).json()[0];
    expect(Date.parse((await seen()).dueAt) - Date.parse(MONDAY)).toBe(72 * HOUR_MS);
    office.clock.advance(72 * HOUR_MS + 1);
    office = await office.reopen();
    expect(await seen()).toMatchObject({ overdue: true });
    const close = () => office.asOfficer('POST', `/api/privacy/breaches/${id}/close`);
    const told = (whom: string) => office.asOfficer('POST', `/api/privacy/breaches/${id}/told`, { whom });
    expect((await close()).json().code).toBe('breach-untold');
    await told('agency');
    await told('persons');
    expect(await seen()).toMatchObject({ overdue: false, agencyToldAt: expect.any(String) });
    expect((await close()).statusCode).toBe(200);
    expect((await told('agency')).json().code).toBe('breach-closed');
    expect((await eventsOf(office, 'breach-changed')).map(({ data }) => data)).toEqual([
      { what: 'agency-told' },
      { what: 'persons-told' },
    ]);
  });

  it('keeps what is known sealed, to be added to, and a span that ends after it begins', async () => {
    const id = await open({ what: 'Laptop hilang di mobil' });
    const facts = { from: at(-1), to: at(0), keysToo: true, berkas: [], account: '', measures: '' };
    const change = (body: object) => office.asOfficer('PUT', `/api/privacy/breaches/${id}`, body);
    expect((await change({ ...facts, what: 'Laptop ditemukan' })).json()).toMatchObject({
      content: { what: 'Laptop ditemukan', keysToo: true },
    });
    expect((await change({ ...facts, what: '', from: at(1) })).json().code).toBe('breach-span');
    expect((await change({ ...facts, what: '', berkas: ['BK-2026-00099'] })).json().code).toBe(
      'berkas-not-found',
    );
    expect((await change({ ...facts, what: '', account: 'tidakada' })).json().code).toBe(
      'breach-account-unknown',
    );
    const events = JSON.stringify(await eventsOf(office));
    expect(events).not.toContain('Laptop');
  });

  it('has both notices as papers', async () => {
    const id = await open();
    for (const to of ['person', 'agency']) {
      const pdf = await office.asOfficer('GET', `/api/privacy/breaches/${id}/notice-${to}.pdf`);
      expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    }
  });
});
