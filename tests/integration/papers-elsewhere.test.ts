import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  numberOn,
  type OfficeWithPrinters,
  officeWithPrinters,
} from '../support/printing/office-with-printers.ts';

const SOON = { timeout: 15_000, interval: 30 };

let hall: OfficeWithPrinters;

beforeEach(async () => {
  hall = await officeWithPrinters();
});
afterEach(() => hall.close());

const command = (job: string, verb: string, body?: unknown) =>
  hall.asAdmin('POST', `/api/print-jobs/${job}/${verb}`, body);
/** Every paper as "number state reason", oldest first. */
const lines = async () =>
  (await hall.jobs()).map(({ about, state, reason = '-' }) => `${about} ${state} ${reason}`);
const idOf = async (number: string) => {
  const job = (await hall.jobs()).find(({ about }) => about === number);
  if (job === undefined) throw new Error(`no paper for ${number}`);
  return job.id;
};

describe('papers that wait for a printer without paper', () => {
  it('come out elsewhere, not at all, or later: each once, in order, and none of them twice', async () => {
    const [empty, spare] = [await hall.machine(), await hall.machine()];
    empty.setState('paper-out');
    const [{ id }, { id: spareId }] = [await hall.register(empty), await hall.register(spare)];
    await hall.asAdmin('PUT', '/api/printer-roles', { ticket: id, receipt: null });
    const numbers: string[] = [];
    for (let count = 0; count < 5; count += 1) numbers.push(await hall.issue());
    const [one = '', two = '', three = '', four = '', five = ''] = numbers;
    await expect.poll(lines, SOON).toEqual(numbers.map((number) => `${number} queued paper-out`));

    await command(await idOf(four), 'move', { printer: spareId });
    await command(await idOf(two), 'move', { printer: spareId });
    await command(await idOf(one), 'cancel');
    await command(await idOf(three), 'by-browser');
    await expect
      .poll(lines, SOON)
      .toEqual([
        expect.stringMatching(`^${one} cancelled`),
        `${two} printed -`,
        `${three} uncertain by-browser`,
        `${four} printed -`,
        `${five} queued paper-out`,
      ]);
    expect(spare.papers.map(numberOn).toSorted()).toEqual([two, four]);

    await command(await idOf(three), 'answer', { printed: false });
    empty.setState('ok');
    await expect
      .poll(async () => (await lines()).slice(4), SOON)
      .toEqual([`${five} printed -`, `${three} printed -`]);
    expect(empty.papers.map(numberOn)).toEqual([five, three]);
    expect(empty.papers[1]?.join('\n')).toContain('CETAK ULANG 1');
    expect(spare.papers).toHaveLength(2);
  }, 40_000);
});
