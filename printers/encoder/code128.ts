import { CODE128_WIDTHS, STOP } from './code128-patterns.ts';

/** One symbol of data: a sign in code set B, two figures in code set C. */
export interface Code128Piece {
  readonly set: 'B' | 'C';
  readonly text: string;
}

const START = { B: 104, C: 105 } as const;
/** The symbols that change the code set. */
const CHANGE_TO = { B: 100, C: 99 } as const;
const CHECK_MODULO = 103;

/** A pair of figures is one byte on the wire: 16 is DLE, which makes commands of 04, 05 and 20 behind it. */
const DLE_PAIR = '16';
const OBEYED_AFTER_DLE = ['04', '05', '20'];

interface Plan {
  readonly symbols: number;
  readonly pieces: readonly Code128Piece[];
}

const DONE: Plan = { symbols: 0, pieces: [] };

/**
 * The data in as few symbols as code sets B and C allow, and never so that its bytes hold a command printers obey at
 * once. @throws RangeError for nothing at all, and for signs other than those of the ASCII keyboard.
 */
export function code128Pieces(data: string): readonly Code128Piece[] {
  if (!/^[ -~]+$/.test(data)) throw new RangeError('signs that no bar code of set B or C can hold');
  const pairAt = (at: number) => /^\d\d$/.exec(data.slice(at, at + 2))?.[0];
  // From the end: what is best from each place on, by the set that holds there.
  const inB: Plan[] = new Array(data.length + 1).fill(DONE);
  const inC: Plan[] = new Array(data.length + 1).fill(DONE);
  for (let at = data.length - 1; at >= 0; at -= 1) {
    const sign = followed({ set: 'B', text: data.charAt(at) }, inB[at + 1]);
    const pair = pairAt(at);
    if (pair === undefined) {
      inB[at] = sign;
      inC[at] = changed(sign);
      continue;
    }
    const mustLeave = pair === DLE_PAIR && OBEYED_AFTER_DLE.includes(pairAt(at + 2) ?? '');
    const after = mustLeave ? signFrom(data, at + 2, inB) : inC[at + 2];
    const pairs = followed({ set: 'C', text: pair }, after);
    inB[at] = shorter(sign, changed(pairs));
    inC[at] = shorter(pairs, changed(sign));
  }
  return shorter(inB[0] ?? DONE, inC[0] ?? DONE).pieces;
}

/** The bars of the whole code, true for black, from start to stop with its check symbol and without quiet zones. */
export function code128Modules(data: string): readonly boolean[] {
  const values: number[] = [];
  let set: Code128Piece['set'] | undefined;
  for (const piece of code128Pieces(data)) {
    if (piece.set !== set) values.push((set === undefined ? START : CHANGE_TO)[piece.set]);
    values.push(piece.set === 'C' ? Number(piece.text) : piece.text.charCodeAt(0) - 0x20);
    set = piece.set;
  }
  const check = values.reduce((sum, value, index) => sum + value * Math.max(1, index), 0) % CHECK_MODULO;
  return [...values, check, STOP].flatMap((value) =>
    [...(CODE128_WIDTHS[value] ?? '')].flatMap((width, index) =>
      new Array<boolean>(Number(width)).fill(index % 2 === 0),
    ),
  );
}

/** The next sign in set B, after a change to it. */
function signFrom(data: string, at: number, inB: readonly Plan[]): Plan {
  return changed(followed({ set: 'B', text: data.charAt(at) }, inB[at + 1]));
}

function followed(piece: Code128Piece, rest: Plan = DONE): Plan {
  return { symbols: rest.symbols + 1, pieces: [piece, ...rest.pieces] };
}

function changed(plan: Plan): Plan {
  return { symbols: plan.symbols + 1, pieces: plan.pieces };
}

function shorter(one: Plan, other: Plan): Plan {
  return other.symbols < one.symbols ? other : one;
}
