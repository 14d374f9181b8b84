import type { CommandMeaning, PrinterCommand } from './command.ts';
import { isPrefix, ruleAt } from './command-table.ts';

const LINE_FEED = 0x0a;
/** Printers pass it over, unless a switch inside says otherwise. */
const CARRIAGE_RETURN = 0x0d;

/**
 * What a printer takes these bytes for, in order. `rest` is where a command begins whose end has not come yet:
 * the length of `bytes` when all of it was understood. Never throws, whatever the bytes.
 */
export function readCommands(bytes: Uint8Array): { commands: readonly PrinterCommand[]; rest: number } {
  const commands: PrinterCommand[] = [];
  let at = 0;
  while (at < bytes.length) {
    const next = commandAt(bytes, at);
    if (next === null) break;
    commands.push({ at, length: next.length, ...next.meaning });
    at += next.length;
  }
  return { commands, rest: at };
}

function commandAt(bytes: Uint8Array, at: number): { length: number; meaning: CommandMeaning } | null {
  const byte = bytes[at] ?? 0;
  if (isPrefix(byte)) {
    const found = ruleAt(bytes, at);
    if (found === 'more') return null;
    if (found === null) return { length: 2, meaning: { kind: 'unknown' } };
    const args = bytes.subarray(at + found.name);
    const count = found.rule.count(args);
    if (count === null || args.length < count) return null;
    return { length: found.name + count, meaning: found.rule.meaning(args.slice(0, count)) };
  }
  if (byte === LINE_FEED) return { length: 1, meaning: { kind: 'line-feed' } };
  if (byte === CARRIAGE_RETURN) return { length: 1, meaning: { kind: 'other', name: 'CR' } };
  if (byte < 0x20) return { length: 1, meaning: { kind: 'unknown' } };
  let end = at + 1;
  while ((bytes[end] ?? 0) >= 0x20) end += 1;
  return { length: end - at, meaning: { kind: 'text', bytes: bytes.slice(at, end) } };
}
