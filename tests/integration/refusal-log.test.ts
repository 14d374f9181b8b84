import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRefusalLog } from '../../server/http/refusal-log.ts';
import { CANARY, traces } from '../support/canary.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { addUser, cookieOf, signIn } from '../support/personas.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const refusals = () => office.logged.filter((line) => line.startsWith('refused'));

describe('who was kept from what', () => {
  it('is logged by act and actor, without the address and what was sent', async () => {
    await addUser(office, { username: 'kepala', password: 'kata sandi', roles: ['head'] });
    const cookie = cookieOf(await signIn(office, 'kepala', 'kata sandi'));
    const url = `/api/berkas/${CANARY.nik}`;
    await office.app.inject({ method: 'GET', url, headers: { host: '127.0.0.1', ...cookie } });
    expect(refusals()).toHaveLength(1);
    expect(refusals()[0]).toMatch(/"route":"\/api\/berkas\/:id","status":403,"who":"user:/);
    expect(traces(refusals().join())).toEqual([]);
  });

  it('is logged once a minute, then with how often, however long somebody knocks', async () => {
    for (let knock = 0; knock < 500; knock += 1) await office.atKiosk('GET', '/api/queue');
    expect(refusals()).toHaveLength(1);
    office.clock.advance(61_000);
    await office.atKiosk('GET', '/api/queue');
    expect(refusals()).toHaveLength(3);
    expect(refusals()[1]).toMatch(/^refused again .*"more":499/);
  });

  it('does not fill the log with a thousand different doors', () => {
    const note = createRefusalLog(office.deps.log, office.clock);
    for (let door = 0; door < 1_000; door += 1) {
      note({ method: 'GET', route: `/${door}`, status: 401, who: 'stranger' });
    }
    expect(refusals()).toHaveLength(100);
  });

  it('leaves out what is merely wrong', async () => {
    await office.asOfficer('POST', '/api/tickets', { service: 'XX' });
    await office.asOfficer('GET', '/api/nothing');
    expect(refusals()).toEqual([]);
  });
});
