import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Printer } from '../../contract/printers.ts';
import type { PrintJob } from '../../contract/printing.ts';
import { err } from '../../domain/result.ts';
import { eventsOf } from '../support/events.ts';
import { type Office, openOffice } from '../support/open-office.ts';

const DESK = { name: 'Printer meja', address: 'tcp://192.168.1.50:9100', profile: 'paper-80' };
const ANSWERS = {
  ...{ columns: 42, nativeQr: false, nativeBarcode: true },
  ...{ accents: true, cut: true, stray: false },
};
const NOBODY = '019a0000-0000-7000-8000-000000000000';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const list = async (): Promise<Printer[]> => (await office.asOfficer('GET', '/api/printers')).json();
const add = async (changes: Partial<typeof DESK> = {}) =>
  office.asOfficer('POST', '/api/printers', { ...DESK, ...changes });
const added = async (changes: Partial<typeof DESK> = {}): Promise<Printer> => (await add(changes)).json();
const setRoles = (ticket: string | null, receipt: string | null) =>
  office.asOfficer('PUT', '/api/printer-roles', { ticket, receipt });
const standIn = async (role: 'ticket' | 'receipt') => {
  const found = (await list()).find(({ address }) => address === `virtual://${role}`);
  if (found === undefined) throw new Error(`no stand-in for ${role}`);
  return found;
};

describe('the printers of a new office', () => {
  it('are the two stand-ins, each with its task', async () => {
    const printers = await list();
    expect(printers.map(({ address, roles, origin }) => ({ address, roles, origin }))).toEqual([
      { address: 'virtual://ticket', roles: ['ticket'], origin: 'virtual' },
      { address: 'virtual://receipt', roles: ['receipt'], origin: 'virtual' },
    ]);
    expect(printers[0]?.profile).toMatchObject({ name: 'tm-t82', confirm: 'job-id' });
  });

  it('are the same after a night', async () => {
    const before = (await list()).map(({ id }) => id);
    office = await office.reopen();
    expect((await list()).map(({ id }) => id)).toEqual(before);
  });

  it('can be neither changed nor taken away', async () => {
    const { id } = await standIn('ticket');
    const changed = await office.asOfficer('PUT', `/api/printers/${id}`, DESK);
    const removed = await office.asOfficer('DELETE', `/api/printers/${id}`);
    expect([changed.json().code, removed.json().code]).toEqual(['printer-fixed', 'printer-fixed']);
  });
});

describe('a printer', () => {
  it('is registered with the usual values of its kind and prints nothing yet', async () => {
    const reply = await add({ profile: 'clone-58' });
    expect(reply.statusCode).toBe(201);
    expect(reply.json()).toMatchObject({
      ...{ name: 'Printer meja', origin: 'registered', roles: [], state: 'unknown', waiting: 0 },
      profile: { name: 'clone-58', paperMm: 58, cutter: false, confirm: 'status' },
    });
    expect(reply.json().probed).toBeUndefined();
    expect((await list()).at(-1)?.id).toBe(reply.json().id);
    expect(office.park.rearranged).toBe(1);
    const [event] = (await eventsOf(office, 'printer-added')).slice(-1);
    expect(event?.data).toEqual({ address: DESK.address, profile: 'clone-58' });
  });

  it('has its name tidied and its address kept as one writes it', async () => {
    const printer = await added({ name: '  Printer   meja ', address: 'tcp://Printer.LAN ' });
    expect(printer).toMatchObject({ name: 'Printer meja', address: 'tcp://printer.lan:9100' });
  });

  it('is how the spool says', async () => {
    const { id } = await added();
    office.spool.setPrinter(id, 'paper-out');
    expect((await list()).find((printer) => printer.id === id)?.state).toBe('paper-out');
  });

  it('is not taken at what is no address, or no printer’s, and it is said why', async () => {
    for (const [address, code] of [
      ['192.168.1.50', 'unknown-scheme'],
      ['http://192.168.1.50', 'unknown-scheme'],
      ['virtual://ticket', 'unknown-scheme'],
      ['tcp://', 'bad-host'],
      ['tcp://192.168.1.50:99999', 'bad-port'],
      ['device:///home/loket/data/loket.db', 'no-device'],
      ['device:///dev/../etc/passwd', 'no-device'],
      ['agent://mesin-antrian', 'bad-device'],
      ['tcp://192.168.1.50?profile=mesin-tik', 'unknown-profile'],
    ]) {
      const reply = await add({ address });
      expect(reply.statusCode, address).toBe(422);
      expect(reply.json()).toMatchObject({ code: 'invalid-printer', errors: [{ path: 'address', code }] });
      expect(reply.json().errors[0].message.length).toBeGreaterThan(20);
    }
    expect(await list()).toHaveLength(2);
  });

  it('needs a name somebody can read', async () => {
    expect((await add({ name: ' \t ' })).json().errors).toMatchObject([{ path: 'name', code: 'no-name' }]);
  });

  it('is known by its address only once, also under another spelling', async () => {
    await add();
    expect((await add({ address: 'tcp://192.168.1.50' })).json().code).toBe('printer-known');
    const other = await added({ address: 'tcp://192.168.1.51' });
    const moved = await office.asOfficer('PUT', `/api/printers/${other.id}`, DESK);
    expect(moved.json().code).toBe('printer-known');
  });

  it('is changed, and forgets what was found out only with another address or kind', async () => {
    const { id } = await added();
    await office.asOfficer('POST', `/api/printers/${id}/probe`);
    await office.asOfficer('POST', `/api/printers/${id}/probe/answers`, ANSWERS);
    const put = async (changes: Partial<typeof DESK>): Promise<Printer> =>
      (await office.asOfficer('PUT', `/api/printers/${id}`, { ...DESK, ...changes })).json();
    expect(await put({ name: 'Printer tamu' })).toMatchObject({
      ...{ name: 'Printer tamu', probed: { answered: true }, profile: { columns: 42 } },
    });
    const elsewhere = await put({ address: 'tcp://192.168.1.99' });
    expect(elsewhere.probed).toBeUndefined();
    expect(elsewhere.profile.columns).toBe(48);
    expect((await put({ profile: 'tm-t82' })).profile).toMatchObject({ name: 'tm-t82', confirm: 'job-id' });
  });

  it('is taken away, and its address is free again', async () => {
    const { id } = await added();
    const rest = await office.asOfficer('DELETE', `/api/printers/${id}`);
    expect(rest.json()).toHaveLength(2);
    expect((await office.asOfficer('DELETE', `/api/printers/${id}`)).json().code).toBe('printer-not-found');
    expect((await added()).id).not.toBe(id);
  });

  it('that is not there cannot be changed, tried or asked', async () => {
    const to = (method: 'PUT' | 'POST', path: string, body?: unknown) =>
      office.asOfficer(method, `/api/printers/${NOBODY}${path}`, body);
    for (const reply of [
      await to('PUT', '', DESK),
      await to('POST', '/test-page'),
      await to('POST', '/probe'),
      await to('POST', '/probe/answers', ANSWERS),
      await setRoles(NOBODY, null),
    ]) {
      expect([reply.statusCode, reply.json().code]).toEqual([404, 'printer-not-found']);
    }
    expect(office.park.probed).toEqual([]);
  });
});

describe('the tasks', () => {
  it('are given to registered printers and back to the stand-ins', async () => {
    const { id } = await added();
    const reply = await setRoles(id, id);
    expect(reply.json()[0]).toMatchObject({ id, roles: ['ticket', 'receipt'] });
    expect(office.park.rearranged).toBe(2);
    await setRoles((await standIn('ticket')).id, null);
    const printers = await list();
    expect(printers.map(({ address, roles }) => [address, roles])).toEqual([
      ['virtual://ticket', ['ticket']],
      ['virtual://receipt', ['receipt']],
      [DESK.address, []],
    ]);
    const [event] = (await eventsOf(office, 'printer-roles-set')).slice(-1);
    expect(Object.keys(event?.data ?? {})).toEqual(['receipt', 'ticket']);
  });

  it('keep their printer from being taken away', async () => {
    const { id } = await added();
    await setRoles(null, id);
    expect((await office.asOfficer('DELETE', `/api/printers/${id}`)).json().code).toBe('printer-has-role');
    await setRoles(null, null);
    expect((await office.asOfficer('DELETE', `/api/printers/${id}`)).statusCode).toBe(200);
  });

  it('stay after a night', async () => {
    const { id } = await added();
    await setRoles(id, null);
    office = await office.reopen();
    expect((await list())[0]).toMatchObject({ id, roles: ['ticket'] });
  });

  it('say how many papers wait for their printer', async () => {
    await office.atKiosk('POST', '/api/tickets', { service: 'PU' });
    await office.atKiosk('POST', '/api/tickets', { service: 'PU' });
    expect((await standIn('ticket')).waiting).toBe(2);
    const { id } = await added();
    const [first] = (await setRoles(id, null)).json();
    expect(first).toMatchObject({ id, waiting: 2 });
  });
});

describe('a printer of the environment', () => {
  beforeEach(async () => {
    // Ids are made of the time.
    office.clock.advance(60_000);
    office = await office.reopen({ ticket: { address: 'tcp://10.0.0.9:9100', profile: 'paper-80' } });
  });

  const fixed = async () => {
    const found = (await list()).find(({ origin }) => origin === 'environment');
    if (found === undefined) throw new Error('no printer of the environment');
    return found;
  };

  it('has its task whatever somebody chose, and is not to be changed here', async () => {
    const printer = await fixed();
    expect(printer).toMatchObject({
      ...{ roles: ['ticket'], fixedRoles: ['ticket'], address: 'tcp://10.0.0.9:9100' },
    });
    const { id } = await added();
    expect((await setRoles(id, id)).json().code).toBe('printer-fixed');
    expect((await setRoles(null, id)).json().code).toBe('printer-fixed');
    expect((await setRoles(printer.id, id)).statusCode).toBe(200);
    const put = await office.asOfficer('PUT', `/api/printers/${printer.id}`, DESK);
    const removed = await office.asOfficer('DELETE', `/api/printers/${printer.id}`);
    expect([put.json().code, removed.json().code]).toEqual(['printer-fixed', 'printer-fixed']);
  });

  it('may be asked what it can do, and that outlives a start', async () => {
    const { id } = await fixed();
    await office.asOfficer('POST', `/api/printers/${id}/probe`);
    await office.asOfficer('POST', `/api/printers/${id}/probe/answers`, ANSWERS);
    office = await office.reopen();
    expect(await fixed()).toMatchObject({ id, profile: { columns: 42 }, probed: { answered: true } });
  });

  it('takes another kind that is said at the start, and has yet to be asked again', async () => {
    const { id } = await fixed();
    await office.asOfficer('POST', `/api/printers/${id}/probe`);
    office = await office.reopen({ ticket: { address: 'tcp://10.0.0.9:9100', profile: 'clone-58' } });
    const after = await fixed();
    expect(after).toMatchObject({ id, profile: { name: 'clone-58', columns: 32 } });
    expect(after.probed).toBeUndefined();
  });

  it('stays as a spare one when the environment names another', async () => {
    const { id } = await fixed();
    office = await office.reopen({});
    const spare = (await list()).find((printer) => printer.id === id);
    expect(spare).toMatchObject({ origin: 'registered', roles: [] });
    expect((await office.asOfficer('DELETE', `/api/printers/${id}`)).statusCode).toBe(200);
  });
});

describe('a test page', () => {
  const jobs = async (): Promise<PrintJob[]> => (await office.asOfficer('GET', '/api/print-jobs')).json();

  it('waits for the printer it was asked for, also for one without a task', async () => {
    const { id } = await added();
    const reply = await office.asOfficer('POST', `/api/printers/${id}/test-page`);
    expect(reply.statusCode).toBe(201);
    expect(reply.json()).toMatchObject({ kind: 'test-page', state: 'queued', about: 'Printer meja' });
    expect((await list()).map(({ waiting }) => waiting)).toEqual([0, 0, 1]);
    expect(office.spool.wakes).toBeGreaterThan(0);
  });

  it('of a printer with a task goes with that task', async () => {
    const { id } = await standIn('ticket');
    const page: PrintJob = (await office.asOfficer('POST', `/api/printers/${id}/test-page`)).json();
    expect(page.printer).toBe('ticket');
    const spare = await added();
    await setRoles(spare.id, null);
    expect((await list())[0]).toMatchObject({ id: spare.id, waiting: 1 });
  });

  it('asked for once more comes out of the same printer again', async () => {
    const { id } = await added();
    const page: PrintJob = (await office.asOfficer('POST', `/api/printers/${id}/test-page`)).json();
    const copy = await office.asOfficer('POST', `/api/print-jobs/${page.id}/reprint`, {});
    expect(copy.json()).toMatchObject({ copy: 1, movedTo: { id } });
  });

  it('asked for twice is two papers', async () => {
    const { id } = await standIn('ticket');
    await office.asOfficer('POST', `/api/printers/${id}/test-page`);
    await office.asOfficer('POST', `/api/printers/${id}/test-page`);
    expect(await jobs()).toHaveLength(2);
  });

  it('goes back to its role when its printer is taken away', async () => {
    const { id } = await added();
    await office.asOfficer('POST', `/api/printers/${id}/test-page`);
    const rest: Printer[] = (await office.asOfficer('DELETE', `/api/printers/${id}`)).json();
    expect(rest.map(({ roles, waiting }) => [roles, waiting])).toEqual([
      [['ticket'], 0],
      [['receipt'], 1],
    ]);
    expect(await eventsOf(office, 'print-moved')).toHaveLength(1);
  });
});

describe('what a printer can do', () => {
  it('is found out, and used once a person has looked at the page', async () => {
    const { id } = await added();
    const asked = await office.asOfficer('POST', `/api/printers/${id}/probe`);
    expect(asked.statusCode).toBe(200);
    expect(asked.json()).toMatchObject({
      profile: { confirm: 'echo', columns: 48 },
      probed: { answered: false, findings: { jobId: true, model: 'TM-T82III' } },
    });
    const answered = await office.asOfficer('POST', `/api/printers/${id}/probe/answers`, ANSWERS);
    expect(answered.json()).toMatchObject({
      profile: { columns: 42, qr: 'raster', cutter: true },
      probed: { answered: true },
    });
    expect(office.park.rearranged).toBe(2);
    expect(await eventsOf(office, 'printer-probed')).toHaveLength(2);
  });

  it('is judged from its kind each time, not from an earlier mistake', async () => {
    const { id } = await added();
    await office.asOfficer('POST', `/api/printers/${id}/probe`);
    await office.asOfficer('POST', `/api/printers/${id}/probe/answers`, { ...ANSWERS, cut: false });
    await office.asOfficer('POST', `/api/printers/${id}/probe`);
    const again = await office.asOfficer('POST', `/api/printers/${id}/probe/answers`, ANSWERS);
    expect(again.json().profile.cutter).toBe(true);
  });

  it('is not told before it was asked', async () => {
    const { id } = await added();
    const reply = await office.asOfficer('POST', `/api/printers/${id}/probe/answers`, ANSWERS);
    expect([reply.statusCode, reply.json().code]).toEqual([409, 'probe-missing']);
  });

  it('is not kept when the printer is not well, and what to do is said', async () => {
    const { id } = await added();
    office.park.found = err('paper-out');
    const reply = await office.asOfficer('POST', `/api/printers/${id}/probe`);
    expect(reply.statusCode).toBe(409);
    expect(reply.json()).toMatchObject({ code: 'printer-not-well' });
    expect(reply.json().detail).toContain('gulungan');
    expect((await list()).at(-1)?.probed).toBeUndefined();
  });
});
