import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PrinterState } from '../../domain/print/printer-states.ts';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { paperText } from '../../printers/decoder/paper.ts';
import { encodeSlip } from '../../printers/encode-slip.ts';
import { probePage } from '../../printers/probe/probe-page.ts';
import { probePrinter } from '../../printers/probe/probe-printer.ts';
import { PAPER_80, TM_T82 } from '../../printers/profiles/profiles.ts';
import type { PrintAttempt } from '../../printers/session/print-attempt.ts';
import { printOnce } from '../../printers/session/print-once.ts';
import { createTcpTransport } from '../../printers/transports/tcp-transport.ts';
import { type ListeningPrinter, listenAsPrinter } from '../../printers/virtual-printer/listen.ts';
import {
  CLONE_58_ABILITIES,
  CLONE_80_ABILITIES,
  type PrinterAbilities,
  TM_T82_ABILITIES,
} from '../../printers/virtual-printer/printer-abilities.ts';
import { REAL_CLOCK } from '../support/printing/real-clock.ts';
import { ticketNumbered } from '../support/printing/sample-slips.ts';

const TIMINGS = { statusMs: 100, pollMs: 20, silenceMs: 400, muteMs: 400, mendMs: 2_000, settleMs: 60 };

describe('a printer of the TM-T82 class in the network', () => {
  let printer: ListeningPrinter;
  let papers: Uint8Array[];
  let states: PrinterState[];
  let onState: (state: PrinterState) => void;

  const listen = (abilities: PrinterAbilities, bufferBytes = 4_096) =>
    listenAsPrinter({
      ...{ paceMs: 20, abilities, bufferBytes, report: () => {} },
      deliver: async (bytes) => void papers.push(bytes),
    });
  const transport = () =>
    createTcpTransport({ host: '127.0.0.1', port: printer.port }, { connectMs: 300, lingerMs: 50 });

  beforeEach(async () => {
    papers = [];
    states = [];
    onState = () => {};
    printer = await listen(TM_T82_ABILITIES);
  });
  afterEach(() => printer.close());

  const print = (number: string, changes: Partial<PrintAttempt> = {}) =>
    printOnce(
      {
        bytes: encodeSlip(ticketNumbered(number), TM_T82, { copy: 0 }),
        ...{ attemptId: number, profile: TM_T82, usuallyTells: true, afterUncertain: false },
        freeze: async () => {},
        ...changes,
      },
      {
        ...{ transport: transport(), clock: REAL_CLOCK, timings: TIMINGS },
        halt: new AbortController().signal,
        onState(state) {
          states.push(state);
          onState(state);
        },
      },
    );
  const textOf = (bytes: Uint8Array) => paperText(decodePaper(bytes, PAPER_80));
  /** The numbers on the papers, in the order they came out. */
  const numbers = () => papers.flatMap((bytes) => textOf(bytes).filter((line) => /^A-\d+$/.test(line)));

  /** Somebody hears that the paper is out, and takes longer to load it than a silent printer is waited for. */
  const mendWhenTold = () => {
    const { mend } = printer;
    onState = (state) => {
      if (state !== 'paper-out') return;
      onState = () => {};
      setTimeout(() => mend('paper-out'), 2 * TIMINGS.silenceMs);
    };
  };

  it('names the job once it is out', async () => {
    expect(await print('A-001')).toEqual({ outcome: 'printed', proof: 'job-id' });
    expect(numbers()).toEqual(['A-001']);
  });

  it('goes on by itself with new paper, and it is exactly one', async () => {
    printer.provoke('paper-out', { afterLines: 3 });
    mendWhenTold();
    expect(await print('A-001')).toEqual({ outcome: 'printed', proof: 'job-id' });
    expect(numbers()).toEqual(['A-001']);
  });

  it('tells of missing paper though its buffer is full and takes no question, then goes on', async () => {
    await printer.close();
    printer = await listen(TM_T82_ABILITIES, 128);
    printer.provoke('paper-out', { afterLines: 1 });
    mendWhenTold();
    expect(await print('A-001')).toEqual({ outcome: 'printed', proof: 'job-id' });
    expect(states).toContain('paper-out');
    expect(numbers()).toEqual(['A-001']);
  });

  it('leaves a paper in doubt when the power goes, and brings out nothing of it later', async () => {
    printer.provoke('power-cut', { afterLines: 3 });
    expect(await print('A-001')).toMatchObject({ outcome: 'uncertain' });
    printer.mend('power-cut');
    await vi.waitFor(async () =>
      expect(await print('A-002', { afterUncertain: true })).toMatchObject({ outcome: 'printed' }),
    );
    expect(numbers()).toEqual(['A-002']);
  });

  it('leaves a paper in doubt when it confirms nothing', async () => {
    printer.provoke('mute');
    expect(await print('A-001')).toEqual({ outcome: 'uncertain', reason: 'no-answer' });
  });

  describe('whose connection broke while the paper was out', () => {
    const breakOff = async () => {
      printer.provoke('paper-out', { afterLines: 3 });
      onState = (state) => {
        if (state === 'paper-out') printer.provoke('connection-reset');
      };
      expect(await print('A-001')).toMatchObject({ outcome: 'uncertain' });
      onState = () => {};
    };

    it('brings out the rest of that paper first when nobody clears it', async () => {
      await breakOff();
      printer.mend('paper-out');
      await print('A-002');
      expect(numbers()).toEqual(['A-001', 'A-002']);
    });

    it('brings out nothing but the next paper when it is rid of it while it waits for paper', async () => {
      await breakOff();
      expect(await print('A-002', { afterUncertain: true })).toEqual({
        outcome: 'not-sent',
        reason: 'paper-out',
      });
      printer.mend('paper-out');
      expect(await print('A-002', { afterUncertain: true })).toEqual({ outcome: 'printed', proof: 'job-id' });
      expect(numbers()).toEqual(['A-002']);
    });
  });

  it.each([
    ['TM-T82', TM_T82_ABILITIES, [true, true, true, true, 'TM-T82III']],
    ['80 mm clone', CLONE_80_ABILITIES, [true, false, true, false, null]],
    ['58 mm clone', CLONE_58_ABILITIES, [true, false, false, false, null]],
  ] as const)('is found out by a probe: %s', async (_, abilities, expected) => {
    await printer.close();
    printer = await listen(abilities);
    const [status, automaticStatus, echo, jobId, model] = expected;
    const found = await probePrinter(transport(), probePage(PAPER_80, 'id'), {
      answerMs: 100,
      pageMs: 1_000,
    });
    expect(found).toEqual({ ok: true, value: { status, automaticStatus, echo, jobId, model } });
    await vi.waitFor(() => expect(papers.map(textOf).join(' ')).toContain('PEMERIKSAAN PRINTER'));
  });
});
