import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SPOOLER_SCRIPT } from '../../printers/transports/windows-script.ts';
import { createWindowsTransport } from '../../printers/transports/windows-transport.ts';
import { type StandInSpooler, standInSpooler } from '../support/printing/windows-spooler.ts';

const PAPER = new TextEncoder().encode('A-001\n');

let spooler: StandInSpooler;
beforeEach(() => {
  spooler = standInSpooler({ connectMs: 3_000, sendMs: 300, closeMs: 500 });
});
afterEach(() => spooler.end());

async function sendOne() {
  const opened = await spooler.transport.connect();
  if (!opened.ok) return opened.error;
  const result = await opened.value.send(PAPER);
  await opened.value.close();
  return result.ok ? 'ok' : result.error;
}

describe('a queue of Windows', () => {
  it('gets the bytes as they are, and says of itself that it hears nothing back', async () => {
    const opened = await spooler.transport.connect();
    if (!opened.ok) throw new Error(opened.error);
    expect(opened.value.twoWay).toBe(false);
    expect(await opened.value.send(PAPER)).toEqual({ ok: true, value: undefined });
    await opened.value.close();
    expect(spooler.papers()).toEqual([PAPER]);
    await vi.waitFor(() => expect(spooler.living()).toBe(0));
  });

  it.each([
    ['absent', 'offline'],
    ['never-ready', 'offline'],
    ['refused', 'busy'],
    ['paused', 'busy'],
  ])('that is %s counts as %s, and no process stays behind', async (trouble, state) => {
    spooler.setTrouble(trouble);
    expect(await sendOne()).toBe(state);
    await vi.waitFor(() => expect(spooler.living()).toBe(0));
  });

  it.each([
    ['stops-before', { reason: 'connection-lost', left: 'nothing' }],
    ['stalls-before', { reason: 'no-answer', left: 'nothing' }],
    ['not-begun', { reason: 'connection-lost', left: 'nothing' }],
    ['cut-off', { reason: 'connection-lost', left: 'unknown' }],
    ['stalls-after', { reason: 'no-answer', left: 'unknown' }],
  ])('whose spooler %s never prints a paper twice by itself', async (trouble, failure) => {
    spooler.setTrouble(trouble);
    expect(await sendOne()).toEqual(failure);
    await vi.waitFor(() => expect(spooler.living()).toBe(0));
  });

  it('keeps several papers of one conversation in order', async () => {
    const opened = await spooler.transport.connect();
    if (!opened.ok) throw new Error(opened.error);
    const papers = [1, 2, 3].map((number) => new TextEncoder().encode(`A-00${number}\n`));
    await Promise.all(papers.map((paper) => opened.value.send(paper)));
    await opened.value.close();
    expect(spooler.papers()).toEqual(papers);
  });

  it.skipIf(process.platform === 'win32')('is offline on every other system', async () => {
    expect(await createWindowsTransport('POS58').connect()).toEqual({ ok: false, error: 'offline' });
  });

  it('is offline when the program that would speak to it cannot be started', async () => {
    const { spawn } = await import('node:child_process');
    const start = () => spawn('/nowhere/powershell.exe', { stdio: 'pipe' });
    expect(await createWindowsTransport('POS58', { start }).connect()).toEqual({
      ok: false,
      error: 'offline',
    });
  });
});

describe('the script for PowerShell', () => {
  it('is the same for every queue and every paper: nothing is spliced into it', () => {
    expect(SPOOLER_SCRIPT).toContain('$env:LOKET_QUEUE');
    expect(SPOOLER_SCRIPT).not.toMatch(/\$\{/);
  });

  it('keeps to the C# that Windows PowerShell 5.1 compiles, and to the Unicode entries', () => {
    expect(SPOOLER_SCRIPT).not.toMatch(/out (var|int|IntPtr) \w+[,)].*=>|\$"|nameof|\?\./);
    expect(SPOOLER_SCRIPT).not.toMatch(/EntryPoint = "\w+A"/);
  });

  it('fits into a command line of Windows once it is encoded', () => {
    expect(Buffer.from(SPOOLER_SCRIPT, 'utf16le').toString('base64').length).toBeLessThan(30_000);
  });
});
