import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFileSealer } from '../../db/file-sealer.ts';
import { encodeSlip } from '../../printers/encode-slip.ts';
import { CLONE_58, PAPER_80 } from '../../printers/profiles/profiles.ts';
import type { Connection, Transport } from '../../printers/transports/transport.ts';
import { createPaperTray, type SealedPaperTray } from '../../printers/virtual-printer/paper-tray.ts';
import { createVirtualPrinter } from '../../printers/virtual-printer/virtual-printer.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { countingIds } from '../support/printing/real-clock.ts';
import { ticketNumbered } from '../support/printing/sample-slips.ts';
import { seededRandom } from '../support/seeded-random.ts';

const TICKET = encodeSlip(ticketNumbered('A-001'), PAPER_80, { copy: 0 });
const ECHO_REQUEST = Uint8Array.of(0x1d, 0x72, 1);

async function opened(transport: Transport): Promise<Connection> {
  const result = await transport.connect();
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe('the virtual printer', () => {
  it('takes a real printer’s time for a paper', async () => {
    const printer = createVirtualPrinter({ deliver: async () => {}, report: () => {} });
    const connection = await opened(printer);
    const startedAt = performance.now();
    const echoed = new Promise<void>((resolve) => connection.listen(() => resolve()));
    await connection.send(new Uint8Array([...TICKET, ...ECHO_REQUEST]));
    await echoed;
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(100);
  });

  it('answers the echo only when the paper is put away', async () => {
    const order: string[] = [];
    const deliver = async () => {
      await new Promise((resolve) => void setTimeout(resolve, 20));
      order.push('paper');
    };
    const connection = await opened(createVirtualPrinter({ deliver, report: () => {}, paceMs: 1 }));
    connection.listen(() => void order.push('echo'));
    await connection.send(new Uint8Array([...TICKET, ...ECHO_REQUEST]));
    await vi.waitFor(() => expect(order).toEqual(['paper', 'echo']));
  });

  it('holds a paper that cannot be put away, and gives it out once it can', async () => {
    const papers: Uint8Array[] = [];
    let isDiskFull = true;
    const deliver = async (bytes: Uint8Array) => {
      if (isDiskFull) throw new Error('the disk is full');
      papers.push(bytes);
    };
    const printer = createVirtualPrinter({ deliver, report: () => {}, paceMs: 1 });
    await (await opened(printer)).send(TICKET);
    await vi.waitFor(() => expect(printer.state()).toBe('paper-out'));
    isDiskFull = false;
    await vi.waitFor(() => expect(papers).toEqual([TICKET]), 3_000);
    expect(printer.state()).toBe('ok');
  });

  it('gives out a paper without a cut when the host hangs up', async () => {
    const papers: Uint8Array[] = [];
    const printer = createVirtualPrinter({
      deliver: async (bytes) => void papers.push(bytes),
      report: () => {},
      paceMs: 1,
    });
    const uncut = encodeSlip(ticketNumbered('A-001'), CLONE_58, { copy: 0 });
    const connection = await opened(printer);
    await connection.send(uncut);
    await connection.close();
    await vi.waitFor(() => expect(papers).toEqual([uncut]));
  });
});

describe('its paper tray', () => {
  let directory: string;
  let clock: FakeClock;
  let tray: SealedPaperTray;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'loket-tray-'));
    clock = new FakeClock('2026-11-23T09:41:00+07:00');
    const sealer = createFileSealer(join(directory, 'keys'), seededRandom('tray'));
    tray = createPaperTray({
      directory: join(directory, 'papers'),
      sealer,
      clock,
      ids: countingIds(),
      keep: 3,
    });
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const files = () => readdirSync(join(directory, 'papers')).map((name) => join(directory, 'papers', name));
  const put = (bytes: Uint8Array) => tray.put({ bytes, printer: 'ticket', profile: 'paper-80' });

  it('gives back what was put in, with what it takes to read it', async () => {
    await put(TICKET);
    const [entry] = await tray.list();
    expect(entry).toMatchObject({ printer: 'ticket', profile: 'paper-80', at: clock.now() });
    const paper = await tray.read(entry?.id ?? '');
    expect([paper?.profile, new Uint8Array(paper?.bytes ?? [])]).toEqual(['paper-80', TICKET]);
  });

  it('keeps no word of a paper readable on the disk', async () => {
    await put(Buffer.from('Siti Rahmawati'));
    for (const file of files()) expect(readFileSync(file, 'latin1') + file).not.toContain('Siti');
  });

  it('lists the newest first and keeps only the last ones', async () => {
    const firstDay = clock.now();
    for (let paper = 0; paper < 5; paper += 1) {
      await put(Uint8Array.of(paper));
      clock.advance(60_000);
    }
    const ages = (await tray.list()).map(({ at }) => (at - firstDay) / 60_000);
    expect(ages).toEqual([4, 3, 2]);
    expect(files()).toHaveLength(3);
  });

  it('refuses a paper that was altered on the disk', async () => {
    await put(TICKET);
    const [file = ''] = files();
    const sealed = readFileSync(file);
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    writeFileSync(file, sealed);
    const [entry] = await tray.list();
    await expect(tray.read(entry?.id ?? '')).rejects.toThrow();
  });

  it('knows no paper by a name from outside', async () => {
    await put(TICKET);
    expect(await tray.read('../keys/2026')).toBeNull();
  });

  it('is empty before the first paper', async () => {
    expect(await tray.list()).toEqual([]);
  });
});
