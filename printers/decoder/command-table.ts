import type { CommandMeaning } from './command.ts';

/** How a command is read: how many bytes follow its name, and what they mean. */
export interface CommandRule {
  /** Counts the bytes after the name from those that have come so far; null while they are too few to tell. */
  readonly count: (rest: Uint8Array) => number | null;
  readonly meaning: (args: Uint8Array) => CommandMeaning;
}

const ALIGNMENTS = ['left', 'center', 'right'] as const;
/** The modes of GS V that carry a distance to feed. */
const CUTS_WITH_FEED = [0x41, 0x42, 0x61, 0x62, 0x67, 0x68];
const QR_SYMBOL = 0x31;
/** The n of DLE ENQ that drops everything. */
const RECOVER = 2;
/** How many bytes follow the function of DLE DC4: pulse to the drawer, power off, status, clear. */
const REAL_TIME_ARGUMENTS: Readonly<Record<number, number>> = { 1: 2, 2: 2, 7: 1, 8: 7 };
/** Function 8 with the words that keep it from happening by chance. */
const CLEAR = [8, 1, 3, 20, 1, 6, 2, 8];

function at(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}

function word(bytes: Uint8Array, index: number): number {
  return at(bytes, index) + at(bytes, index + 1) * 256;
}

function fixed(count: number, meaning: CommandRule['meaning']): CommandRule {
  return { count: () => count, meaning };
}

function ignored(name: string, count: number): CommandRule {
  return fixed(count, () => ({ kind: 'other', name }));
}

/** The first `header` bytes tell how many more follow. */
function counted(
  header: number,
  more: (head: Uint8Array) => number,
  meaning: CommandRule['meaning'],
): CommandRule {
  return { count: (rest) => (rest.length < header ? null : header + more(rest)), meaning };
}

function parenthesised(meaning: CommandRule['meaning']): CommandRule {
  return counted(2, (head) => word(head, 0), meaning);
}

function qrMeaning(args: Uint8Array): CommandMeaning {
  if (at(args, 2) !== QR_SYMBOL) return { kind: 'other', name: 'GS ( k' };
  switch (at(args, 3)) {
    case 0x43:
      return { kind: 'qr-module', dots: at(args, 4) };
    case 0x50:
      return { kind: 'qr-store', data: args.slice(5) };
    case 0x51:
      return { kind: 'qr-print' };
    default:
      return { kind: 'other', name: 'GS ( k' };
  }
}

/** GS ( H, function 48: the name of a job. */
function jobIdMeaning(args: Uint8Array): CommandMeaning {
  const isName = args.length === 8 && at(args, 2) === 0x30 && at(args, 3) === 0x30;
  return isName ? { kind: 'job-id', id: args.slice(4) } : { kind: 'other', name: 'GS ( H' };
}

function realTimeMeaning(args: Uint8Array): CommandMeaning {
  return args.join() === CLEAR.join() ? { kind: 'clear' } : { kind: 'real-time', name: 'DLE DC4' };
}

/** The commands this house sends or its printers may meet, by the hex of their names. */
const RULES: Readonly<Record<string, CommandRule>> = {
  '1b40': fixed(0, () => ({ kind: 'init' })),
  '1b61': fixed(1, (args) => ({ kind: 'align', align: ALIGNMENTS[at(args, 0) % 48] ?? 'left' })),
  '1b45': fixed(1, (args) => ({ kind: 'bold', on: (at(args, 0) & 1) === 1 })),
  '1b74': fixed(1, (args) => ({ kind: 'code-table', table: at(args, 0) })),
  '1b64': fixed(1, (args) => ({ kind: 'feed-lines', lines: at(args, 0) })),
  '1b4a': fixed(1, (args) => ({ kind: 'feed-dots', dots: at(args, 0) })),
  '1b20': ignored('ESC SP', 1),
  '1b2d': ignored('ESC -', 1),
  '1b32': ignored('ESC 2', 0),
  '1b33': ignored('ESC 3', 1),
  '1b4d': ignored('ESC M', 1),
  '1b52': ignored('ESC R', 1),
  '1b70': ignored('ESC p', 3),
  '1c2e': ignored('FS .', 0),
  '1d21': fixed(1, (args) => ({
    kind: 'scale',
    width: ((at(args, 0) >> 4) & 7) + 1,
    height: (at(args, 0) & 7) + 1,
  })),
  '1d42': ignored('GS B', 1),
  '1d49': fixed(1, (args) => ({ kind: 'ask-name', about: at(args, 0) })),
  '1d4c': ignored('GS L', 2),
  '1d57': ignored('GS W', 2),
  '1d61': fixed(1, (args) => ({ kind: 'automatic-status', about: at(args, 0) })),
  '1d72': fixed(1, (args) => ({ kind: 'echo', about: at(args, 0) })),
  '1d56': counted(
    1,
    (head) => (CUTS_WITH_FEED.includes(at(head, 0)) ? 1 : 0),
    () => ({ kind: 'cut' }),
  ),
  '1d7630': counted(
    5,
    (head) => word(head, 1) * word(head, 3),
    (args) => ({ kind: 'raster', rowBytes: word(args, 1), rows: word(args, 3), data: args.slice(5) }),
  ),
  '1d286b': parenthesised(qrMeaning),
  '1d2848': parenthesised(jobIdMeaning),
  '1004': fixed(1, (args) => ({ kind: 'ask-status', about: at(args, 0) })),
  '1005': fixed(1, (args) =>
    at(args, 0) === RECOVER ? { kind: 'recover' } : { kind: 'real-time', name: 'DLE ENQ' },
  ),
  '1014': counted(1, (head) => REAL_TIME_ARGUMENTS[at(head, 0)] ?? 0, realTimeMeaning),
};

const PREFIXES = [0x10, 0x1b, 0x1c, 0x1d];
const LONGEST_NAME = 3;

/** Whether this byte opens a command of several bytes. */
export function isPrefix(byte: number): boolean {
  return PREFIXES.includes(byte);
}

/** The rule for the command that begins here: `more` when further bytes decide, null when no printer knows it. */
export function ruleAt(bytes: Uint8Array, from: number): { name: number; rule: CommandRule } | 'more' | null {
  let name = '';
  for (let length = 1; length <= LONGEST_NAME; length += 1) {
    const byte = bytes[from + length - 1];
    if (byte === undefined) return 'more';
    name += byte.toString(16).padStart(2, '0');
    const rule = RULES[name];
    if (rule !== undefined) return { name: length, rule };
    if (!Object.keys(RULES).some((known) => known.startsWith(name))) return null;
  }
  return null;
}
