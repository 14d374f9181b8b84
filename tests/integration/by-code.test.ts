import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queries } from '../../db/open-tx.ts';
import { berkas } from '../../db/tables/berkas.ts';
import { ticketById } from '../../db/tickets.ts';
import { ok } from '../../domain/result.ts';
import { bpuForm, openBerkas, registered } from '../support/berkas-samples.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

/** Prints the tanda terima and reads the code off the officer's page. */
async function codeOf(id: string): Promise<string> {
  await office.asOfficer('POST', `/api/berkas/${id}/prints`, { paper: 'document-receipt' });
  return (await office.asOfficer('GET', `/api/berkas/${id}`)).json().code;
}
const byCode = (code: string, more = {}, headers = {}) =>
  office.atKiosk('POST', '/api/tickets/by-code', { code, ...more }, headers);

describe('a short code', () => {
  it('is made with the first tanda terima, stays the same, and is printed on it', async () => {
    const { id, code: before } = await openBerkas(office, 'JHT');
    expect(before).toBeNull();
    const code = await codeOf(id);
    expect(code).toMatch(/^[2-9CFHJKMNPQRTVWX]{8}$/);
    expect(await codeOf(id)).toBe(code);
    const jobs = (await office.asOfficer('GET', '/api/print-jobs')).json();
    const { rawPayload } = await office.asOfficer('GET', `/api/print-jobs/${jobs.at(-1).id}/bytes`);
    expect(rawPayload.toString('latin1')).toContain(`${code.slice(0, 4)}-${code.slice(4)}`);
  });

  it('gives an ordinary number of its service, lanjutan, that knows its berkas', async () => {
    const { id } = await openBerkas(office, 'JHT');
    const reply = await byCode((await codeOf(id)).toLowerCase(), { help: true });
    expect(reply.statusCode).toBe(201);
    expect(reply.json()).toMatchObject({ number: 'C-002', service: 'JHT', kind: 'lanjutan', help: true });
    const row = await office.store.read((tx) => ticketById(tx, reply.json().id));
    expect(row).toMatchObject({ berkasId: id, purpose: 'melengkapi', kind: 'lanjutan' });
  });

  it('stands for a payment once a payment code was given out, unless the person says otherwise', async () => {
    const { id } = await registered(office, bpuForm());
    await office.asOfficer('POST', `/api/berkas/${id}/payment-code`, { origin: 'counter' });
    const code = await codeOf(id);
    const purposeOf = async (ticket: string) =>
      (await office.asOfficer('GET', `/api/tickets/${ticket}`)).json().purpose;
    expect(await purposeOf((await byCode(code)).json().id)).toBe('sudah-bayar');
    expect(await purposeOf((await byCode(code, { purpose: 'ambil-kartu' })).json().id)).toBe('ambil-kartu');
  });

  it('gives one number for one key', async () => {
    const { id } = await openBerkas(office, 'PU');
    const code = await codeOf(id);
    const key = { 'idempotency-key': 'satu' };
    expect((await byCode(code, {}, key)).json()).toEqual((await byCode(code, {}, key)).json());
  });

  it('that nobody has, that is no code, or whose berkas ended, is not found', async () => {
    const { id } = await openBerkas(office, 'PU');
    const code = await codeOf(id);
    await office.store.unit(async (tx) => {
      await queries(tx).update(berkas).set({ endedAt: office.clock.now() }).where(eq(berkas.id, id));
      return ok();
    });
    for (const typed of ['2222-2222', 'BK-2026-00001', code]) {
      const refused = await byCode(typed);
      expect([refused.statusCode, refused.json().code], typed).toEqual([404, 'code-not-found']);
    }
  });
});

describe('guessing', () => {
  it('ends after ten wrong codes, here too, and may go on when five minutes are over', async () => {
    const { id } = await openBerkas(office, 'PU');
    const code = await codeOf(id);
    for (let miss = 0; miss < 10; miss += 1) {
      expect((await byCode('2222-2222')).statusCode).toBe(404);
      office.clock.advance(1_000);
    }
    expect((await byCode(code)).json().code).toBe('too-many-requests');
    office.clock.advance(5 * 60_000 - 10_000);
    expect((await byCode(code)).statusCode).toBe(201);
  });

  it('is counted for each place apart', async () => {
    for (let miss = 0; miss < 10; miss += 1) await byCode('2222-2222');
    expect((await byCode('2222-2222')).statusCode).toBe(429);
    const elsewhere = await office.app.inject({
      ...{ method: 'POST', url: '/api/tickets/by-code', payload: { code: '2222-2222' } },
      headers: { host: '127.0.0.1:8080' },
      remoteAddress: '127.0.0.2',
    });
    expect(elsewhere.statusCode).toBe(404);
  });
});
