import type { CommandMeaning } from './command.ts';

/** How a command is read: how many bytes follow its name, and what they mean. */
export interface CommandRule {
  /** Counts the bytes after the name from those that have come so far; null while they are too few to tell. */
  readonly count: (rest: Uint8Array) => number | null;
  readonly meaning: (args: Uint8Array) => CommandMeaning;
}

/** The byte there; 0 where none is. */
export function at(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}

/** The number in two bytes from there, the lower one first. */
export function word(bytes: Uint8Array, index: number): number {
  return at(bytes, index) + at(bytes, index + 1) * 256;
}

/** So many bytes follow. */
export function fixed(count: number, meaning: CommandRule['meaning']): CommandRule {
  return { count: () => count, meaning };
}

/** Known, and of no effect on what the paper says. */
export function ignored(name: string, count: number): CommandRule {
  return fixed(count, () => ({ kind: 'other', name }));
}

/** The first `header` bytes tell how many more follow. */
export function counted(
  header: number,
  more: (head: Uint8Array) => number,
  meaning: CommandRule['meaning'],
): CommandRule {
  return { count: (rest) => (rest.length < header ? null : header + more(rest)), meaning };
}

/** Two bytes tell how many follow, as in all commands with a parenthesis in their name. */
export function parenthesised(meaning: CommandRule['meaning']): CommandRule {
  return counted(2, (head) => word(head, 0), meaning);
}
