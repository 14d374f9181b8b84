import { describe, expect, it } from 'vitest';
import { paperedPrinter, printingServer } from '../support/printing/server-with-printer.ts';

const soon = { timeout: 30_000, interval: 50 };

describe('a printer that cannot be spoken with', () => {
  it('because its power went in the middle of a paper, never begins that one again by itself', async () => {
    const printer = await paperedPrinter();
    const server = await printingServer(printer);
    printer.provoke('power-cut', { afterLines: 5 });
    await server.issue();
    await expect.poll(server.states, soon).toEqual(['uncertain']);
    await server.issue();
    await expect.poll(server.boardSays, soon).toBe('offline');
    printer.mend('power-cut');
    await expect.poll(server.states, soon).toEqual(['uncertain', 'printed']);
    expect(printer.wholeOnes()).toEqual(['A-002']);

    const [doubtful] = await server.jobs();
    await server.asOfficer('POST', `/api/print-jobs/${doubtful?.id}/answer`, { printed: false });
    await expect.poll(server.states, soon).toEqual(['failed', 'printed', 'printed']);
    expect(printer.wholeOnes()).toEqual(['A-002', 'A-001 CETAK ULANG 1']);
    expect((await server.jobs()).map(({ proof }) => proof)).toEqual([undefined, 'job-id', 'job-id']);
  });

  it('because another host holds it, loses nothing and changes no order', async () => {
    const printer = await paperedPrinter();
    const server = await printingServer(printer);
    await expect.poll(server.boardSays, soon).toBe('ok');
    printer.provoke('busy');
    await server.issue();
    await server.issue();
    await expect.poll(server.boardSays, soon).toBe('busy');
    // The first attempt may still be finding it out.
    await expect.poll(server.states, soon).toEqual(['queued', 'queued']);
    printer.mend('busy');
    await expect.poll(server.states, soon).toEqual(['printed', 'printed']);
    expect(printer.wholeOnes()).toEqual(['A-001', 'A-002']);
  });

  it('because it takes no byte, keeps nobody from a number while its paper hangs', async () => {
    const printer = await paperedPrinter();
    printer.provoke('never-reads');
    const server = await printingServer(printer);
    await server.issue();
    await expect.poll(server.states, soon).toEqual(['sending']);
    const numbers = [];
    for (let n = 0; n < 5; n += 1) numbers.push(await server.issue());
    expect(numbers).toEqual(['A-002', 'A-003', 'A-004', 'A-005', 'A-006']);
    expect((await server.states()).slice(1)).toEqual(Array(5).fill('queued'));
    expect(printer.pieces()).toBe(0);

    printer.mend('never-reads');
    await expect.poll(async () => (await server.states()).slice(1), soon).toEqual(Array(5).fill('printed'));
    expect(printer.wholeOnes().slice(-5)).toEqual(numbers);
    // It was given up or came out, depending on when the printer woke up; and it never came out twice.
    expect(['printed', 'uncertain']).toContain((await server.states())[0]);
    expect(printer.wholeOnes().filter((name) => name.startsWith('A-001')).length).toBeLessThanOrEqual(1);
  });
});
