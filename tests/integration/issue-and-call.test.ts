import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Office, openOffice } from '../support/open-office.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const issue = (service: string, priority = false) =>
  office.atKiosk('POST', '/api/tickets', { service, priority });
const next = (counter = 1) => office.asOfficer('POST', `/api/counters/${counter}/next`);

describe('issuing a number', () => {
  it('starts each series at 001 and counts the people ahead', async () => {
    const first = await issue('BPU');
    expect(first.statusCode).toBe(201);
    expect(first.json()).toMatchObject({
      number: 'B-001',
      service: 'BPU',
      priority: false,
      day: '2026-11-23',
      ahead: 0,
    });
    expect((await issue('PU')).json()).toMatchObject({ number: 'A-001', ahead: 1 });
    expect((await issue('BPU')).json()).toMatchObject({ number: 'B-002', ahead: 2 });
    expect((await issue('JHT', true)).json()).toMatchObject({ number: 'C-001', ahead: 0, priority: true });
  });

  it('puts exactly one paper in line, with the number on it', async () => {
    const { id, number } = (await issue('INFO')).json();
    const jobs = (await office.asOfficer('GET', '/api/print-jobs')).json();
    expect(jobs).toHaveLength(1);
    expect(jobs[0]).toMatchObject({
      kind: 'queue-ticket',
      printer: 'ticket',
      state: 'queued',
      about: number,
    });
    const bytes = await office.asOfficer('GET', `/api/print-jobs/${jobs[0].id}/bytes`);
    expect(bytes.rawPayload.toString('latin1')).toContain('D-001');
    expect(office.spool.wakes).toBeGreaterThan(0);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('says on paper to which counter one is called, where there is just one', async () => {
    const paperOf = async () => {
      const { printJob } = (await issue('PU')).json();
      const { rawPayload } = await office.asOfficer('GET', `/api/print-jobs/${printJob}/bytes`);
      return rawPayload.toString('latin1');
    };
    expect(await paperOf()).not.toContain('Dipanggil ke');
    await next(1);
    expect(await paperOf()).toMatch(/Dipanggil ke +Loket 1\n/);
    await next(2);
    expect(await paperOf()).not.toContain('Dipanggil ke');
  });

  it('gives the same ticket for the same key, and refuses the key for something else', async () => {
    const key = { 'idempotency-key': 'satu-ketukan' };
    const first = await office.atKiosk('POST', '/api/tickets', { service: 'PU' }, key);
    const again = await office.atKiosk('POST', '/api/tickets', { service: 'PU' }, key);
    expect(again.json()).toEqual(first.json());
    const other = await office.atKiosk('POST', '/api/tickets', { service: 'BPU' }, key);
    expect(other.statusCode).toBe(409);
    expect(other.json().code).toBe('key-reused');
    expect((await office.atKiosk('GET', '/api/services')).json()[0]).toMatchObject({
      code: 'PU',
      waiting: 1,
    });
  });

  it('forgets a key after two days', async () => {
    const key = { 'idempotency-key': 'k' };
    const first = (await office.atKiosk('POST', '/api/tickets', { service: 'PU' }, key)).json();
    office.clock.advance(49 * 3_600_000);
    const later = (await office.atKiosk('POST', '/api/tickets', { service: 'PU' }, key)).json();
    expect(later.id).not.toBe(first.id);
  });

  it('names the field that does not fit, in Indonesian or English, and stores nothing', async () => {
    const wrong = await office.atKiosk('POST', '/api/tickets', { service: 'SIM', extra: 1 });
    expect(wrong.statusCode).toBe(400);
    expect(wrong.headers['content-type']).toContain('application/problem+json');
    expect(wrong.json()).toMatchObject({ code: 'invalid-body', status: 400 });
    const errors = wrong.json().errors;
    expect(errors).toContainEqual({
      path: 'service',
      code: 'enum',
      message: 'Pilih salah satu: PU, BPU, JHT, INFO.',
    });
    expect(errors.map((error: { path: string }) => error.path)).toContain('extra');
    const english = await office.atKiosk('POST', '/api/tickets', {}, { 'accept-language': 'en' });
    expect(english.json().errors).toEqual([
      { path: 'service', code: 'required', message: 'This is required.' },
    ]);
    const broken = await office.app.inject({
      ...{
        method: 'POST',
        url: '/api/tickets',
        payload: '{"service":',
        headers: { host: 'localhost', 'content-type': 'application/json' },
      },
    });
    expect(broken.statusCode).toBe(400);
    expect((await issue('PU')).json().number).toBe('A-001');
  });
});

describe('calling', () => {
  it('calls in arrival order over all services, priority first but never three in a row', async () => {
    for (const [service, priority] of [
      ['PU', false],
      ['BPU', true],
      ['JHT', true],
      ['BPU', true],
    ] as const) {
      await issue(service, priority);
    }
    const order: string[] = [];
    for (let i = 0; i < 4; i += 1) {
      order.push((await next()).json().number);
      await office.asOfficer('POST', '/api/counters/1/finish');
    }
    expect(order).toEqual(['B-001', 'C-001', 'A-001', 'B-002']);
  });

  it('shows the officer the waiting ones in the order in which they are then called', async () => {
    for (const [service, priority] of [
      ['PU', false],
      ['BPU', true],
      ['JHT', true],
      ['BPU', true],
      ['INFO', false],
    ] as const) {
      await issue(service, priority);
    }
    const shown = (await office.asOfficer('GET', '/api/queue'))
      .json()
      .waiting.map((t: { number: string }) => t.number);
    const called: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      called.push((await next()).json().number);
      await office.asOfficer('POST', '/api/counters/1/no-show');
    }
    expect(called).toEqual(shown);
  });

  it('answers 404 when nobody waits', async () => {
    const reply = await next();
    expect(reply.statusCode).toBe(404);
    expect(reply.json().code).toBe('no-one-waiting');
  });

  it('tells of the ticket that is still there instead of skipping it', async () => {
    await issue('PU');
    await issue('PU');
    const called = (await next()).json();
    const again = await next();
    expect(again.statusCode).toBe(409);
    expect(again.json()).toMatchObject({ code: 'counter-busy', ticket: { id: called.id, number: 'A-001' } });
  });

  it('gives two counters that press together two different tickets', async () => {
    await issue('PU');
    await issue('PU');
    const [a, b] = await Promise.all([next(1), next(2)]);
    expect(new Set([a?.json().number, b?.json().number])).toEqual(new Set(['A-001', 'A-002']));
  });

  it('refuses a move that is not in the table and changes nothing', async () => {
    await issue('PU');
    const { id } = (await next()).json();
    await office.asOfficer('POST', '/api/counters/1/serve');
    const before = (await office.asOfficer('GET', `/api/tickets/${id}`)).json();
    const refused = await office.asOfficer('POST', '/api/counters/1/no-show');
    expect(refused.statusCode).toBe(409);
    expect(refused.json().code).toBe('illegal-move');
    expect((await office.asOfficer('GET', `/api/tickets/${id}`)).json()).toEqual(before);
  });

  it('puts somebody who was not there back behind the next five', async () => {
    for (let i = 0; i < 8; i += 1) await issue('BPU');
    const { id } = (await next()).json();
    await office.asOfficer('POST', '/api/counters/1/no-show');
    expect((await office.asOfficer('POST', `/api/tickets/${id}/return`)).json().state).toBe('waiting');
    const shown = (await office.asOfficer('GET', '/api/queue'))
      .json()
      .waiting.map((t: { number: string }) => t.number);
    expect(shown).toEqual(['B-002', 'B-003', 'B-004', 'B-005', 'B-006', 'B-001', 'B-007', 'B-008']);
  });

  it('keeps a place for somebody who is still filling in the form', async () => {
    for (let i = 0; i < 3; i += 1) await issue('BPU');
    const { id } = (await next()).json();
    await office.asOfficer('POST', '/api/counters/1/hold', { reason: 'belum-siap' });
    await next();
    await office.asOfficer('POST', '/api/counters/1/finish');
    await office.asOfficer('POST', `/api/tickets/${id}/return`);
    expect((await next()).json().number).toBe('B-001');
  });

  it('keeps number and place when a ticket is passed to another service', async () => {
    await issue('INFO');
    await issue('PU');
    await next();
    await office.asOfficer('POST', '/api/counters/1/serve');
    const moved = (await office.asOfficer('POST', '/api/counters/1/transfer', { service: 'BPU' })).json();
    expect(moved).toMatchObject({ number: 'D-001', service: 'BPU', state: 'waiting' });
    // Called anew, and not yet served at this call.
    expect((await next()).json()).toMatchObject({ number: 'D-001', state: 'called', servedAt: null });
  });
});

describe('the board', () => {
  it('shows counters, last calls and waiting counts that equal a count of the queue', async () => {
    for (const service of ['PU', 'PU', 'BPU', 'JHT']) await issue(service);
    await next(1);
    await next(4);
    await office.asOfficer('POST', '/api/counters/4/no-show');
    const board = (await office.atKiosk('GET', '/api/board')).json();
    expect(board.counters).toMatchObject([
      { counter: 1, name: 'Loket 1', number: 'A-001', service: 'PU', state: 'called' },
      { counter: 4, number: null, state: 'idle' },
    ]);
    expect(board.recent.map((call: { number: string }) => call.number)).toEqual(['A-001']);
    expect(board.waiting).toEqual({ PU: 0, BPU: 1, JHT: 1, INFO: 0 });
    const queue = (await office.asOfficer('GET', '/api/queue')).json();
    expect(queue.waiting).toHaveLength(2);
  });
});
