import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { latestPrintJobs } from '../../db/print-jobs.ts';
import {
  CLONE_58_ABILITIES,
  CLONE_80_ABILITIES,
  type PrinterAbilities,
  TM_T82_ABILITIES,
} from '../../printers/virtual-printer/printer-abilities.ts';
import {
  numberOn,
  type OfficeWithPrinters,
  officeWithPrinters,
} from '../support/printing/office-with-printers.ts';

const SOON = { timeout: 15_000, interval: 30 };
const MUTE: PrinterAbilities = { ...CLONE_58_ABILITIES, status: false };
const ANSWERS = { columns: 48, nativeQr: true, nativeBarcode: true, accents: true, cut: true, stray: false };

let hall: OfficeWithPrinters;

beforeEach(async () => {
  hall = await officeWithPrinters();
});
afterEach(() => hall.close());

const probe = (id: string) => hall.asAdmin('POST', `/api/printers/${id}/probe`);
const answer = (id: string, changes: Partial<typeof ANSWERS> = {}) =>
  hall.asAdmin('POST', `/api/printers/${id}/probe/answers`, { ...ANSWERS, ...changes });
const setRoles = (ticket: string | null, receipt: string | null) =>
  hall.asAdmin('PUT', '/api/printer-roles', { ticket, receipt });
const states = async () => (await hall.jobs()).map(({ state }) => state);

describe('a printer that is asked what it can do', () => {
  it.each([
    [
      'everything',
      TM_T82_ABILITIES,
      { status: true, automaticStatus: true, echo: true, jobId: true },
      'job-id',
    ],
    [
      'GS r only',
      CLONE_80_ABILITIES,
      { status: true, automaticStatus: false, echo: true, jobId: false },
      'echo',
    ],
    ['nothing', MUTE, { status: false, automaticStatus: false, echo: false, jobId: false }, 'none'],
  ])(
    'and answers %s prints one page and is used accordingly',
    async (_, abilities, findings, confirm) => {
      const machine = await hall.machine(abilities);
      const { id } = await hall.register(machine);
      const probed = await probe(id);
      expect(probed.statusCode).toBe(200);
      expect(probed.json().probed).toMatchObject({ findings, answered: false });
      await expect.poll(() => machine.papers.flat().join('\n'), SOON).toContain('LOKET-128');
      const pieces = machine.papers.length;
      if (abilities.cutter) expect(pieces).toBe(1);
      const answered = await answer(id, { cut: abilities.cutter });
      expect(answered.json().profile).toMatchObject({ confirm, cutter: abilities.cutter, qr: 'native' });
      expect(machine.mostConnections()).toBe(1);

      await setRoles(id, null);
      const number = await hall.issue();
      await expect.poll(states, SOON).toEqual(['printed']);
      const [job] = await hall.office.deps.store.read((tx) => latestPrintJobs(tx, hall.office.deps.site, 1));
      expect(job?.proof).toBe(confirm === 'none' ? 'handed-over' : confirm);
      // One without a cutter and without answers gives the last of its page out when it likes.
      const numbers = () => machine.papers.map(numberOn).filter((one) => one !== undefined);
      await expect.poll(numbers, SOON).toEqual([number]);
    },
    40_000,
  );

  it('is not well without paper: nothing is kept, and it is said what to do', async () => {
    const machine = await hall.machine();
    machine.setState('paper-out');
    const { id } = await hall.register(machine);
    const reply = await probe(id);
    expect([reply.statusCode, reply.json().code]).toEqual([409, 'printer-not-well']);
    expect(reply.json().detail).toContain('gulungan');
    expect(machine.papers).toEqual([]);
  });

  it('cannot be asked where nobody answers', async () => {
    const machine = await hall.machine();
    const { id } = await hall.register(machine);
    await machine.refuse();
    expect((await probe(id)).json().detail).toContain('alamat');
    await machine.accept();
  });

  it('waits for the paper under way, and lets the papers behind wait: one conversation at a time', async () => {
    const machine = await hall.machine(TM_T82_ABILITIES, 400);
    const { id } = await hall.register(machine);
    await setRoles(id, null);
    const numbers = [await hall.issue(), await hall.issue()];
    await expect.poll(states, SOON).toEqual(['sending', 'queued']);
    const probing = probe(id);
    numbers.push(await hall.issue());
    expect((await probing).statusCode).toBe(200);
    await expect.poll(states, SOON).toEqual(['printed', 'printed', 'printed']);
    expect(machine.papers.map(numberOn).filter((number) => number !== undefined)).toEqual(numbers);
    expect(machine.papers).toHaveLength(4);
    expect(machine.mostConnections()).toBe(1);
  }, 30_000);

  it('without paper in mid paper is not asked behind its back', async () => {
    const machine = await hall.machine();
    const { id } = await hall.register(machine);
    await setRoles(id, null);
    machine.provoke('paper-out', { afterLines: 3 });
    await hall.issue();
    const well = async () => (await hall.printers()).find((printer) => printer.id === id)?.state;
    await expect.poll(well, SOON).toBe('paper-out');
    const reply = await probe(id);
    expect(reply.json().detail).toContain('gulungan');
    machine.mend('paper-out');
    await expect.poll(states, SOON).toEqual(['printed']);
    expect(machine.papers).toHaveLength(1);
    expect(machine.mostConnections()).toBe(1);
  }, 40_000);
});

describe('printers that are changed while papers wait and print', () => {
  it('lose none and print none twice: what is under way comes out there, the rest elsewhere', async () => {
    const [one, other] = [
      await hall.machine(TM_T82_ABILITIES, 150),
      await hall.machine(TM_T82_ABILITIES, 20),
    ];
    const [first, second] = [await hall.register(one), await hall.register(other)];
    await setRoles(first.id, null);
    const numbers: string[] = [];
    for (let count = 0; count < 4; count += 1) numbers.push(await hall.issue());
    await expect.poll(states, SOON).toContain('sending');
    await setRoles(second.id, second.id);
    numbers.push(await hall.issue());
    await setRoles(first.id, second.id);
    numbers.push(await hall.issue());
    await expect.poll(states, SOON).toEqual(numbers.map(() => 'printed'));
    const out = [...one.papers, ...other.papers].map(numberOn);
    expect(out.toSorted()).toEqual(numbers.toSorted());
    expect(one.mostConnections()).toBe(1);
    expect(other.mostConnections()).toBe(1);
  }, 40_000);

  it('give the papers of one that is taken away to the one that is left', async () => {
    const machine = await hall.machine();
    const spare = await hall.machine();
    spare.setState('paper-out');
    const [{ id }, { id: spareId }] = [await hall.register(machine), await hall.register(spare)];
    await setRoles(null, id);
    await hall.asAdmin('POST', `/api/printers/${spareId}/test-page`);
    await expect
      .poll(async () => (await hall.printers()).find((printer) => printer.id === spareId)?.state, SOON)
      .toBe('paper-out');
    expect(await states()).toEqual(['queued']);
    await hall.asAdmin('DELETE', `/api/printers/${spareId}`);
    await expect.poll(states, SOON).toEqual(['printed']);
    expect(machine.papers).toHaveLength(1);
    expect(spare.papers).toEqual([]);
  }, 20_000);

  it('print with what a person just said of them', async () => {
    const machine = await hall.machine();
    const { id } = await hall.register(machine);
    await setRoles(null, id);
    await probe(id);
    await answer(id, { columns: 32, cut: true });
    await hall.asAdmin('POST', `/api/printers/${id}/test-page`);
    await expect.poll(states, SOON).toEqual(['printed']);
    const lines = machine.papers.at(-1) ?? [];
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(32);
  }, 20_000);

  it('bring a test page out of the very printer it was asked for', async () => {
    const [used, spare] = [await hall.machine(), await hall.machine()];
    const [{ id }, { id: spareId }] = [await hall.register(used), await hall.register(spare)];
    await setRoles(id, id);
    await hall.asAdmin('POST', `/api/printers/${spareId}/test-page`);
    await expect.poll(() => spare.papers.length, SOON).toBe(1);
    expect(spare.papers[0]?.join('\n')).toContain(spare.address);
    expect(used.papers).toEqual([]);
  }, 20_000);
});

describe('an office without any printer', () => {
  it('prints into its tray, each task in its own', async () => {
    await hall.issue();
    await expect.poll(states, SOON).toEqual(['printed']);
    const papers = (await hall.asAdmin('GET', '/api/papers')).json();
    expect(papers.map(({ printer }: { printer: string }) => printer)).toEqual(['ticket']);
    const looks = async () => (await hall.printers()).map(({ state }) => state);
    await expect.poll(looks, SOON).toEqual(['ok', 'ok']);
  });
});
