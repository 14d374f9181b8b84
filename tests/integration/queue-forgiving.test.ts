import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { paperText } from '../../printers/decoder/paper.ts';
import { DEFAULT_PROFILE } from '../../printers/profiles/profiles.ts';
import { liveMessage } from '../../server/live/live-messages.ts';
import { openBerkas } from '../support/berkas-samples.ts';
import { eventsOf } from '../support/events.ts';
import { MONDAY, type Office, openOffice } from '../support/open-office.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const take = (body: object) => office.atKiosk('POST', '/api/tickets', body);
const issue = async (service: string, more: object = {}) => (await take({ service, ...more })).json();
const press = (what: string, body?: object) => office.asOfficer('POST', `/api/counters/1/${what}`, body);
const onTicket = (id: string, what: string, body?: object) =>
  office.asOfficer('POST', `/api/tickets/${id}/${what}`, body);
const waiting = async () =>
  (await office.asOfficer('GET', '/api/queue'))
    .json()
    .waiting.map(({ number }: { number: string }) => number);
const jobs = async (): Promise<
  { id: string; kind: string; state: string; about: string; printer: string }[]
> => (await office.asOfficer('GET', '/api/print-jobs')).json();

/** What a paper says, white space folded. */
async function paper(jobId: string | undefined): Promise<string> {
  const reply = await office.asOfficer('GET', `/api/print-jobs/${jobId}/bytes`);
  return paperText(decodePaper(new Uint8Array(reply.rawPayload), DEFAULT_PROFILE))
    .join(' ')
    .replace(/\s+/g, ' ');
}

describe('a number of the wrong service', () => {
  const replace = (id: string, service: string) =>
    office.atKiosk('POST', `/api/tickets/${id}/replace`, { service });

  it('is given back at the kiosk for one of the right service, at the same place in the queue', async () => {
    const first = await issue('PU', { priority: true, help: true, purpose: 'melengkapi' });
    await issue('PU', { priority: true });
    await issue('BPU');
    const replaced = await replace(first.id, 'BPU');
    expect(replaced.statusCode).toBe(201);
    expect(replaced.json()).toMatchObject({
      ...{
        number: 'B-002',
        service: 'BPU',
        priority: true,
        help: true,
        kind: 'lanjutan',
        replaces: 'A-001',
        ahead: 0,
      },
    });
    expect(await waiting()).toEqual(['B-002', 'A-002', 'B-001']);
    expect((await office.asOfficer('GET', `/api/tickets/${first.id}`)).json().state).toBe('cancelled');
    const told = (await office.asOfficer('GET', `/api/tickets/${replaced.json().id}`)).json();
    expect(told).toMatchObject({ purpose: 'melengkapi', kind: 'lanjutan', state: 'waiting' });
  });

  it('is told of its place by those who wait before it, not by those who came later', async () => {
    for (const service of ['PU', 'PU', 'PU', 'PU']) await issue(service);
    const ids = (await office.asOfficer('GET', '/api/queue'))
      .json()
      .waiting.map(({ id }: { id: string }) => id);
    expect((await replace(ids[2], 'INFO')).json().ahead).toBe(2);
  });

  it('is not printed any more if it was not yet; the new paper says what it stands for', async () => {
    const { id } = await issue('PU');
    const { printJob } = (await replace(id, 'JHT')).json();
    expect(await jobs()).toMatchObject([
      { about: 'A-001', state: 'cancelled' },
      { about: 'C-001', state: 'queued', id: printJob },
    ]);
    expect(await paper(printJob)).toMatch(/C-001 .*PENGGANTI A-001/);
    const [event] = await eventsOf(office, 'ticket-replaced');
    expect(event).toMatchObject({
      subject: id,
      data: { number: 'A-001', byNumber: 'C-001', state: 'cancelled' },
    });
  });

  it('is nobody else’s to give back, except an officer’s', async () => {
    const atDesk = (await office.asOfficer('POST', '/api/tickets', { service: 'PU' })).json();
    const refused = await replace(atDesk.id, 'BPU');
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'not-your-ticket']);
    const atKiosk = await issue('PU');
    expect((await onTicket(atKiosk.id, 'replace', { service: 'BPU' })).statusCode).toBe(201);
  });

  it('stays once somebody was called, and a second press gives no second number', async () => {
    const { id } = await issue('PU');
    const both = await Promise.all([replace(id, 'BPU'), replace(id, 'BPU')]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    await press('next');
    const called = (await office.asOfficer('GET', '/api/queue')).json().atCounters[0];
    expect((await replace(called.id, 'PU')).json().code).toBe('illegal-move');
    expect((await replace((await issue('PU')).id, 'PU')).json().code).toBe('illegal-move');
  });
});

describe('somebody who has to be fetched', () => {
  it('is shown so when called, on paper, on the wall and at the desk', async () => {
    const { printJob, help } = await issue('PU', { help: true });
    expect(help).toBe(true);
    expect(await paper(printJob)).toContain('Petugas akan mendatangi Anda.');
    await issue('PU');
    expect((await press('next')).json()).toMatchObject({ help: true, lookedAt: null });
    expect((await office.atKiosk('GET', '/api/board')).json().counters[0]).toMatchObject({
      number: 'A-001',
      fetch: true,
    });
    const [called] = await eventsOf(office, 'ticket-called');
    const context = {
      day: MONDAY.slice(0, 10),
      waiting: { PU: 1, BPU: 0, JHT: 0, INFO: 0 },
      counterName: String,
    };
    expect(called && liveMessage(called, context)).toMatchObject({
      type: 'ticket-called',
      number: 'A-001',
      fetch: true,
    });
    await press('finish');
    await press('next');
    expect((await office.atKiosk('GET', '/api/board')).json().counters[0]).not.toHaveProperty('fetch');
  });

  it('is never absent before somebody looked, and looked anew after each call', async () => {
    const { id } = await issue('PU', { help: true });
    await press('next');
    const refused = await press('no-show');
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'look-first']);
    expect((await onTicket(id, 'looked')).json().lookedAt).toBe('2026-11-23T08:00:00.000+07:00');
    expect((await press('no-show')).json().state).toBe('no-show');
    await onTicket(id, 'return');
    expect((await press('next')).json().lookedAt).toBeNull();
    expect((await press('no-show')).json().code).toBe('look-first');
  });

  it('can be marked by the officer until the visit ends, and no longer looked for before a call', async () => {
    const { id } = await issue('PU');
    expect((await onTicket(id, 'help', { help: true })).json().help).toBe(true);
    expect((await onTicket(id, 'looked')).json().code).toBe('illegal-move');
    await press('next');
    expect((await onTicket(id, 'help', { help: false })).json().help).toBe(false);
    expect((await press('no-show')).json().state).toBe('no-show');
    await onTicket(id, 'cancel');
    expect((await onTicket(id, 'help', { help: true })).json().code).toBe('illegal-move');
    expect((await eventsOf(office, 'ticket-help-set')).map(({ data }) => data.help)).toEqual([true, false]);
  });
});

describe('somebody who is passed on', () => {
  it.each(['waiting', 'called', 'serving'])(
    'from %s keeps number and place, counts for the new service, and is told what to bring',
    async (from) => {
      const { id } = await issue('INFO');
      await issue('BPU');
      if (from !== 'waiting') await press('next');
      if (from === 'serving') await press('serve');
      const moved = await onTicket(id, 'transfer', { service: 'BPU' });
      expect(moved.json()).toMatchObject({
        number: 'D-001',
        service: 'BPU',
        state: 'waiting',
        counter: null,
      });
      expect(await waiting()).toEqual(['D-001', 'B-001']);
      expect((await office.atKiosk('GET', '/api/board')).json().waiting).toMatchObject({ INFO: 0, BPU: 2 });
      const list = (await jobs()).find(({ kind }) => kind === 'document-list');
      expect(list).toMatchObject({ printer: 'receipt', about: 'D-001', state: 'queued' });
      const said = await paper(list?.id);
      expect(said).toContain('Nomor antrian Anda tetap');
      expect(said).toContain('Pendaftaran Bukan Penerima Upah (BPU)');
      expect(said).toContain('[ ] Alamat Email');
      expect(said).toContain('Pendaftaran gratis.');
    },
  );

  it('to the service they came for is not passed on at all', async () => {
    const { id } = await issue('BPU');
    expect((await onTicket(id, 'transfer', { service: 'BPU' })).json().code).toBe('illegal-move');
    expect(await eventsOf(office, 'ticket-transferred')).toEqual([]);
  });

  it('twice gets both lists, and none for a service that asks for nothing', async () => {
    const { id } = await issue('INFO');
    for (const service of ['BPU', 'JHT', 'INFO', 'BPU']) await onTicket(id, 'transfer', { service });
    expect((await jobs()).filter(({ kind }) => kind === 'document-list')).toHaveLength(3);
    expect((await onTicket(id, 'reprint')).statusCode).toBe(200);
    expect((await jobs()).at(-1)).toMatchObject({ kind: 'queue-ticket', about: 'D-001' });
  });
});

describe('somebody who is set aside', () => {
  it.each(['called', 'serving'])(
    'while still filling in, from %s, is due as soon as they are ready',
    async (from) => {
      for (let i = 0; i < 4; i += 1) await issue('BPU');
      const { id } = (await press('next')).json();
      if (from === 'serving') await press('serve');
      expect((await press('hold', { reason: 'belum-siap' })).json()).toMatchObject({
        state: 'held',
        heldFor: 'belum-siap',
      });
      await press('next');
      await press('finish');
      expect((await onTicket(id, 'return')).json()).toMatchObject({ state: 'waiting', heldFor: null });
      expect(await waiting()).toEqual(['B-001', 'B-003', 'B-004']);
    },
  );

  it.each(['called', 'serving'])(
    'to complete a paper, from %s, comes back behind the next two',
    async (from) => {
      for (let i = 0; i < 5; i += 1) await issue('BPU');
      const { id } = (await press('next')).json();
      if (from === 'serving') await press('serve');
      await press('hold', { reason: 'melengkapi' });
      await onTicket(id, 'return');
      expect(await waiting()).toEqual(['B-002', 'B-003', 'B-001', 'B-004', 'B-005']);
    },
  );

  it('cannot be, from where nobody is at the counter', async () => {
    await issue('BPU');
    expect((await press('hold', { reason: 'melengkapi' })).json().code).toBe('nothing-at-counter');
  });
});

describe('a number that is cancelled', () => {
  it('while it waits is not printed any more', async () => {
    const { id } = await issue('PU');
    await onTicket(id, 'cancel');
    expect(await jobs()).toMatchObject([{ about: 'A-001', state: 'cancelled' }]);
    expect(await eventsOf(office, 'print-cancelled')).toHaveLength(1);
  });
});

describe('somebody who comes back', () => {
  it('has an ordinary number that says so', async () => {
    await issue('PU');
    const back = await issue('PU', { purpose: 'sudah-bayar' });
    expect(back).toMatchObject({ number: 'A-002', kind: 'lanjutan', ahead: 1 });
    expect(await paper(back.printJob)).toContain('* LANJUTAN *');
    expect((await office.asOfficer('GET', `/api/tickets/${back.id}`)).json()).toMatchObject({
      ...{ kind: 'lanjutan', purpose: 'sudah-bayar' },
    });
  });

  it('with the code of a tanda terima finds the berkas open as soon as they are called, and joined once', async () => {
    const berkas = await openBerkas(office, 'JHT');
    await press('finish');
    await office.asOfficer('POST', `/api/berkas/${berkas.id}/prints`, { paper: 'document-receipt' });
    const { code } = (await office.asOfficer('GET', `/api/berkas/${berkas.id}`)).json();
    const { id } = (await office.atKiosk('POST', '/api/tickets/by-code', { code })).json();
    expect((await office.asOfficer('GET', `/api/tickets/${id}`)).json().berkas).toEqual([]);
    for (const step of ['next', 'undo', 'next']) await press(step);
    const called = (await office.asOfficer('GET', `/api/tickets/${id}`)).json();
    expect(called).toMatchObject({ state: 'called', kind: 'lanjutan', berkas: [{ id: berkas.id }] });
    const joined = (await eventsOf(office, 'berkas-joined')).filter(({ data }) => data.ticket === id);
    expect(joined.map(({ subject }) => subject)).toEqual([berkas.id]);
    // Whoever brought the code is there: nobody looked anybody up.
    const lookups = await office.asOfficer('GET', '/api/lookups?from=2026-11-20&to=2026-11-30');
    expect(lookups.json().looks).toEqual([]);
  });
});
