import type { CommandMeaning } from './command.ts';
import { at, type CommandRule, counted, fixed, ignored, parenthesised, word } from './command-rule.ts';

const QR_SYMBOL = 0x31;
/** From here on GS k tells the length of its data; before, a NUL ends it. */
const FIRST_COUNTED = 65;
const STORE_GRAPHICS = 112;
const PRINT_GRAPHICS = [2, 50];

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

/** GS k: the symbology, then its data. */
const BARCODE: CommandRule = {
  count(rest) {
    if (at(rest, 0) >= FIRST_COUNTED) return rest.length < 2 ? null : 2 + at(rest, 1);
    const end = rest.indexOf(0, 1);
    return rest.length === 0 || end < 0 ? null : end + 1;
  },
  meaning(args) {
    const symbology = at(args, 0);
    const data = symbology >= FIRST_COUNTED ? args.slice(2) : args.slice(1, -1);
    return { kind: 'barcode', symbology, data };
  },
};

/** GS ( L and GS 8 L, whose `head` bytes tell the length: a picture is kept, then printed. */
function graphicsMeaning(head: number): CommandRule['meaning'] {
  return (args) => {
    const job = at(args, head + 1);
    if (PRINT_GRAPHICS.includes(job)) return { kind: 'graphics-print' };
    if (job !== STORE_GRAPHICS) return { kind: 'other', name: 'GS ( L' };
    const rowBytes = Math.ceil(word(args, head + 6) / 8);
    return { kind: 'graphics-store', rowBytes, rows: word(args, head + 8), data: args.slice(head + 10) };
  };
}

/** Pictures, QR and bar codes, by the hex of their names. */
export const SYMBOL_RULES: Readonly<Record<string, CommandRule>> = {
  '1d7630': counted(
    5,
    (head) => word(head, 1) * word(head, 3),
    (args) => ({ kind: 'raster', rowBytes: word(args, 1), rows: word(args, 3), data: args.slice(5) }),
  ),
  '1d284c': parenthesised(graphicsMeaning(2)),
  '1d384c': counted(4, (head) => word(head, 0) + word(head, 2) * 65_536, graphicsMeaning(4)),
  '1d286b': parenthesised(qrMeaning),
  '1d6b': BARCODE,
  '1d68': fixed(1, (args) => ({ kind: 'barcode-height', dots: at(args, 0) })),
  '1d77': fixed(1, (args) => ({ kind: 'barcode-module', dots: at(args, 0) })),
  '1d48': ignored('GS H', 1),
  '1d66': ignored('GS f', 1),
};
