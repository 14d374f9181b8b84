import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { SPOOLER_SCRIPT } from './windows-script.ts';

/** Starts the process that speaks to the spooler for one conversation; it keeps to what `SPOOLER_SCRIPT` promises. */
export type StartSpooler = (queue: string) => ChildProcessWithoutNullStreams;

/** The PowerShell that comes with Windows; null on every other system. */
export function spoolerOfThisMachine(): StartSpooler | null {
  return process.platform === 'win32' ? startPowerShell : null;
}

function startPowerShell(queue: string): ChildProcessWithoutNullStreams {
  const { SystemRoot = 'C:\\Windows' } = process.env;
  // What is set for this program, passwords among it, is none of the child's business.
  const ours = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('LOKET_'));
  const script = Buffer.from(SPOOLER_SCRIPT, 'utf16le').toString('base64');
  return spawn(
    join(SystemRoot, 'System32/WindowsPowerShell/v1.0/powershell.exe'),
    // Without `-InputFormat None` PowerShell itself would read the paper from the standard input.
    ['-NoLogo', '-NoProfile', '-NonInteractive', '-InputFormat', 'None', '-EncodedCommand', script],
    { env: { ...Object.fromEntries(ours), LOKET_QUEUE: queue }, stdio: 'pipe', windowsHide: true },
  );
}
