import { describe, expect, it, vi } from 'vitest';
import { TM_T82 } from '../../printers/profiles/profiles.ts';
import { roomWithOnePrinter, roomWithTwoPrinters } from '../support/printing/print-room.ts';
import { ticketNumbered } from '../support/printing/sample-slips.ts';

describe('the spool, when something goes wrong,', () => {
  it('brings out exactly one paper when the printer is unreachable and then comes back', async () => {
    const { printer, ledger, spool, numbers } = await roomWithOnePrinter();
    await printer.refuse();
    const job = ledger.add('ticket', ticketNumbered('A-001'));
    spool.wake();
    await vi.waitFor(() => expect(spool.states()[0]?.state).toBe('offline'));
    expect(job.state).toBe('queued');
    await printer.accept();
    await ledger.allDone();
    expect(numbers()).toEqual(['A-001']);
  });

  it('does not fill the ledger with attempts while a printer stays away', async () => {
    const { printer, ledger, spool } = await roomWithOnePrinter();
    spool.wake();
    await vi.waitFor(() => expect(spool.states()[0]?.state).toBe('ok'));
    await printer.refuse();
    const job = ledger.add('ticket', ticketNumbered('A-001'));
    spool.wake();
    await ledger.nextSettled();
    await new Promise((resolve) => void setTimeout(resolve, 300));
    expect(job.outcomes).toEqual([{ outcome: 'not-sent', reason: 'offline' }]);
  });

  it('goes on by itself when the paper is put in', async () => {
    const { ticket, ledger, spool, numbers } = roomWithTwoPrinters();
    ticket.setState('paper-out');
    ledger.add('ticket', ticketNumbered('A-001'));
    spool.wake();
    await vi.waitFor(() => expect(spool.states()).toContainEqual({ name: 'ticket', state: 'paper-out' }));
    ticket.setState('ok');
    await ledger.allDone();
    expect(numbers()).toEqual(['A-001']);
  });

  it('does not let one printer’s trouble hold up the other', async () => {
    const { ticket, ledger, spool } = roomWithTwoPrinters();
    ticket.setState('cover-open');
    const waiting = ledger.add('ticket', ticketNumbered('A-001'));
    const other = ledger.add('receipt', ticketNumbered('A-002'));
    spool.wake();
    await vi.waitFor(() => expect(other.state).toBe('printed'));
    expect(waiting.state).toBe('queued');
  });

  it('leaves a doubtful paper to a person and goes on with the next', async () => {
    const { printer, ledger, spool, numbers } = await roomWithOnePrinter();
    printer.provoke('mute');
    const doubtful = ledger.add('ticket', ticketNumbered('A-001'));
    spool.wake();
    await ledger.nextSettled();
    printer.mend('mute');
    const next = ledger.add('ticket', ticketNumbered('A-002'));
    spool.wake();
    await ledger.allDone();
    expect([doubtful.state, next.state]).toEqual(['uncertain', 'printed']);
    expect(doubtful.outcomes).toEqual([{ outcome: 'uncertain', reason: 'no-answer' }]);
    expect(numbers()).toEqual(['A-001', 'A-002']);
  });

  it('lets nothing of a doubtful paper come before the next one on a printer that can forget it', async () => {
    const { printer, ledger, spool, numbers } = await roomWithOnePrinter(TM_T82);
    printer.provoke('paper-out', { afterLines: 3 });
    spool.onState(() => {
      if (spool.states()[0]?.state === 'paper-out') printer.provoke('connection-reset');
    });
    const doubtful = ledger.add('ticket', ticketNumbered('A-001'));
    spool.wake();
    await ledger.nextSettled();
    const before = printer.connections();
    await vi.waitFor(() => expect(printer.connections()).toBeGreaterThan(before + 1));
    printer.mend('paper-out');
    ledger.add('ticket', ticketNumbered('A-002'));
    spool.wake();
    await ledger.allDone();
    expect(doubtful.outcomes).toEqual([{ outcome: 'uncertain', reason: 'paper-out' }]);
    // What stood on the old roll already is torn off with it.
    expect(numbers()).toEqual(['no number', 'A-002']);
  });

  it('sends nothing while the disk refuses the freeze, and one paper once it does not', async () => {
    const { ledger, spool, numbers, papers } = await roomWithOnePrinter();
    ledger.refused.add('freeze');
    const job = ledger.add('ticket', ticketNumbered('A-001'));
    spool.wake();
    await vi.waitFor(() => expect(job.outcomes.length).toBeGreaterThan(1), { timeout: 10_000 });
    expect(papers).toEqual([]);
    ledger.refused.clear();
    await ledger.allDone();
    expect(numbers()).toEqual(['A-001']);
    expect(new Set(job.outcomes.slice(0, -1).map(({ outcome }) => outcome))).toEqual(new Set(['not-sent']));
  });

  it('never prints twice because the disk would not remember the first time', async () => {
    const { ledger, spool, numbers, reported } = await roomWithOnePrinter();
    ledger.refused.add('settle');
    const job = ledger.add('ticket', ticketNumbered('A-001'));
    spool.wake();
    await vi.waitFor(() => expect(reported.length).toBeGreaterThan(2));
    expect(job.state).toBe('sending');
    ledger.refused.clear();
    await ledger.allDone();
    expect(numbers()).toEqual(['A-001']);
  });

  it('waits for a ledger that cannot be read', async () => {
    const { ledger, spool, numbers, reported } = await roomWithOnePrinter();
    ledger.refused.add('begin');
    ledger.add('ticket', ticketNumbered('A-001'));
    spool.wake();
    await vi.waitFor(() => expect(reported.length).toBeGreaterThan(2));
    ledger.refused.clear();
    await ledger.allDone();
    expect(numbers()).toEqual(['A-001']);
  });

  it('passes over a slip that no printer can take, and a person is told', async () => {
    const { ledger, spool, reported } = await roomWithOnePrinter();
    const blocks = [{ kind: 'qr' as const, data: 'x'.repeat(5_000), caption: '' }];
    const impossible = ledger.add('ticket', { template: 'test-page', version: 1, blocks });
    const next = ledger.add('ticket', ticketNumbered('A-001'));
    spool.wake();
    await ledger.allDone();
    expect([impossible.state, next.state]).toEqual(['failed', 'printed']);
    expect(impossible.outcomes).toEqual([{ outcome: 'failed', reason: 'unprintable' }]);
    expect(reported).toHaveLength(1);
  });

  it('outlives a transport that throws', async () => {
    const { ticket, ledger, spool, numbers, reported } = roomWithTwoPrinters();
    const connect = vi.spyOn(ticket, 'connect').mockRejectedValueOnce(new Error('a bug'));
    ledger.add('ticket', ticketNumbered('A-001'));
    spool.wake();
    await ledger.allDone();
    expect(numbers()).toEqual(['A-001']);
    expect(reported).toHaveLength(1);
    connect.mockRestore();
  });

  it('stops soon though a printer keeps silent, and leaves that paper in doubt', async () => {
    const { printer, ledger, spool } = await roomWithOnePrinter();
    const job = ledger.add('ticket', ticketNumbered('A-001'));
    printer.provoke('mute');
    spool.wake();
    await vi.waitFor(() => expect(job.frozen).toHaveLength(1));
    await spool.stop();
    expect(job.outcomes).toEqual([{ outcome: 'uncertain', reason: 'interrupted' }]);
  });
});
