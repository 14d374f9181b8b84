import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const KEY = { 'idempotency-key': 'satu' };
const issue = (headers: Record<string, string> = KEY, url = '/api/tickets') =>
  office.atKiosk('POST', url, { service: 'PU' }, headers);
const number = async (reply = issue()) => (await reply).json().number;

describe('a request that is repeated under its key', () => {
  it('is answered as before, with its status, whatever stands behind the path', async () => {
    const first = await issue();
    const again = await issue(KEY, '/api/tickets?again');
    expect([again.statusCode, again.body]).toEqual([201, first.body]);
    expect(await number(issue({ 'idempotency-key': 'dua' }))).toBe('A-002');
  });

  it('is a request of its own when another actor, method or path brings the key', async () => {
    expect(await number()).toBe('A-001');
    const asOfficer = await office.asOfficer('POST', '/api/tickets', { service: 'PU' }, KEY);
    expect(asOfficer.json().number).toBe('A-002');
    expect((await office.asOfficer('POST', '/api/counters/1/next', undefined, KEY)).json().number).toBe(
      'A-001',
    );
    expect((await office.asOfficer('POST', '/api/counters/2/next', undefined, KEY)).json().number).toBe(
      'A-002',
    );
  });

  it('is done anew when it was refused before', async () => {
    const next = () => office.asOfficer('POST', '/api/counters/1/next', undefined, KEY);
    expect((await next()).json().code).toBe('no-one-waiting');
    await issue();
    expect((await next()).json().number).toBe('A-001');
  });

  it('is remembered for 48 hours', async () => {
    const first = await issue();
    office.clock.advance(48 * 3_600_000);
    expect((await issue()).body).toBe(first.body);
    office.clock.advance(1);
    expect((await issue()).json().id).not.toBe(first.json().id);
  });

  it('leaves nothing behind from which its body could be guessed', async () => {
    const body = { query: '1276014107900001' };
    expect((await office.asOfficer('POST', '/api/berkas/search', body, KEY)).statusCode).toBe(200);
    const files = readdirSync(office.dataDir).filter((name) => name.startsWith('loket.db'));
    const bytes = Buffer.concat(files.map((name) => readFileSync(join(office.dataDir, name))));
    expect(bytes.includes(createHash('sha256').update(canonicalJson(body)).digest())).toBe(false);
    const reused = await office.asOfficer('POST', '/api/berkas/search', { query: 'lain' }, KEY);
    expect(reused.json().code).toBe('key-reused');
  });
});
