import type { PaperRoll } from '../profiles/printer-profile.ts';
import type { Paper, PaperProblem, PaperWarning } from './paper.ts';
import { openPrintHead } from './print-head.ts';
import { readCommands } from './read-commands.ts';

const DLE = 0x10;
const REAL_TIME = [0x04, 0x05, 0x14];

/** What a printer with this roll makes of one job, and everything in it that it would misread. Never throws. */
export function decodePaper(bytes: Uint8Array, roll: PaperRoll): Paper {
  const { commands, rest } = readCommands(bytes);
  const warnings: PaperWarning[] = realTimeInside(bytes);
  const warn = (at: number, problem: PaperProblem) => void warnings.push({ at, problem });

  if (commands[0]?.kind !== 'init') warn(0, 'no-init');
  const head = openPrintHead(roll, warn);
  for (const command of commands) head.take(command);
  if (rest < bytes.length) warn(rest, 'truncated-command');
  const rows = head.finish(bytes.length);
  return { roll, rows, warnings: warnings.sort((a, b) => a.at - b.at) };
}

/** A printer looks for these in everything that arrives, pictures and lengths included. */
function realTimeInside(bytes: Uint8Array): PaperWarning[] {
  const found: PaperWarning[] = [];
  bytes.forEach((byte, at) => {
    if (byte === DLE && REAL_TIME.includes(bytes[at + 1] ?? 0))
      found.push({ at, problem: 'real-time-command' });
  });
  return found;
}
