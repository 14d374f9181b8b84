import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { CLONE_58, PAPER_80 } from '../../printers/profiles/profiles.ts';
import type { SpoolPrinter } from '../../printers/spool/spool-printer.ts';
import { createVirtualPrinter } from '../../printers/virtual-printer/virtual-printer.ts';
import { emptyRoom, numberOn } from '../support/printing/print-room.ts';
import { ticketNumbered } from '../support/printing/sample-slips.ts';

/** A room, and the papers that came out of each printer in it. */
function roomWith(...ids: string[]) {
  const { ledger, spool, reported } = emptyRoom();
  onTestFinished(spool.stop);
  const papers: string[] = [];
  const printers: Record<string, SpoolPrinter & { machine: ReturnType<typeof createVirtualPrinter> }> = {};
  for (const id of ids) {
    const machine = createVirtualPrinter({
      paceMs: 5,
      deliver: async (bytes) => void papers.push(`${id} ${numberOn(bytes)}`),
      report: (error) => void reported.push(error),
    });
    printers[id] = { id, address: `virtual://${id}`, profile: PAPER_80, transport: machine, machine };
  }
  const named = (id: string) => {
    const printer = printers[id];
    if (printer === undefined) throw new Error(`no printer ${id}`);
    return printer;
  };
  const arrange = (ticket: string, receipt: string, all = ids) =>
    spool.arrange({ printers: all.map(named), roles: { ticket, receipt } });
  return { ledger, spool, papers, reported, named, arrange };
}

describe('the spool, when printers are arranged anew,', () => {
  it('prints nothing before it is woken, and goes by the last arrangement then', async () => {
    const { ledger, spool, papers, arrange } = roomWith('a', 'b');
    ledger.add('ticket', ticketNumbered('A-001'));
    arrange('a', 'a');
    await new Promise((resolve) => void setTimeout(resolve, 60));
    expect(papers).toEqual([]);
    arrange('b', 'b');
    spool.wake();
    await ledger.allDone();
    expect(papers).toEqual(['b A-001']);
  });

  it('gives each role to its new printer from the next paper on', async () => {
    const { ledger, spool, papers, arrange } = roomWith('a', 'b');
    arrange('a', 'b');
    spool.wake();
    ledger.add('ticket', ticketNumbered('A-001'));
    spool.wake();
    await ledger.allDone();
    arrange('b', 'a');
    ledger.add('ticket', ticketNumbered('A-002'));
    ledger.add('receipt', ticketNumbered('A-003'));
    spool.wake();
    await ledger.allDone();
    expect(papers.sort()).toEqual(['a A-001', 'a A-003', 'b A-002']);
  });

  it('lets the paper under way come out of a printer that is taken away, and the next one elsewhere', async () => {
    const { ledger, spool, papers, named, arrange } = roomWith('a', 'b');
    arrange('a', 'a');
    spool.wake();
    await vi.waitFor(() => expect(spool.states()[0]?.state).toBe('ok'));
    const begun = ledger.add('ticket', ticketNumbered('A-001'));
    spool.wake();
    await vi.waitFor(() => expect(begun.frozen).toHaveLength(1));
    arrange('b', 'b', ['b']);
    const next = ledger.add('ticket', ticketNumbered('A-002'));
    spool.wake();
    await ledger.allDone();
    expect([begun.state, next.state]).toEqual(['printed', 'printed']);
    expect(papers.sort()).toEqual(['a A-001', 'b A-002']);
    const connect = vi.spyOn(named('a').machine, 'connect');
    ledger.add('ticket', ticketNumbered('A-003'));
    spool.wake();
    await ledger.allDone();
    expect(connect).not.toHaveBeenCalled();
  });

  it('does not give up a paper because its printer, out of paper, is taken away: it waits for the paper', async () => {
    const { ledger, spool, papers, named, arrange } = roomWith('a', 'b');
    arrange('a', 'a');
    spool.wake();
    await vi.waitFor(() => expect(spool.states()[0]?.state).toBe('ok'));
    const begun = ledger.add('ticket', ticketNumbered('A-001'));
    begun.onFrozen = () => named('a').machine.setState('paper-out');
    spool.wake();
    await vi.waitFor(() => expect(begun.frozen).toHaveLength(1));
    arrange('b', 'b', ['b']);
    await new Promise((resolve) => void setTimeout(resolve, 400));
    expect(begun.state).toBe('sending');
    named('a').machine.setState('ok');
    await ledger.allDone();
    expect(papers).toEqual(['a A-001']);
  });

  it('has one worker for an address that is taken away and comes back while a paper is under way', async () => {
    const { ledger, spool, papers, named, arrange } = roomWith('a', 'b');
    arrange('a', 'a');
    spool.wake();
    await vi.waitFor(() => expect(spool.states()[0]?.state).toBe('ok'));
    let open = 0;
    let most = 0;
    const connect = named('a').machine.connect;
    vi.spyOn(named('a').machine, 'connect').mockImplementation(async () => {
      const opened = await connect();
      if (!opened.ok) return opened;
      open += 1;
      most = Math.max(most, open);
      const { close } = opened.value;
      opened.value.close = async () => {
        open -= 1;
        await close();
      };
      return opened;
    });
    for (const number of ['A-001', 'A-002', 'A-003', 'A-004'])
      ledger.add('ticket', ticketNumbered(number)).onFrozen = () => {
        arrange('b', 'b', ['b']);
        arrange('a', 'a');
      };
    spool.wake();
    await ledger.allDone();
    expect(papers).toEqual(['a A-001', 'a A-002', 'a A-003', 'a A-004']);
    expect(most).toBe(1);
  });

  it('takes two printers with one address for one machine of the first one’s kind, in one order', async () => {
    const { ledger, spool, papers, named } = roomWith('a');
    const twin = { ...named('a'), id: 'twin', profile: CLONE_58 };
    spool.arrange({ printers: [named('a'), twin], roles: { ticket: 'a', receipt: 'twin' } });
    ledger.add('ticket', ticketNumbered('A-001'));
    ledger.add('receipt', ticketNumbered('A-002'));
    ledger.add('ticket', ticketNumbered('A-003')).printer = 'twin';
    ledger.add('receipt', ticketNumbered('A-004')).printer = 'a';
    spool.wake();
    await ledger.allDone();
    expect(papers).toEqual(['a A-001', 'a A-002', 'a A-003', 'a A-004']);
    expect(ledger.jobs.map(({ profiles }) => profiles[0]?.name)).toEqual(new Array(4).fill('paper-80'));
    expect(spool.printers()).toEqual([
      { id: 'a', state: 'ok' },
      { id: 'twin', state: 'ok' },
    ]);
  });

  it('prints what was moved where it was moved to, and with its role again once that printer is gone', async () => {
    const { ledger, spool, papers, named, arrange } = roomWith('a', 'spare');
    arrange('a', 'a');
    named('spare').machine.setState('cover-open');
    const moved = ledger.add('ticket', ticketNumbered('A-001'));
    moved.printer = 'spare';
    ledger.add('ticket', ticketNumbered('A-002'));
    spool.wake();
    await vi.waitFor(() => expect(papers).toEqual(['a A-002']));
    expect(moved.state).toBe('queued');
    await vi.waitFor(() => expect(spool.printers()).toContainEqual({ id: 'spare', state: 'cover-open' }));
    ledger.removed.add('spare');
    arrange('a', 'a', ['a']);
    await ledger.allDone();
    expect(papers).toEqual(['a A-002', 'a A-001']);
  });

  it('makes the next paper for the kind of printer it has become', async () => {
    const { ledger, spool, named, arrange } = roomWith('a');
    arrange('a', 'a');
    spool.wake();
    const wide = ledger.add('ticket', ticketNumbered('A-001'));
    spool.wake();
    await ledger.allDone();
    const narrow = { ...named('a'), profile: { ...CLONE_58, confirm: 'none' as const } };
    spool.arrange({ printers: [narrow], roles: { ticket: 'a', receipt: 'a' } });
    const other = ledger.add('ticket', ticketNumbered('A-001'));
    spool.wake();
    await ledger.allDone();
    expect(other.frozen[0]).not.toEqual(wide.frozen[0]);
    expect([wide, other].map(({ profiles }) => profiles[0]?.name)).toEqual(['paper-80', 'clone-58']);
    expect(other.outcomes).toEqual([{ outcome: 'printed', proof: 'handed-over' }]);
  });

  it('forgets with another kind of printer that the one before told its state', async () => {
    const { spool, named, arrange } = roomWith('a');
    arrange('a', 'a');
    spool.wake();
    await vi.waitFor(() => expect(spool.states()[0]?.state).toBe('ok'));
    named('a').machine.setState('busy');
    spool.arrange({ printers: [{ ...named('a'), profile: CLONE_58 }], roles: { ticket: 'a', receipt: 'a' } });
    // One that never says anything is taken as it comes; silence is a fault only of one that has told before.
    await vi.waitFor(() => expect(spool.states()[0]?.state).toBe('unknown'));
  });

  it('tells the states by role and by printer at once', () => {
    const { spool, arrange } = roomWith('a', 'b');
    const heard: unknown[] = [];
    spool.onState((states) => void heard.push(states));
    expect(spool.states()).toEqual([]);
    arrange('a', 'b');
    expect(heard).toEqual([
      [
        { name: 'ticket', state: 'unknown' },
        { name: 'receipt', state: 'unknown' },
      ],
    ]);
  });
});
