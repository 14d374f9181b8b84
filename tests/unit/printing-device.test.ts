import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDeviceTransport } from '../../printers/transports/device-transport.ts';
import type { Connection, Transport } from '../../printers/transports/transport.ts';
import { createPrinterMachine } from '../../printers/virtual-printer/printer-machine.ts';
import { MemoryDevice } from '../support/printing/memory-device.ts';
import { REAL_CLOCK } from '../support/printing/real-clock.ts';

const LIMITS = { stallMs: 150, retryMs: 2 };
const JOB = new Uint8Array(10_000).fill(0x78);

async function opened(transport: Transport): Promise<Connection> {
  const result = await transport.connect();
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe('a printer at a USB port', () => {
  let device: MemoryDevice;
  let transport: Transport;

  beforeEach(() => {
    const machine = createPrinterMachine({ paceMs: 0, deliver: async () => {}, report: () => {} });
    device = new MemoryDevice(machine);
    transport = createDeviceTransport('/dev/usb/lp0', {
      ...{ clock: REAL_CLOCK, way: 'both', files: device, limits: LIMITS },
    });
  });

  it('gets pieces of at most 4096 bytes', async () => {
    const connection = await opened(transport);
    await connection.send(JOB);
    await connection.close();
    expect(Math.max(...device.pieces)).toBe(4_096);
  });

  it('has drained before it is closed, so the driver cancels nothing', async () => {
    const connection = await opened(transport);
    await connection.send(JOB);
    await connection.close();
    expect(device.cancelledBytes).toBe(0);
  });

  it('that takes nothing ends the send, and not one byte left us', async () => {
    device.fullAfter = 0;
    const connection = await opened(transport);
    expect(await connection.send(JOB)).toEqual({
      ok: false,
      error: { reason: 'no-answer', left: 'nothing' },
    });
    await connection.close();
  });

  it('that stops in the middle leaves doubt', async () => {
    device.fullAfter = 3;
    const connection = await opened(transport);
    expect(await connection.send(JOB)).toMatchObject({ ok: false, error: { left: 'unknown' } });
    await connection.close();
  });

  it('held by another program is busy, not offline', async () => {
    device.openError = 'EBUSY';
    expect(await transport.connect()).toEqual({ ok: false, error: 'busy' });
  });
});

describe.skipIf(process.platform === 'win32')('a real file that takes no more', () => {
  let folder: string;
  let fifo: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'loket-fifo-'));
    fifo = join(folder, 'lp0');
    execFileSync('mkfifo', [fifo]);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const transportTo = (limits = LIMITS) =>
    createDeviceTransport(fifo, { clock: REAL_CLOCK, way: 'out', limits });

  it('does not hold up the program, and the send ends by itself', async () => {
    const reader = await open(fifo, 'r+');
    const connection = await opened(transportTo());
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
    }, 5);
    const result = await connection.send(new Uint8Array(1_000_000));
    clearInterval(ticking);
    await connection.close();
    await reader.close();
    expect(result).toMatchObject({ ok: false, error: { reason: 'no-answer', left: 'unknown' } });
    expect(ticks).toBeGreaterThan(10);
  });

  it('hands everything over when somebody reads', async () => {
    const reader = await open(fifo, 'r+');
    const connection = await opened(transportTo());
    const sending = connection.send(JOB);
    const got = Buffer.alloc(JOB.length);
    for (let at = 0; at < JOB.length; ) at += (await reader.read(got, at)).bytesRead;
    expect(await sending).toMatchObject({ ok: true });
    await connection.close();
    await reader.close();
    expect(new Uint8Array(got)).toEqual(JOB);
  });

  it('is offline when nobody has it open', async () => {
    expect(await transportTo().connect()).toEqual({ ok: false, error: 'offline' });
  });
});
