import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queries } from '../../db/open-tx.ts';
import { serials } from '../../db/tables/site.ts';
import { checkPaymentCode } from '../../domain/payment/payment-code.ts';
import { ok } from '../../domain/result.ts';
import { bpuForm, openBerkas, registered } from '../support/berkas-samples.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const issue = (id: string, wish: unknown = { origin: 'counter' }, headers = {}) =>
  office.asOfficer('POST', `/api/berkas/${id}/payment-code`, wish, headers);
const read = async (id: string) => (await office.asOfficer('GET', `/api/berkas/${id}`)).json();
const register = (id: string, form: unknown) =>
  office.asOfficer('POST', `/api/berkas/${id}/registration`, { form });

describe('a code made by the counter', () => {
  it('holds site, day and serial, and cannot be paid while no channel was named', async () => {
    const { id } = await registered(office);
    const { stage, payment } = (await issue(id)).json();
    expect(stage).toBe('awaiting-payment');
    expect(payment).toMatchObject({
      origin: 'counter',
      amount: 28_400,
      dueDate: '2026-11-16',
      overdue: true,
      payable: false,
      channels: [],
      issuedAt: '2026-11-23T08:00:00.000+07:00',
    });
    expect(payment.shown.replaceAll(' ', '')).toBe(payment.code);
    expect(checkPaymentCode(payment.code)).toEqual({
      ok: true,
      value: { site: '1276', day: '2026-11-23', serial: 1 },
    });
  });

  it('can be paid where the administrator has said it can', async () => {
    const { id } = await registered(office);
    await issue(id);
    const ownCodes = ['Loket Bank Contoh'];
    const changed = await office.asOfficer('PUT', '/api/settings/payment.channels', {
      effectiveFrom: '2026-11-23',
      value: { ownCodes },
    });
    expect(changed.statusCode).toBe(200);
    expect((await read(id)).payment).toMatchObject({ payable: true, channels: ownCodes });
  });

  it('is one code for one key, however often it is asked for', async () => {
    const { id } = await registered(office);
    const key = { 'idempotency-key': 'satu-ketukan' };
    const first = await issue(id, { origin: 'counter' }, key);
    const again = await issue(id, { origin: 'counter' }, key);
    expect(again.json()).toEqual(first.json());
    expect(await eventsOf(office, 'payment-code-issued')).toHaveLength(1);
    const other = await issue(id, { origin: 'official', code: '123456789' }, key);
    expect(other.json().code).toBe('key-reused');
  });

  it('differs from berkas to berkas', async () => {
    const one = await registered(office, bpuForm(), 1);
    const two = await registered(office, bpuForm(), 2);
    const codes = [(await issue(one.id)).json().payment.code, (await issue(two.id)).json().payment.code];
    expect(new Set(codes).size).toBe(2);
  });

  it('is refused once the day’s serials are used up; the official code still goes', async () => {
    const { id } = await registered(office);
    await issue(id);
    await office.store.unit(async (tx) => {
      await queries(tx).update(serials).set({ last: 9_999 }).where(eq(serials.scope, 'payment'));
      return ok();
    });
    const refused = await issue(id);
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'serial-exhausted']);
    expect((await issue(id, { origin: 'official', code: '888812345678' })).statusCode).toBe(200);
  });

  it('needs a registration first', async () => {
    const { id } = await openBerkas(office, 'BPU');
    const refused = await issue(id);
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'registration-missing']);
  });
});

describe('an official code', () => {
  it('replaces the counter’s and can be paid at once', async () => {
    const { id } = await registered(office);
    await issue(id);
    const { payment } = (await issue(id, { origin: 'official', code: ' 8888-1234 5678 ' })).json();
    expect(payment).toMatchObject({
      code: '888812345678',
      origin: 'official',
      payable: true,
      amount: 28_400,
    });
    expect((await eventsOf(office, 'payment-code-replaced')).map(({ data }) => data)).toMatchObject([
      { reason: 'new-code' },
    ]);
  });

  it('is 422 with its field when it cannot be one, and the code before stays', async () => {
    const { id } = await registered(office);
    const { payment } = (await issue(id)).json();
    const refused = await issue(id, { origin: 'official', code: '12 3' });
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({
      code: 'invalid-payment-code',
      errors: [{ path: 'code', code: 'official-code-length' }],
    });
    expect((await issue(id, { origin: 'official' })).json()).toMatchObject({
      code: 'invalid-body',
      errors: [{ path: 'code', message: 'Wajib diisi.' }],
    });
    expect((await read(id)).payment).toEqual(payment);
  });
});

describe('a registration that is changed after the code was given out', () => {
  it('voids the code when the amount changes, and asks for a new one', async () => {
    const { id } = await registered(office);
    await issue(id);
    const changed = (await register(id, bpuForm({ jht: 'no' }))).json();
    expect(changed).toMatchObject({ stage: 'registered', payment: null, contribution: { total: 8_400 } });
    expect((await eventsOf(office, 'payment-code-replaced'))[0]?.data).toMatchObject({
      reason: 'registration-changed',
    });
    expect((await issue(id)).json()).toMatchObject({
      stage: 'awaiting-payment',
      payment: { amount: 8_400 },
    });
  });

  it('keeps the code when amount and due date stay', async () => {
    const { id } = await registered(office);
    const { payment } = (await issue(id)).json();
    const changed = (await register(id, bpuForm({ address: 'Jalan Lain 2' }))).json();
    expect(changed).toMatchObject({ stage: 'awaiting-payment', payment });
  });
});

describe('a berkas with a code', () => {
  it('is found by it, also by one that was replaced', async () => {
    const { id, number } = await registered(office);
    const { payment } = (await issue(id)).json();
    await issue(id, { origin: 'official', code: 'ABC-123-456' });
    await register(id, bpuForm({ address: 'Jalan Lain 2' }));
    for (const query of [payment.shown, 'abc123456']) {
      const found = await office.asOfficer('POST', '/api/berkas/search', { query });
      expect(found.json().results).toMatchObject([{ number }]);
    }
  });
});
