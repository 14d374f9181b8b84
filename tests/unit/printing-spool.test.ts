import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { paperText } from '../../printers/decoder/paper.ts';
import { PAPER_80 } from '../../printers/profiles/profiles.ts';
import { createSpool, type Spool } from '../../printers/spool/spool.ts';
import { createTcpTransport } from '../../printers/transports/tcp-transport.ts';
import { type ListeningPrinter, listenAsPrinter } from '../../printers/virtual-printer/listen.ts';
import { createVirtualPrinter, type VirtualPrinter } from '../../printers/virtual-printer/virtual-printer.ts';
import { MemoryLedger } from '../support/printing/memory-ledger.ts';
import { REAL_CLOCK } from '../support/printing/real-clock.ts';
import { ticketNumbered } from '../support/printing/sample-slips.ts';

const TIMINGS = {
  ...{ statusMs: 250, pollMs: 20, silenceMs: 500, muteMs: 300, mendMs: 4_000, settleMs: 40 },
  backoffMs: [20, 40],
  graceMs: 300,
};

/** The numbers on the papers, in the order they came out. */
function numbersOn(papers: readonly Uint8Array[]): string[] {
  return papers.map(
    (bytes) => paperText(decodePaper(bytes, PAPER_80)).find((line) => /^[A-D]-\d+$/.test(line)) ?? '?',
  );
}

describe('the spool', () => {
  let ledger: MemoryLedger;
  let papers: Uint8Array[];
  let reported: unknown[];
  let spool: Spool | null;
  let tcp: ListeningPrinter | null;

  beforeEach(() => {
    ledger = new MemoryLedger();
    papers = [];
    reported = [];
    spool = null;
    tcp = null;
  });
  afterEach(async () => {
    await spool?.stop();
    await tcp?.close();
  });

  function wake(): void {
    spool?.wake();
  }

  const deliver = async (bytes: Uint8Array) => void papers.push(bytes);
  const report = (error: unknown) => void reported.push(error);

  async function withTcpPrinter(): Promise<ListeningPrinter> {
    tcp = await listenAsPrinter({ paceMs: 5, deliver, report });
    const transport = createTcpTransport(
      { host: '127.0.0.1', port: tcp.port },
      { connectMs: 200, lingerMs: 50 },
    );
    const printer = { address: `tcp://127.0.0.1:${tcp.port}`, profile: PAPER_80, transport };
    spool = createSpool({
      ledger,
      printers: { ticket: printer, receipt: printer },
      clock: REAL_CLOCK,
      report,
      timings: TIMINGS,
    });
    return tcp;
  }

  function withTwoVirtualPrinters(): { ticket: VirtualPrinter; receipt: VirtualPrinter } {
    const make = () => createVirtualPrinter({ paceMs: 5, deliver, report });
    const both = { ticket: make(), receipt: make() };
    spool = createSpool({
      ledger,
      printers: {
        ticket: { address: 'virtual://ticket', profile: PAPER_80, transport: both.ticket },
        receipt: { address: 'virtual://receipt', profile: PAPER_80, transport: both.receipt },
      },
      ...{ clock: REAL_CLOCK, report, timings: TIMINGS },
    });
    return both;
  }

  it('prints what is in line, in order, and is woken for what comes later', async () => {
    await withTcpPrinter();
    ledger.add('ticket', ticketNumbered('A-001'));
    ledger.add('ticket', ticketNumbered('B-001'));
    wake();
    await ledger.allDone();
    ledger.add('ticket', ticketNumbered('A-002'));
    wake();
    await ledger.allDone();
    expect(numbersOn(papers)).toEqual(['A-001', 'B-001', 'A-002']);
    expect(ledger.jobs.map(({ outcomes }) => outcomes)).toEqual(
      new Array(3).fill([{ outcome: 'printed', proof: 'echo' }]),
    );
  });

  it('freezes the very bytes that come out', async () => {
    await withTcpPrinter();
    const job = ledger.add('ticket', ticketNumbered('A-001'), 2);
    wake();
    await ledger.allDone();
    expect(job.frozen).toEqual(papers);
    expect(paperText(decodePaper(papers[0] ?? new Uint8Array(), PAPER_80))[0]).toBe('*** CETAK ULANG 2 ***');
  });

  it('keeps the order of two roles that name one printer', async () => {
    await withTcpPrinter();
    const numbers = ['A-001', 'A-002', 'A-003', 'A-004', 'A-005', 'A-006'];
    numbers.forEach((number, index) => {
      ledger.add(index % 2 === 0 ? 'ticket' : 'receipt', ticketNumbered(number));
    });
    wake();
    await ledger.allDone();
    expect(numbersOn(papers)).toEqual(numbers);
  });

  it('brings out exactly one paper when the printer is unreachable and then comes back', async () => {
    const printer = await withTcpPrinter();
    await printer.refuse();
    const job = ledger.add('ticket', ticketNumbered('A-001'));
    wake();
    await vi.waitFor(() => expect(spool?.states()[0]?.state).toBe('offline'));
    expect(job.state).toBe('queued');
    await printer.accept();
    await ledger.allDone();
    expect(numbersOn(papers)).toEqual(['A-001']);
  });

  it('does not fill the ledger with attempts while a printer stays away', async () => {
    const printer = await withTcpPrinter();
    wake();
    await vi.waitFor(() => expect(spool?.states()[0]?.state).toBe('ok'));
    await printer.refuse();
    const job = ledger.add('ticket', ticketNumbered('A-001'));
    wake();
    await ledger.nextSettled();
    await new Promise((resolve) => void setTimeout(resolve, 300));
    expect(job.outcomes).toEqual([{ outcome: 'not-sent', reason: 'offline' }]);
  });

  it('goes on by itself when the paper is put in', async () => {
    const { ticket } = withTwoVirtualPrinters();
    ticket.setState('paper-out');
    ledger.add('ticket', ticketNumbered('A-001'));
    wake();
    await vi.waitFor(() => expect(spool?.states()).toContainEqual({ name: 'ticket', state: 'paper-out' }));
    ticket.setState('ok');
    await ledger.allDone();
    expect(numbersOn(papers)).toEqual(['A-001']);
  });

  it('does not let one printer’s trouble hold up the other', async () => {
    const { ticket } = withTwoVirtualPrinters();
    ticket.setState('cover-open');
    const waiting = ledger.add('ticket', ticketNumbered('A-001'));
    const other = ledger.add('receipt', ticketNumbered('A-002'));
    wake();
    await vi.waitFor(() => expect(other.state).toBe('printed'));
    expect(waiting.state).toBe('queued');
  });

  it('leaves a doubtful paper to a person and goes on with the next', async () => {
    const printer = await withTcpPrinter();
    printer.setManners({ echoes: false });
    const doubtful = ledger.add('ticket', ticketNumbered('A-001'));
    wake();
    await ledger.nextSettled();
    printer.setManners({ echoes: true });
    const next = ledger.add('ticket', ticketNumbered('A-002'));
    wake();
    await ledger.allDone();
    expect([doubtful.state, next.state]).toEqual(['uncertain', 'printed']);
    expect(doubtful.outcomes).toEqual([{ outcome: 'uncertain', reason: 'no-answer' }]);
    expect(numbersOn(papers)).toEqual(['A-001', 'A-002']);
  });

  it('sends nothing while the disk refuses the freeze, and one paper once it does not', async () => {
    await withTcpPrinter();
    ledger.refused.add('freeze');
    const job = ledger.add('ticket', ticketNumbered('A-001'));
    wake();
    await vi.waitFor(() => expect(job.outcomes.length).toBeGreaterThan(1));
    expect(papers).toEqual([]);
    ledger.refused.clear();
    await ledger.allDone();
    expect(numbersOn(papers)).toEqual(['A-001']);
    expect(new Set(job.outcomes.slice(0, -1).map(({ outcome }) => outcome))).toEqual(new Set(['not-sent']));
  });

  it('never prints twice because the disk would not remember the first time', async () => {
    await withTcpPrinter();
    ledger.refused.add('settle');
    const job = ledger.add('ticket', ticketNumbered('A-001'));
    wake();
    await vi.waitFor(() => expect(reported.length).toBeGreaterThan(2));
    expect(job.state).toBe('sending');
    ledger.refused.clear();
    await ledger.allDone();
    expect(numbersOn(papers)).toEqual(['A-001']);
  });

  it('waits for a ledger that cannot be read', async () => {
    await withTcpPrinter();
    ledger.refused.add('begin');
    ledger.add('ticket', ticketNumbered('A-001'));
    wake();
    await vi.waitFor(() => expect(reported.length).toBeGreaterThan(2));
    ledger.refused.clear();
    await ledger.allDone();
    expect(numbersOn(papers)).toEqual(['A-001']);
  });

  it('passes over a slip that no printer can take, and a person is told', async () => {
    await withTcpPrinter();
    const blocks = [{ kind: 'qr' as const, data: 'x'.repeat(5_000), caption: '' }];
    const impossible = ledger.add('ticket', { template: 'test-page', version: 1, blocks });
    const next = ledger.add('ticket', ticketNumbered('A-001'));
    wake();
    await ledger.allDone();
    expect([impossible.state, next.state]).toEqual(['uncertain', 'printed']);
    expect(reported).toHaveLength(1);
  });

  it('tells how the printers are, whenever that changes', async () => {
    const { ticket } = withTwoVirtualPrinters();
    const heard: string[] = [];
    const stopHearing = spool?.onState(
      (states) => void heard.push(states.map(({ state }) => state).join(' ')),
    );
    expect(spool?.states().map(({ state }) => state)).toEqual(['unknown', 'unknown']);
    wake();
    await vi.waitFor(() => expect(heard.at(-1)).toBe('ok ok'));
    ticket.setState('paper-near-end');
    ledger.add('ticket', ticketNumbered('A-001'));
    wake();
    await ledger.allDone();
    expect(heard.at(-1)).toBe('paper-near-end ok');
    stopHearing?.();
    ticket.setState('ok');
    ledger.add('ticket', ticketNumbered('A-002'));
    wake();
    await ledger.allDone();
    expect(heard.at(-1)).toBe('paper-near-end ok');
  });

  it('lets the paper under way come out before it stops', async () => {
    await withTcpPrinter();
    const job = ledger.add('ticket', ticketNumbered('A-001'));
    wake();
    await vi.waitFor(() => expect(job.frozen).toHaveLength(1));
    await spool?.stop();
    expect(job.state).toBe('printed');
  });

  it('stops soon though a printer keeps silent, and leaves that paper in doubt', async () => {
    const printer = await withTcpPrinter();
    const job = ledger.add('ticket', ticketNumbered('A-001'));
    printer.setManners({ echoes: false });
    wake();
    await vi.waitFor(() => expect(job.frozen).toHaveLength(1));
    await spool?.stop();
    expect(job.outcomes).toEqual([{ outcome: 'uncertain', reason: 'interrupted' }]);
  });

  it('has at most one connection at a time, and none between papers', async () => {
    const printer = await withTcpPrinter();
    ledger.add('ticket', ticketNumbered('A-001'));
    ledger.add('receipt', ticketNumbered('A-002'));
    wake();
    await ledger.allDone();
    await vi.waitFor(() => expect(printer.openConnections()).toBe(0));
    expect(printer.mostConnections()).toBe(1);
    // One to look at the printer first, one for each paper.
    expect(printer.connections()).toBe(3);
  });
});
