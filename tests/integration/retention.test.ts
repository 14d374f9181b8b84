import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { updatePrintJob } from '../../db/print-jobs.ts';
import { ok } from '../../domain/result.ts';
import { bpuForm, callOne, openBerkas, registered, SITI } from '../support/berkas-samples.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';

const DAY_MS = 24 * 3_600_000;

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const later = async (days: number) => {
  office.clock.advance(days * DAY_MS);
  office = await office.reopen();
};
const report = async () => (await office.asOfficer('GET', '/api/privacy/retention')).json();
const destroy = async (changes: object = {}) => {
  const { due } = await report();
  return office.asOfficer('POST', '/api/privacy/retention/destroy', { expected: { ...due, ...changes } });
};
const stateOf = async (id: string) => (await office.asOfficer('GET', `/api/berkas/${id}`)).json().state;

describe('what is kept', () => {
  it('is announced thirty days ahead, is due when its period is over, and goes when a person confirms it', async () => {
    const { id } = await registered(office);
    await later(699);
    expect(await report()).toMatchObject({ due: { berkas: 0 }, soon: { berkas: 0 } });
    await later(1);
    expect(await report()).toMatchObject({ due: { berkas: 0 }, soon: { berkas: 1 } });
    await later(29);
    expect((await destroy()).json().code).toBe('nothing-to-destroy');
    expect(await stateOf(id)).toBe('open');
    await later(1);
    expect(await report()).toMatchObject({ due: { berkas: 1 }, soon: { berkas: 0 } });
    expect(await stateOf(id)).toBe('open');
    const done = await destroy();
    expect(done.json()).toMatchObject({ ground: 'retention', what: { berkas: 1 }, by: 'Petugas' });
    expect(await stateOf(id)).toBe('erased');
    expect(await report()).toMatchObject({ due: { berkas: 0 }, destructions: [{ what: { berkas: 1 } }] });
    const [applied] = await eventsOf(office, 'retention-applied');
    expect(applied).toMatchObject({ subject: done.json().id, data: { berkas: 1 } });
  });

  it('counts from when it was last worked on', async () => {
    const { id } = await registered(office);
    await later(400);
    const ticket = await callOne(office, 'BPU');
    await office.asOfficer('POST', `/api/berkas/${id}/visits`, { ticket });
    const form = bpuForm({ firstMonth: '12/2027' });
    const saved = await office.asOfficer('POST', `/api/berkas/${id}/registration`, { form });
    expect(saved.statusCode).toBe(200);
    await later(400);
    expect(await report()).toMatchObject({ due: { berkas: 0 } });
  });

  it('is not destroyed when the list is not the one that was seen', async () => {
    await registered(office);
    await later(731);
    expect((await destroy({ berkas: 2 })).json().code).toBe('nothing-to-destroy');
    expect(await eventsOf(office, 'berkas-erased')).toEqual([]);
  });

  it('goes sooner where a form was given up, and not where papers were handed in', async () => {
    const { id: given } = await openBerkas(office, 'BPU');
    const draft = (id: string) =>
      office.asOfficer('PUT', `/api/berkas/${id}/draft`, { revision: 0, form: bpuForm() });
    await draft(given);
    const { id: matter } = await openBerkas(office, 'BPU', 2);
    await draft(matter);
    const documents = [{ code: 'bpu-nik', state: 'received' }];
    await office.asOfficer('PUT', `/api/berkas/${matter}/documents`, { documents });
    await later(91);
    expect((await destroy()).json().what).toEqual({ draft: 1 });
    expect([await stateOf(given), await stateOf(matter)]).toEqual(['erased', 'open']);
  });

  it('stays while its owner wants it only kept or asks about it, and is told apart', async () => {
    const { id } = await registered(office);
    const ask = { name: SITI.name, contact: '-', words: '-', identity: SITI.nik, berkas: [id] };
    const asked = await office.asOfficer('POST', '/api/privacy/requests', { ...ask, kind: 'restriction' });
    await later(731);
    expect(await report()).toMatchObject({ due: { berkas: 0 }, held: { berkas: 1 } });
    await office.asOfficer('POST', `/api/privacy/requests/${asked.json().id}/decision`, { decision: 'done' });
    expect(await report()).toMatchObject({ due: { berkas: 0 }, held: { berkas: 1 } });
    await office.asOfficer('POST', `/api/privacy/berkas/${id}/unrestrict`);
    expect(await report()).toMatchObject({ due: { berkas: 1 }, held: { berkas: 0 } });
  });

  it('is also a paper nobody ever answered for, which then asks nobody any more', async () => {
    const { id } = await registered(office);
    const printed = await office.asOfficer('POST', `/api/berkas/${id}/prints`, { paper: 'document-receipt' });
    await office.store.unit(async (tx) =>
      ok(await updatePrintJob(tx, printed.json().id, { state: 'uncertain' })),
    );
    await later(91);
    expect((await destroy()).json().what).toEqual({ 'doubtful-paper': 1 });
    const jobs = (await office.asOfficer('GET', '/api/print-jobs')).json();
    expect(jobs.at(-1)).toMatchObject({ state: 'expired', purged: true });
  });

  it('goes whole, however much it is, in parts between which others are served', async () => {
    for (let count = 0; count < 60; count += 1) {
      await openBerkas(office, 'INFO');
      await office.asOfficer('POST', '/api/counters/1/finish');
    }
    await later(731);
    expect((await destroy()).json().what).toEqual({ berkas: 60 });
    expect(await report()).toMatchObject({ due: { berkas: 0 } });
    expect((await eventsOf(office, 'retention-applied')).map(({ data }) => data)).toEqual([
      { berkas: 50 },
      { berkas: 10 },
    ]);
  });

  it('leaves a record that can be printed and signed', async () => {
    await registered(office);
    await later(731);
    const { id } = (await destroy()).json();
    const pdf = await office.asOfficer('GET', `/api/privacy/destructions/${id}/record.pdf`);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    const unknown = await office.asOfficer(
      'GET',
      `/api/privacy/destructions/${id.replace(/.$/, 'x')}/record.pdf`,
    );
    expect(unknown.statusCode).toBe(400);
  });
});
