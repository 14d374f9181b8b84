import { at, type CommandRule, counted, fixed, ignored, parenthesised, word } from './command-rule.ts';
import { SYMBOL_RULES } from './symbol-rules.ts';
import { TALK_RULES } from './talk-rules.ts';

const ALIGNMENTS = ['left', 'center', 'right'] as const;
/** The modes of GS V that carry a distance to feed. */
const CUTS_WITH_FEED = [0x41, 0x42, 0x61, 0x62, 0x67, 0x68];
/** A distance to the left is written as what it lacks to two full bytes. */
const LEFTWARDS = 0x8000;

/** The commands this house sends or its printers may meet, by the hex of their names. */
const RULES: Readonly<Record<string, CommandRule>> = {
  ...SYMBOL_RULES,
  ...TALK_RULES,
  '1b40': fixed(0, () => ({ kind: 'init' })),
  '1b61': fixed(1, (args) => ({ kind: 'align', align: ALIGNMENTS[at(args, 0) % 48] ?? 'left' })),
  '1b45': fixed(1, (args) => ({ kind: 'bold', on: (at(args, 0) & 1) === 1 })),
  '1b74': fixed(1, (args) => ({ kind: 'code-table', table: at(args, 0) })),
  '1b64': fixed(1, (args) => ({ kind: 'feed-lines', lines: at(args, 0) })),
  '1b4a': fixed(1, (args) => ({ kind: 'feed-dots', dots: at(args, 0) })),
  '1b24': fixed(2, (args) => ({ kind: 'move-to', dots: word(args, 0) })),
  '1b5c': fixed(2, (args) => ({
    kind: 'move-by',
    dots: word(args, 0) >= LEFTWARDS ? word(args, 0) - 2 * LEFTWARDS : word(args, 0),
  })),
  '1b20': ignored('ESC SP', 1),
  '1b2d': ignored('ESC -', 1),
  '1b32': ignored('ESC 2', 0),
  '1b33': ignored('ESC 3', 1),
  '1b34': ignored('ESC 4', 1),
  '1b4d': ignored('ESC M', 1),
  '1b52': ignored('ESC R', 1),
  '1b7b': ignored('ESC {', 1),
  '1c26': fixed(0, () => ({ kind: 'double-byte', on: true })),
  '1c2e': fixed(0, () => ({ kind: 'double-byte', on: false })),
  '1c2d': ignored('FS -', 1),
  '1c43': ignored('FS C', 1),
  '1c53': ignored('FS S', 2),
  '1c2841': parenthesised(() => ({ kind: 'other', name: 'FS ( A' })),
  '1d21': fixed(1, (args) => ({
    kind: 'scale',
    width: ((at(args, 0) >> 4) & 7) + 1,
    height: (at(args, 0) & 7) + 1,
  })),
  '1d42': ignored('GS B', 1),
  '1d4c': ignored('GS L', 2),
  '1d57': ignored('GS W', 2),
  '1d56': counted(
    1,
    (head) => (CUTS_WITH_FEED.includes(at(head, 0)) ? 1 : 0),
    () => ({ kind: 'cut' }),
  ),
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
