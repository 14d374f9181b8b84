import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ok } from '../../domain/result.ts';
import type { PrinterProfile } from '../../printers/profiles/printer-profile.ts';
import { PAPER_80 } from '../../printers/profiles/profiles.ts';
import type { Transport } from '../../printers/transports/transport.ts';
import { createVirtualPrinter } from '../../printers/virtual-printer/virtual-printer.ts';
import { emptyRoom } from '../support/printing/print-room.ts';
import { ticketNumbered } from '../support/printing/sample-slips.ts';

/** A spool whose only printer has nothing to do. */
async function atRest(profile: PrinterProfile, twoWay = true) {
  const { ledger, spool, report } = emptyRoom({ restMs: 40 });
  onTestFinished(spool.stop);
  const papers: Uint8Array[] = [];
  const machine = createVirtualPrinter({
    paceMs: 5,
    deliver: async (bytes) => void papers.push(bytes),
    report,
  });
  const connect = vi.spyOn(machine, 'connect');
  const transport: Transport = twoWay ? machine : oneWay(machine);
  const printer = { id: 'a', address: 'virtual://a', profile, transport };
  spool.arrange({ printers: [printer], roles: { ticket: 'a', receipt: 'a' } });
  spool.wake();
  await vi.waitFor(() => expect(connect).toHaveBeenCalled());
  const state = () => spool.states()[0]?.state;
  return { ledger, spool, papers, machine, connect, state };
}

/** The same machine on a way that nothing comes back on, whatever its kind could tell. */
function oneWay(machine: Transport): Transport {
  return {
    async connect() {
      const opened = await machine.connect();
      return opened.ok ? ok({ ...opened.value, twoWay: false, listen() {} }) : opened;
    },
  };
}

describe('a printer that has nothing to do', () => {
  it('is seen to run out of paper and to be loaded again, before anybody wants a paper', async () => {
    const { machine, state } = await atRest(PAPER_80);
    await vi.waitFor(() => expect(state()).toBe('ok'));
    machine.setState('paper-out');
    await vi.waitFor(() => expect(state()).toBe('paper-out'));
    machine.setState('ok');
    await vi.waitFor(() => expect(state()).toBe('ok'));
  });

  it('prints at once all the same', async () => {
    const { ledger, spool, papers, state } = await atRest(PAPER_80);
    await vi.waitFor(() => expect(state()).toBe('ok'));
    for (let count = 1; count <= 5; count += 1) {
      ledger.add('ticket', ticketNumbered(`A-00${count}`));
      spool.wake();
      await new Promise((resolve) => void setTimeout(resolve, 30));
    }
    await ledger.allDone();
    expect(papers).toHaveLength(5);
  });

  it('and tells nothing is left alone', async () => {
    const { connect } = await atRest({ ...PAPER_80, confirm: 'none' });
    await new Promise((resolve) => void setTimeout(resolve, 200));
    expect(connect).toHaveBeenCalledTimes(1);
  });

  it('and hangs on a way without a way back is left alone: a look there can cost a whole program', async () => {
    const { connect } = await atRest(PAPER_80, false);
    await new Promise((resolve) => void setTimeout(resolve, 200));
    expect(connect).toHaveBeenCalledTimes(1);
  });
});
