import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PrinterState } from '../../domain/print/printer-states.ts';
import { encodeSlip } from '../../printers/encode-slip.ts';
import { PAPER_80 } from '../../printers/profiles/profiles.ts';
import type { PrintAttempt } from '../../printers/session/print-attempt.ts';
import { printOnce } from '../../printers/session/print-once.ts';
import { createTcpTransport } from '../../printers/transports/tcp-transport.ts';
import { type ListeningPrinter, listenAsPrinter } from '../../printers/virtual-printer/listen.ts';
import { REAL_CLOCK } from '../support/printing/real-clock.ts';
import { ticketNumbered } from '../support/printing/sample-slips.ts';

const TIMINGS = { statusMs: 250, pollMs: 20, silenceMs: 500, muteMs: 400, mendMs: 800, settleMs: 60 };
const JOB = encodeSlip(ticketNumbered('A-001'), PAPER_80, { copy: 0 });

describe('one attempt to print', () => {
  let printer: ListeningPrinter;
  let papers: Uint8Array[];
  let states: PrinterState[];
  let frozen: number;
  let halt: AbortController;
  let onState: (state: PrinterState) => void;

  beforeEach(async () => {
    papers = [];
    states = [];
    frozen = 0;
    halt = new AbortController();
    onState = () => {};
    printer = await listenAsPrinter({
      paceMs: 60,
      deliver: async (bytes) => void papers.push(bytes),
      report: () => {},
    });
  });
  afterEach(() => printer.close());

  const attempt = (changes: Partial<PrintAttempt> = {}) =>
    printOnce(
      {
        bytes: JOB,
        attemptId: 'attempt-1',
        profile: { confirm: 'echo', automaticStatus: false },
        usuallyTells: false,
        afterUncertain: false,
        async freeze() {
          frozen = papers.length + 1;
        },
        ...changes,
      },
      {
        transport: createTcpTransport(
          { host: '127.0.0.1', port: printer.port },
          { connectMs: 300, lingerMs: 100 },
        ),
        ...{ clock: REAL_CLOCK, timings: TIMINGS, halt: halt.signal },
        onState(state) {
          states.push(state);
          onState(state);
        },
      },
    );

  it('is printed once the printer has worked through to the echo', async () => {
    expect(await attempt()).toEqual({ outcome: 'printed', proof: 'echo' });
    expect(papers).toEqual([JOB]);
    expect(new Set(states)).toEqual(new Set(['ok']));
  });

  it('is frozen before the printer gets a byte of it', async () => {
    await attempt();
    expect(frozen).toBe(1);
  });

  it('sends nothing when the freeze is refused, and passes the refusal on', async () => {
    const refused = attempt({ freeze: () => Promise.reject(new Error('the disk is full')) });
    await expect(refused).rejects.toThrow('the disk is full');
    expect(await attempt()).toMatchObject({ outcome: 'printed' });
    expect(papers).toEqual([JOB]);
  });

  it.each(['paper-out', 'cover-open', 'cutter', 'offline'] as const)(
    'is not sent at all when the printer says %s',
    async (state) => {
      printer.setState(state);
      expect(await attempt()).toEqual({ outcome: 'not-sent', reason: state });
      expect([frozen, states]).toEqual([0, [state]]);
    },
  );

  it('is not sent when nothing listens there', async () => {
    await printer.refuse();
    expect(await attempt()).toEqual({ outcome: 'not-sent', reason: 'offline' });
    expect(states).toEqual(['offline']);
  });

  it('is printed with little paper left, and says so', async () => {
    printer.setState('paper-near-end');
    expect(await attempt()).toMatchObject({ outcome: 'printed' });
    expect(new Set(states)).toEqual(new Set(['paper-near-end']));
  });

  /** What happens between the mark on the disk and the first byte. */
  const justBefore = (happens: () => void) => ({ freeze: async () => happens() });

  it('waits for paper that runs out in the middle, then is printed exactly once', async () => {
    onState = (state) => {
      if (state === 'paper-out') printer.setState('ok');
    };
    expect(await attempt(justBefore(() => printer.setState('paper-out')))).toEqual({
      outcome: 'printed',
      proof: 'echo',
    });
    expect(papers).toEqual([JOB]);
    expect(states).toContain('paper-out');
    expect(states.at(-1)).toBe('ok');
  });

  it('ends in doubt when nobody brings paper, and names the paper', async () => {
    expect(await attempt(justBefore(() => printer.setState('paper-out')))).toEqual({
      outcome: 'uncertain',
      reason: 'paper-out',
    });
    expect(papers).toEqual([]);
  });

  it('names the missing paper when that is why somebody switched the printer off', async () => {
    onState = (state) => {
      if (state === 'paper-out') printer.reset();
    };
    expect(await attempt(justBefore(() => printer.setState('paper-out')))).toEqual({
      outcome: 'uncertain',
      reason: 'paper-out',
    });
  });

  it('ends in doubt when the connection breaks after the first byte', async () => {
    printer.provoke('mute');
    const breaks = justBefore(() => void setTimeout(() => printer.reset(), 20));
    expect(await attempt(breaks)).toEqual({ outcome: 'uncertain', reason: 'connection-lost' });
  });

  it('ends in doubt when the printer is well but never confirms', async () => {
    printer.provoke('mute');
    expect(await attempt()).toEqual({ outcome: 'uncertain', reason: 'no-answer' });
  });

  it('is sent all the same to a printer that never tells its state', async () => {
    printer.provoke('silent');
    expect(await attempt()).toEqual({ outcome: 'printed', proof: 'echo' });
  });

  it('ends in doubt soon when that printer says nothing at all', async () => {
    for (const fault of ['silent', 'mute'] as const) printer.provoke(fault);
    expect(await attempt()).toEqual({ outcome: 'uncertain', reason: 'no-answer' });
    expect(papers).toEqual([JOB]);
  });

  it('ends in doubt when the printer never reads', async () => {
    printer.provoke('never-reads');
    expect(await attempt()).toEqual({ outcome: 'uncertain', reason: 'no-answer' });
  });

  it('waits for another host to let go of a printer that usually tells its state', async () => {
    printer.setState('busy');
    expect(await attempt({ usuallyTells: true })).toEqual({ outcome: 'not-sent', reason: 'busy' });
    expect(frozen).toBe(0);
  });

  it('counts as handed over where the profile expects no answers', async () => {
    for (const fault of ['silent', 'mute'] as const) printer.provoke(fault);
    expect(await attempt({ profile: { confirm: 'none', automaticStatus: false } })).toEqual({
      outcome: 'printed',
      proof: 'handed-over',
    });
  });

  it('counts as printed by status where the printer stays well after the last byte', async () => {
    printer.provoke('mute');
    expect(await attempt({ profile: { confirm: 'status', automaticStatus: false } })).toEqual({
      outcome: 'printed',
      proof: 'status',
    });
  });

  it('is given up in doubt when the program must end', async () => {
    printer.provoke('mute');
    expect(await attempt(justBefore(() => void setTimeout(() => halt.abort(), 20)))).toEqual({
      outcome: 'uncertain',
      reason: 'interrupted',
    });
  });
});
