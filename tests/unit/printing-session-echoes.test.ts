import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeSlip } from '../../printers/encode-slip.ts';
import { PAPER_80 } from '../../printers/profiles/profiles.ts';
import { printOnce } from '../../printers/session/print-once.ts';
import { createTcpTransport } from '../../printers/transports/tcp-transport.ts';
import { type ListeningPrinter, listenAsPrinter } from '../../printers/virtual-printer/listen.ts';
import { CLONE_80_ABILITIES } from '../../printers/virtual-printer/printer-abilities.ts';
import { numberOn } from '../support/printing/print-room.ts';
import { REAL_CLOCK } from '../support/printing/real-clock.ts';
import { ticketNumbered } from '../support/printing/sample-slips.ts';

const TIMINGS = { statusMs: 150, pollMs: 20, silenceMs: 1_500, muteMs: 1_000, mendMs: 3_000, settleMs: 60 };

describe('a printer whose echoes have no name', () => {
  let printer: ListeningPrinter;
  let papers: string[];
  beforeEach(async () => {
    const pile: string[] = [];
    papers = pile;
    printer = await listenAsPrinter({
      ...{ paceMs: 300, abilities: CLONE_80_ABILITIES, report: () => {} },
      deliver: async (bytes) => void pile.push(numberOn(bytes)),
    });
  });
  afterEach(() => printer.close());

  const print = (number: string, afterUncertain: boolean, usuallyTells = true) =>
    printOnce(
      {
        bytes: encodeSlip(ticketNumbered(number), PAPER_80, { copy: 0 }),
        ...{ attemptId: number, profile: PAPER_80, usuallyTells, afterUncertain },
        freeze: async () => {},
      },
      {
        transport: createTcpTransport(
          { host: '127.0.0.1', port: printer.port },
          { connectMs: 300, lingerMs: 50 },
        ),
        ...{ clock: REAL_CLOCK, timings: TIMINGS, halt: new AbortController().signal },
        onState(state) {
          if (state === 'paper-out') printer.provoke('connection-reset');
        },
      },
    );

  /** Its cable is pulled while it stands still; it has all of the paper, and an echo to give. */
  async function leftInDoubt(number: string): Promise<void> {
    printer.provoke('paper-out', { afterLines: 5 });
    expect(await print(number, true)).toMatchObject({ outcome: 'uncertain' });
    printer.mend('paper-out');
  }

  it('is heard out after a doubt: the echo of that paper does not confirm the next one', async () => {
    await leftInDoubt('A-001');
    expect(await print('A-002', true)).toEqual({ outcome: 'printed', proof: 'echo' });
    // It says so when the paper is there, not when the one before it was.
    expect(papers).toEqual(['A-001', 'A-002']);
    expect(await print('A-003', false)).toEqual({ outcome: 'printed', proof: 'echo' });
    expect(papers).toEqual(['A-001', 'A-002', 'A-003']);
  });

  it('is heard out also when it does not say how it is', async () => {
    await leftInDoubt('A-001');
    printer.provoke('silent');
    expect(await print('A-002', true, false)).toEqual({ outcome: 'printed', proof: 'echo' });
    expect(papers).toEqual(['A-001', 'A-002']);
  });

  it('is printed on, too, when it never echoes: that is known at the end', async () => {
    printer.provoke('mute');
    expect(await print('A-001', true)).toEqual({ outcome: 'uncertain', reason: 'no-answer' });
    printer.mend('mute');
    expect(await print('A-002', true)).toEqual({ outcome: 'printed', proof: 'echo' });
    expect(papers).toEqual(['A-001', 'A-002']);
  });
});
