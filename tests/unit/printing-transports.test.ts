import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeSlip } from '../../printers/encode-slip.ts';
import { PAPER_80 } from '../../printers/profiles/profiles.ts';
import { openDialogue } from '../../printers/status/dialogue.ts';
import { watchState } from '../../printers/status/state-watch.ts';
import type { Connection, Transport } from '../../printers/transports/transport.ts';
import { ticketNumbered } from '../support/printing/sample-slips.ts';
import { TRANSPORT_CASES, type TransportCase } from '../support/printing/transport-cases.ts';

const FIRST = encodeSlip(ticketNumbered('A-001'), PAPER_80, { copy: 0 });
const SECOND = encodeSlip(ticketNumbered('A-002'), PAPER_80, { copy: 0 });

async function open(transport: Transport): Promise<Connection> {
  const opened = await transport.connect();
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

function fingerprint(paper: Uint8Array): string {
  return `${paper.length} bytes ${createHash('sha256').update(paper).digest('hex')}`;
}

async function hand(transport: Transport, bytes: Uint8Array): Promise<void> {
  const connection = await open(transport);
  expect(await connection.send(bytes)).toEqual({ ok: true, value: undefined });
  await connection.close();
}

describe.each(Object.entries(TRANSPORT_CASES))('the %s transport', (_name, make) => {
  let given: TransportCase;

  beforeEach(async () => {
    given = await make();
  });
  afterEach(() => given.end());

  const papersAre = (...papers: Uint8Array[]) =>
    vi.waitFor(() => expect(given.papers().map(fingerprint)).toEqual(papers.map(fingerprint)), 5_000);

  it('hands a paper over whole, though it is closed at once', async () => {
    await hand(given.transport, FIRST);
    await papersAre(FIRST);
  });

  it('keeps papers in order, one connection after the other', async () => {
    await hand(given.transport, FIRST);
    await hand(given.transport, SECOND);
    await papersAre(FIRST, SECOND);
  });

  it('hands over a paper of a thousand lines', async () => {
    const line = [...Buffer.from('x'.repeat(47)), 0x0a];
    const long = new Uint8Array([0x1b, 0x40, ...new Array(1_000).fill(line).flat(), 0x1d, 0x56, 0x42, 0]);
    await hand(given.transport, long);
    await papersAre(long);
  });

  it('is offline when nothing answers there, and works again when it does', async () => {
    await given.takeAway();
    expect(await given.transport.connect()).toEqual({ ok: false, error: 'offline' });
    await given.putBack();
    await hand(given.transport, FIRST);
    await papersAre(FIRST);
  });

  it('prints nothing when it was only opened and closed', async () => {
    await (await open(given.transport)).close();
    await hand(given.transport, FIRST);
    await papersAre(FIRST);
  });

  it('settles what is under way when it is closed at once, and prints nothing twice', async () => {
    const connection = await open(given.transport);
    const sending = connection.send(FIRST);
    await connection.close();
    const result = await sending;
    if (!result.ok) expect(['nothing', 'unknown']).toContain(result.error.left);
    await hand(given.transport, SECOND);
    await vi.waitFor(
      () => expect(given.papers().map(fingerprint).at(-1)).toContain(fingerprint(SECOND)),
      5_000,
    );
    const first = given.papers().filter((paper) => fingerprint(paper) === fingerprint(FIRST));
    expect(first.length).toBeLessThanOrEqual(1);
    if (result.ok) expect(first.length).toBe(1);
  });

  it('settles what is under way when it is taken away, and hands papers over whole once it is put back', async () => {
    const connection = await open(given.transport);
    const sending = connection.send(FIRST);
    await given.takeAway();
    expect(typeof (await sending).ok).toBe('boolean');
    await connection.close();
    expect(await given.transport.connect()).toEqual({ ok: false, error: 'offline' });
    await given.putBack();
    await hand(given.transport, SECOND);
    await vi.waitFor(() => expect(given.papers().map(fingerprint).at(-1)).toBe(fingerprint(SECOND)), 5_000);
  });

  it('lets the printer answer, or says that it cannot', async () => {
    const connection = await open(given.transport);
    const state = await watchState(openDialogue(connection)).ask(200);
    await connection.close();
    expect(state).toBe(connection.twoWay ? 'ok' : 'unknown');
  });
});
