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
import { addUser, cookieOf, signIn } from '../support/personas.ts';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const MINUTE = 60_000;

/** Whatever of these stands in a reply stands there in full. */
const PERSONAL = [
  SITI.nik,
  SITI.name,
  'Aminah',
  SITI.phone,
  '081270001234',
  'Contoh Ibu',
  'siti.contoh@example.id',
  'Jalan Contoh',
  '900.000',
];

const read = (id: string) => office.asOfficer('GET', `/api/berkas/${id}`);
const unmask = (id: string, reason: string) =>
  office.asOfficer('POST', `/api/berkas/${id}/unmask`, { reason });
const finish = () => office.asOfficer('POST', '/api/counters/1/finish');
const lists = (body: string) => PERSONAL.filter((text) => body.includes(text));

/** A berkas of yesterday, of somebody who is not here. */
async function ofYesterday(): Promise<string> {
  const { id } = await registered(office);
  await office.asOfficer('POST', `/api/berkas/${id}/payment-code`, { origin: 'counter' });
  await office.asOfficer('POST', `/api/berkas/${id}/prints`, { paper: 'document-receipt' });
  await finish();
  office = await tomorrow(office);
  return id;
}

describe('a berkas whose owner is not at the desk', () => {
  it('is sent masked: what it is and how far it has come, never whose it is in full', async () => {
    const id = await ofYesterday();
    const reply = await read(id);
    expect(lists(reply.body)).toEqual([]);
    expect(reply.json()).toMatchObject({
      ...{ number: 'BK-2026-00001', stage: 'awaiting-payment', openMinutes: 15 },
      ...{ draft: null, registration: null, contribution: null, payment: null, code: null },
      masked: { subject: 'Si•• Co•••• Am••••', identity: '1276••••••••0001' },
    });
    const [looked] = await eventsOf(office, 'berkas-read');
    expect(looked).toMatchObject({ subject: id, data: { sight: 'masked', what: 'file' } });
  });

  it('is masked in the search, a company by its own name', async () => {
    await ofYesterday();
    await registered(office, puForm());
    const reply = await office.asOfficer('POST', '/api/berkas/search', { query: 'contoh' });
    expect(lists(reply.body)).toEqual([]);
    expect(reply.json().results.map(({ subject }: { subject: string }) => subject)).toEqual([
      COMPANY.name,
      'Si•• Co•••• Am••••',
    ]);
    for (const list of ['/api/queue', '/api/print-jobs', '/api/papers'])
      expect(lists((await office.asOfficer('GET', list)).body), list).toEqual([]);
  });

  it('is shown whole for a reason, which is noted once, and masked again some minutes after it was last used', async () => {
    const id = await ofYesterday();
    const shown = await unmask(id, 'telepon');
    expect(shown.json()).toMatchObject({ masked: null, draft: { form: { nik: SITI.nik } } });
    expect((await read(id)).json().masked).toBeNull();
    office.clock.advance(14 * MINUTE);
    await unmask(id, 'koreksi');
    const form = bpuForm({ address: 'Jalan Contoh 9' });
    const draft = () => office.asOfficer('PUT', `/api/berkas/${id}/draft`, { revision: 1, form });
    expect((await draft()).statusCode).toBe(200);
    office.clock.advance(14 * MINUTE);
    expect((await read(id)).json().masked).toBeNull();
    office.clock.advance(1 * MINUTE);
    expect((await read(id)).json().masked).not.toBeNull();
    const unmasked = await eventsOf(office, 'identity-unmasked');
    expect(unmasked.map(({ subject, data }) => ({ subject, data }))).toEqual([
      { subject: id, data: { reason: 'telepon' } },
    ]);
  });

  it('takes no reason that is not on the list', async () => {
    const id = await ofYesterday();
    for (const reason of ['', 'penasaran']) expect((await unmask(id, reason)).statusCode).toBe(400);
    expect((await read(id)).json().masked).not.toBeNull();
  });

  it('is opened to the session that gave the reason and to no other', async () => {
    const id = await ofYesterday();
    await unmask(id, 'pembayaran');
    await addUser(office, { username: 'lain', password: 'kata sandi lain', roles: ['officer'] });
    const cookie = cookieOf(await signIn(office, 'lain', 'kata sandi lain'));
    const other = await office.atKiosk('GET', `/api/berkas/${id}`, undefined, cookie);
    expect(lists(other.body)).toEqual([]);
    expect(other.json().masked).not.toBeNull();
  });

  it('is changed and printed by nobody, so that nothing masked is ever written back', async () => {
    const id = await ofYesterday();
    const form = bpuForm({ name: 'Si•• Co••••' });
    const [receipt] = (await read(id)).json().prints as { id: string }[];
    const tries = [
      ['PUT', `/api/berkas/${id}/draft`, { revision: 1, form }],
      ['POST', `/api/berkas/${id}/registration`, { form }],
      ['PUT', `/api/berkas/${id}/documents`, { documents: [] }],
      ['PUT', `/api/berkas/${id}/return-day`, { day: null }],
      ['POST', `/api/berkas/${id}/payment-code`, { origin: 'counter' }],
      ['POST', `/api/berkas/${id}/prints`, { paper: 'payment-slip' }],
      ['POST', `/api/print-jobs/${receipt?.id}/reprint`, { reason: 'hilang' }],
      ['GET', `/api/berkas/${id}/receipt.pdf`],
      ['GET', `/api/print-jobs/${receipt?.id}/picture`],
      ['GET', `/api/print-jobs/${receipt?.id}/bytes`],
    ] as const;
    for (const [method, path, body] of tries) {
      const reply = await office.asOfficer(method, path, body);
      expect([path, reply.statusCode, reply.json().code]).toEqual([path, 409, 'berkas-masked']);
      expect(reply.json().berkas).toBe(id);
    }
    expect((await unmask(id, 'koreksi')).json().draft.form.name).toBe(SITI.name);
    for (const [method, path] of tries.slice(-3))
      expect((await office.asOfficer(method, path)).statusCode, path).toBe(200);
    const copy = await office.asOfficer('POST', `/api/print-jobs/${receipt?.id}/reprint`, {
      reason: 'hilang',
    });
    expect(copy.json()).toMatchObject({ copy: 1, reprintReason: 'hilang' });
    const looked = await eventsOf(office, 'berkas-read');
    expect(looked.map(({ data }) => data.what)).toEqual(['file', 'receipt', 'paper', 'paper', 'copy']);
  });

  it('is not shown by a kept answer to a command that is sent once more', async () => {
    const { id } = await openBerkas(office, 'BPU');
    const save = () =>
      office.asOfficer(
        'POST',
        `/api/berkas/${id}/registration`,
        { form: bpuForm() },
        { 'idempotency-key': 'simpan-1' },
      );
    const saved = await save();
    expect(lists(saved.body)).not.toEqual([]);
    // The answer was lost on the way, and she is still at the desk.
    expect((await save()).json()).toEqual(saved.json());
    await finish();
    office = await tomorrow(office);
    const again = await save();
    expect([again.statusCode, again.json().code]).toEqual([409, 'berkas-masked']);
    expect(lists(again.body)).toEqual([]);
  });

  it('keeps no reason and opens nothing when the disk refuses to note it', async () => {
    const id = await ofYesterday();
    await read(id);
    const { store } = office;
    const unit = store.unit.bind(store);
    store.unit = () => Promise.reject(new Error('no disk'));
    expect((await unmask(id, 'telepon')).statusCode).toBe(500);
    store.unit = unit;
    expect((await read(id)).json().masked).not.toBeNull();
  });
});

describe('a berkas of the ticket at the desk', () => {
  it('is whole without a question, from the first moment, also for a returning person', async () => {
    const id = await ofYesterday();
    const ticket = await callOne(office, 'BPU');
    const joined = await office.asOfficer('POST', `/api/berkas/${id}/visits`, { ticket });
    expect(joined.json()).toMatchObject({ masked: null, draft: { form: { name: SITI.name } } });
    expect((await read(id)).json().masked).toBeNull();
    expect(await eventsOf(office, 'berkas-read')).toEqual([]);
    expect(await eventsOf(office, 'identity-unmasked')).toEqual([]);
  });

  it('can be finished by the session that had it for some minutes after its owner left, and by no other', async () => {
    const { id } = await openBerkas(office, 'BPU');
    await office.asOfficer('PUT', `/api/berkas/${id}/draft`, { revision: 0, form: bpuForm() });
    await addUser(office, { username: 'lain', password: 'kata sandi lain', roles: ['officer'] });
    const cookie = cookieOf(await signIn(office, 'lain', 'kata sandi lain'));
    await finish();
    const form = bpuForm({ nik: BUDI.nik, birthDate: '02/05/1985', sex: 'male' });
    const draft = (headers: Record<string, string>) =>
      office.asOfficer('PUT', `/api/berkas/${id}/draft`, { revision: 1, form }, headers);
    expect((await draft(cookie)).json().code).toBe('berkas-masked');
    expect((await draft({})).statusCode).toBe(200);
    office.clock.advance(15 * MINUTE);
    expect((await read(id)).json().masked).not.toBeNull();
  });
});
