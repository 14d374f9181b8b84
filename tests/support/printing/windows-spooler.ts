import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Transport } from '../../../printers/transports/transport.ts';
import { createWindowsTransport } from '../../../printers/transports/windows-transport.ts';

const PROGRAM = join(import.meta.dirname, 'stand-in-spooler.ts');

export interface StandInSpooler {
  readonly transport: Transport;
  papers(): readonly Uint8Array[];
  /** What goes wrong from the next conversation on; '' for nothing. */
  setTrouble(trouble: string): void;
  /** How many conversations have a process that has not ended. */
  living(): number;
  end(): void;
}

/** The Windows transport with a process of ours where PowerShell would be. */
export function standInSpooler(
  limits = { connectMs: 10_000, sendMs: 5_000, closeMs: 2_000 },
): StandInSpooler {
  const folder = mkdtempSync(join(tmpdir(), 'loket-queue-'));
  let living = 0;
  return {
    transport: createWindowsTransport('POS 58 "depan"', {
      limits,
      start(queue) {
        const env = { ...process.env, LOKET_QUEUE: queue };
        const child = spawn(process.execPath, [PROGRAM, folder], { env, stdio: 'pipe' });
        living += 1;
        child.once('close', () => {
          living -= 1;
        });
        return child;
      },
    }),
    papers: () =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.raw'))
        .sort()
        .map((name) => new Uint8Array(readFileSync(join(folder, name)))),
    setTrouble: (trouble) => writeFileSync(join(folder, 'trouble'), trouble),
    living: () => living,
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}
