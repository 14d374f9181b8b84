import { describe, expect, it, vi } from 'vitest';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { paperText } from '../../printers/decoder/paper.ts';
import { PAPER_80 } from '../../printers/profiles/profiles.ts';
import { ECHO_QUESTION } from '../../printers/status/questions.ts';
import { roomWithOnePrinter, roomWithTwoPrinters } from '../support/printing/print-room.ts';
import { ticketNumbered } from '../support/printing/sample-slips.ts';

describe('the spool', () => {
  it('prints what is in line, in order, and is woken for what comes later', async () => {
    const { ledger, spool, numbers } = await roomWithOnePrinter();
    ledger.add('ticket', ticketNumbered('A-001'));
    ledger.add('ticket', ticketNumbered('B-001'));
    spool.wake();
    await ledger.allDone();
    ledger.add('ticket', ticketNumbered('A-002'));
    spool.wake();
    await ledger.allDone();
    expect(numbers()).toEqual(['A-001', 'B-001', 'A-002']);
    expect(ledger.jobs.map(({ outcomes }) => outcomes)).toEqual(
      new Array(3).fill([{ outcome: 'printed', proof: 'echo' }]),
    );
  });

  it('freezes the very bytes it sends: the paper, and the question whether it is out', async () => {
    const { ledger, spool, papers } = await roomWithOnePrinter();
    const job = ledger.add('ticket', ticketNumbered('A-001'), 2);
    spool.wake();
    await ledger.allDone();
    expect(job.frozen).toEqual(papers.map((paper) => new Uint8Array([...paper, ...ECHO_QUESTION])));
    expect(paperText(decodePaper(papers[0] ?? new Uint8Array(), PAPER_80))[0]).toBe('*** CETAK ULANG 2 ***');
  });

  it('keeps the order of two roles that name one printer', async () => {
    const { ledger, spool, numbers } = await roomWithOnePrinter();
    const order = ['A-001', 'A-002', 'A-003', 'A-004', 'A-005', 'A-006'];
    order.forEach((number, index) => {
      ledger.add(index % 2 === 0 ? 'ticket' : 'receipt', ticketNumbered(number));
    });
    spool.wake();
    await ledger.allDone();
    expect(numbers()).toEqual(order);
  });

  it('tells how the printers are, whenever that changes', async () => {
    const { ticket, ledger, spool } = roomWithTwoPrinters();
    const heard: string[] = [];
    const stopHearing = spool.onState(
      (states) => void heard.push(states.map(({ state }) => state).join(' ')),
    );
    expect(spool.states().map(({ state }) => state)).toEqual(['unknown', 'unknown']);
    spool.wake();
    await vi.waitFor(() => expect(heard.at(-1)).toBe('ok ok'));
    ticket.setState('paper-near-end');
    ledger.add('ticket', ticketNumbered('A-001'));
    spool.wake();
    await ledger.allDone();
    expect(heard.at(-1)).toBe('paper-near-end ok');
    stopHearing?.();
    ticket.setState('ok');
    ledger.add('ticket', ticketNumbered('A-002'));
    spool.wake();
    await ledger.allDone();
    expect(heard.at(-1)).toBe('paper-near-end ok');
  });

  it('lets the paper under way come out before it stops', async () => {
    const { ledger, spool } = await roomWithOnePrinter();
    const job = ledger.add('ticket', ticketNumbered('A-001'));
    spool.wake();
    await vi.waitFor(() => expect(job.frozen).toHaveLength(1));
    await spool.stop();
    expect(job.state).toBe('printed');
  });

  it('has at most one connection at a time, and none between papers', async () => {
    const { printer, ledger, spool } = await roomWithOnePrinter();
    ledger.add('ticket', ticketNumbered('A-001'));
    ledger.add('receipt', ticketNumbered('A-002'));
    spool.wake();
    await ledger.allDone();
    await vi.waitFor(() => expect(printer.openConnections()).toBe(0));
    expect(printer.mostConnections()).toBe(1);
    // One to look at the printer first, one for each paper.
    expect(printer.connections()).toBe(3);
  });
});
