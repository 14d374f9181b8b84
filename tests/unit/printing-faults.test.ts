import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { paperText } from '../../printers/decoder/paper.ts';
import { encodeSlip } from '../../printers/encode-slip.ts';
import { PAPER_80 } from '../../printers/profiles/profiles.ts';
import { askState, FAULTY_PRINTERS, type FaultyPrinter, talkTo } from '../support/printing/faulty-printer.ts';
import { CUT, INIT, JOB_NAMED, jobOf, NAME_JOB, RECOVER } from '../support/printing/machine-talk.ts';
import { ticketNumbered } from '../support/printing/sample-slips.ts';

const TICKET = encodeSlip(ticketNumbered('A-001'), PAPER_80, { copy: 0 });
const NEXT = encodeSlip(ticketNumbered('A-002'), PAPER_80, { copy: 0 });
const NAMED = jobOf(TICKET, NAME_JOB);
/** The same without its last command, the cut. */
const UNCUT = TICKET.slice(0, -CUT.length);
const IN_THE_MIDDLE = { afterLines: 4 };

describe.each(Object.entries(FAULTY_PRINTERS))('a printer %s', (_name, make) => {
  let given: FaultyPrinter;

  beforeEach(async () => {
    given = await make();
  });

  const papersAre = (...papers: Uint8Array[]) => vi.waitFor(() => expect(given.papers).toEqual(papers));
  /** Long enough for a paper that must not come. */
  const nothingMoreThan = async (...papers: Uint8Array[]) => {
    await sleep(60);
    expect(given.papers).toEqual(papers);
  };

  it.each([
    ['whose paper runs out', 'paper-out'],
    ['whose cover is opened', 'cover-open'],
  ] as const)('%s in the middle goes on from its buffer: exactly one paper', async (_what, fault) => {
    const { connection, heard } = await talkTo(given);
    given.printer.provoke(fault, IN_THE_MIDDLE);
    await connection.send(NAMED);
    await vi.waitFor(() => expect(given.printer.state()).toBe(fault));
    await nothingMoreThan();
    expect(heard()).toBe('');
    given.printer.mend(fault);
    await papersAre(TICKET);
    await vi.waitFor(() => expect(heard()).toBe(JOB_NAMED));
    await nothingMoreThan(TICKET);
  });

  it('whose blade is jammed is brought back by DLE ENQ 2: one paper, not cut and not confirmed', async () => {
    const { connection, heard } = await talkTo(given);
    given.printer.provoke('cutter-jammed');
    await connection.send(NAMED);
    await vi.waitFor(() => expect(given.printer.state()).toBe('cutter'));
    await nothingMoreThan();
    await connection.send(Uint8Array.from(RECOVER));
    await papersAre(UNCUT);
    expect([given.printer.state(), heard()]).toEqual(['ok', '']);
    given.printer.mend('cutter-jammed');
    await connection.send(NEXT);
    await papersAre(UNCUT, NEXT);
  });

  it('whose blade is freed with the power off: one paper, not cut, and the conversation is lost', async () => {
    const { connection } = await talkTo(given);
    given.printer.provoke('cutter-jammed');
    await connection.send(NAMED);
    await vi.waitFor(() => expect(given.printer.state()).toBe('cutter'));
    given.printer.mend('cutter-jammed');
    await connection.lost;
    await papersAre(UNCUT);
    expect(given.printer.state()).toBe('ok');
    await nothingMoreThan(UNCUT);
  });

  it('that resets the connection prints what it has: one paper that nobody hears of', async () => {
    const { connection, heard } = await talkTo(given);
    given.printer.provoke('connection-reset', IN_THE_MIDDLE);
    await connection.send(NAMED);
    await connection.lost;
    await papersAre(TICKET);
    expect(heard()).toBe('');
    await nothingMoreThan(TICKET);
  });

  it('that is mute prints one paper, says how it is, and confirms nothing', async () => {
    given.printer.provoke('mute');
    const { connection, heard } = await talkTo(given);
    await connection.send(jobOf(NAMED, [0x1d, 0x72, 1]));
    await nothingMoreThan(TICKET);
    expect(heard()).toBe('');
    await connection.close();
    expect(await askState(given)).toBe('ok');
  });

  it('that is silent prints and confirms, and never says how it is', async () => {
    given.printer.provoke('silent');
    const { connection, heard } = await talkTo(given);
    await connection.send(NAMED);
    await vi.waitFor(() => expect(heard()).toBe(JOB_NAMED));
    await connection.close();
    expect([await askState(given), given.papers.length]).toEqual(['unknown', 1]);
  });

  it('that is busy with another host takes the connection and serves it only later', async () => {
    given.printer.provoke('busy');
    expect([await askState(given), given.printer.state()]).toEqual(['unknown', 'busy']);
    const { connection, heard } = await talkTo(given);
    void connection.send(jobOf(NAMED));
    await nothingMoreThan();
    given.printer.mend('busy');
    await papersAre(TICKET);
    await vi.waitFor(() => expect(heard()).toBe(JOB_NAMED));
  });

  it('that never reads lets the host’s own buffers fill: no paper, and the send does not end', async () => {
    given.printer.provoke('never-reads');
    const { connection } = await talkTo(given);
    let sent = false;
    void connection.send(new Uint8Array(16_000_000).fill(0x78)).then(() => {
      sent = true;
    });
    await sleep(200);
    expect([sent, given.papers.length]).toEqual([false, 0]);
    await connection.close();
  });

  it('that loses its power loses the rest: half a paper lies in the tray as what it is', async () => {
    const { connection } = await talkTo(given);
    given.printer.provoke('power-cut', IN_THE_MIDDLE);
    await connection.send(jobOf(NAMED, NEXT));
    await connection.lost;
    await vi.waitFor(() => expect(given.papers).toHaveLength(1));
    const [half = new Uint8Array()] = given.papers;
    const lines = (bytes: Uint8Array) => paperText(decodePaper(bytes, PAPER_80));
    expect(lines(half)).toEqual(lines(TICKET).slice(0, IN_THE_MIDDLE.afterLines));
    expect(await given.transport.connect()).toEqual({ ok: false, error: 'offline' });
    given.printer.mend('power-cut');
    await vi.waitFor(async () => expect(await askState(given)).toBe('ok'));
    await nothingMoreThan(half);
    await (await talkTo(given)).connection.send(NEXT);
    await papersAre(half, NEXT);
  });

  it('that is slow takes its time for the one paper', async () => {
    given.printer.provoke('slow');
    const { connection } = await talkTo(given);
    const startedAt = performance.now();
    await connection.send(TICKET);
    await papersAre(TICKET);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(99);
  });

  it('whose roll is near its end says so, and prints', async () => {
    given.printer.provoke('near-end');
    expect(await askState(given)).toBe('paper-near-end');
    await (await talkTo(given)).connection.send(TICKET);
    await papersAre(TICKET);
  });

  it('takes no more than its buffer holds while it stands still, and loses nothing of it', async () => {
    const many = new Array<Uint8Array>(12).fill(TICKET);
    const { connection } = await talkTo(given);
    given.printer.provoke('paper-out');
    const sent = connection.send(jobOf(...many));
    await nothingMoreThan();
    given.printer.mend('paper-out');
    expect(await sent).toMatchObject({ ok: true });
    await papersAre(...many);
  });

  it('tells which troubles it has, also those that are still to come', () => {
    const { provoke, mend, faults } = given.printer;
    provoke('slow');
    provoke('paper-out', IN_THE_MIDDLE);
    expect(faults()).toEqual(['paper-out', 'slow']);
    mend('paper-out');
    mend('slow');
    expect(faults()).toEqual([]);
  });
});

describe('the buffer of a printer', () => {
  it('holds 4 KB and not a byte more, however much a host wants to send', async () => {
    const given = await FAULTY_PRINTERS['in this process']?.();
    if (given === undefined) throw new Error('no such printer');
    given.printer.provoke('paper-out');
    const { connection } = await talkTo(given);
    const line = `${'x'.repeat(31)}\n`;
    const fits = await connection.send(jobOf(INIT, line.repeat(127)));
    let more = false;
    void connection.send(jobOf(line.repeat(2))).then(() => {
      more = true;
    });
    await sleep(30);
    expect([fits.ok, more]).toEqual([true, false]);
    given.printer.mend('paper-out');
    await vi.waitFor(() => expect(more).toBe(true));
  });
});
