import { describe, expect, it } from 'vitest';
import { paperedPrinter, printingServer } from '../support/printing/server-with-printer.ts';

const soon = { timeout: 20_000, interval: 50 };

describe('a printer that stands still in the middle of a paper', () => {
  it.each([
    ['its roll ends', 'paper-out'],
    ['its cover is opened', 'cover-open'],
  ] as const)('because %s, goes on when that is put right: one paper, by its own word', async (_, fault) => {
    const printer = await paperedPrinter();
    const server = await printingServer(printer);
    printer.provoke(fault, { afterLines: 5 });
    await server.issue();
    await server.issue();
    await expect.poll(server.boardSays, soon).toBe(fault);
    expect(await server.states()).toEqual(['sending', 'queued']);
    expect(printer.pieces()).toBe(0);

    printer.mend(fault);
    await expect.poll(server.states, soon).toEqual(['printed', 'printed']);
    expect(printer.wholeOnes()).toEqual(['A-001', 'A-002']);
    expect(printer.pieces()).toBe(2);
    expect(await server.jobs()).toMatchObject([
      { proof: 'job-id', attempts: 1 },
      { proof: 'job-id', attempts: 1 },
    ]);
    await expect.poll(server.boardSays, soon).toBe('ok');
  });

  it('and whose server is killed meanwhile, never puts out two: a person answers, then one copy comes', async () => {
    const printer = await paperedPrinter();
    const server = await printingServer(printer);
    printer.provoke('paper-out', { afterLines: 5 });
    await server.issue();
    await expect.poll(server.boardSays, soon).toBe('paper-out');
    await server.killed();
    expect(await server.jobs()).toMatchObject([{ state: 'uncertain', reason: 'interrupted', attempts: 1 }]);
    // The rest of it is dropped as soon as the printer is reached, so that it precedes no other paper.
    await expect.poll(printer.pieces, soon).toBe(1);
    printer.mend('paper-out');
    await server.issue();
    await expect.poll(server.states, soon).toEqual(['uncertain', 'printed']);
    expect(printer.wholeOnes()).toEqual(['A-002']);

    const [doubtful] = await server.jobs();
    const answer = () =>
      server.asOfficer('POST', `/api/print-jobs/${doubtful?.id}/answer`, { printed: false });
    // Two officers see the same question: the second answer is refused, and prints nothing.
    const replies = await Promise.all([answer(), answer()]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    await expect.poll(server.states, soon).toEqual(['failed', 'printed', 'printed']);
    expect(printer.wholeOnes()).toEqual(['A-002', 'A-001 CETAK ULANG 1']);
  });

  it('lets a paper that only waits for it come out elsewhere, once, and never here', async () => {
    const [printer, other] = [await paperedPrinter(), await paperedPrinter()];
    const server = await printingServer(printer);
    const { body: spare } = await server.asOfficer('POST', '/api/printers', {
      ...{ name: 'Meja formulir', address: other.address, profile: 'tm-t82' },
    });
    printer.provoke('paper-out', { afterLines: 5 });
    await server.issue();
    await server.issue();
    await expect.poll(server.boardSays, soon).toBe('paper-out');
    const [begun, waiting] = await server.jobs();
    const move = (id: string | undefined) =>
      server.asOfficer('POST', `/api/print-jobs/${id}/move`, { printer: spare.id });
    // What stands half on paper here cannot begin there.
    expect((await move(begun?.id)).status).toBe(409);
    expect((await move(waiting?.id)).status).toBe(200);
    await expect.poll(server.states, soon).toEqual(['sending', 'printed']);
    expect(other.wholeOnes()).toEqual(['A-002']);
    expect((await move(waiting?.id)).status).toBe(409);

    printer.mend('paper-out');
    await server.issue();
    await expect.poll(server.states, soon).toEqual(['printed', 'printed', 'printed']);
    expect([printer.wholeOnes(), other.wholeOnes()]).toEqual([['A-001', 'A-003'], ['A-002']]);
  });
});
