import { CODE128_WIDTHS, STOP } from '../encoder/code128-patterns.ts';

type CodeSet = 'A' | 'B' | 'C';

const START: Readonly<Record<number, CodeSet>> = { 103: 'A', 104: 'B', 105: 'C' };
const START_OF: Readonly<Record<CodeSet, number>> = { A: 103, B: 104, C: 105 };
/** The symbols that change from a set to another one, by the set they stand in. */
const CHANGE: Readonly<Record<CodeSet, Readonly<Record<number, CodeSet>>>> = {
  A: { 99: 'C', 100: 'B' },
  B: { 99: 'C', 101: 'A' },
  C: { 100: 'B', 101: 'A' },
};
const CHECK_MODULO = 103;
const BRACE = 0x7b;

/** What a scanner makes of these symbols, start first and without check and stop; null where it reads nothing. */
export function code128Text(values: readonly number[]): string | null {
  let set = START[values[0] ?? -1];
  if (set === undefined || values.length < 2) return null;
  let text = '';
  for (const value of values.slice(1)) {
    const changed: CodeSet | undefined = CHANGE[set][value];
    if (changed !== undefined) set = changed;
    else if (set === 'C' ? value > 99 : value > 95) return null;
    else if (set === 'C') text += String(value).padStart(2, '0');
    else text += String.fromCharCode(set === 'A' && value > 63 ? value - 64 : value + 32);
  }
  return text;
}

/** The symbol that proves the others. */
export function checkSymbol(values: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + value * Math.max(1, index), 0) % CHECK_MODULO;
}

/** The bars of these symbols from start to stop, true for black. */
export function barsOf(values: readonly number[]): readonly boolean[] {
  return [...values, checkSymbol(values), STOP].flatMap((value) =>
    [...(CODE128_WIDTHS[value] ?? '')].flatMap((width, index) =>
      new Array<boolean>(Number(width)).fill(index % 2 === 0),
    ),
  );
}

/**
 * The symbols of what follows GS k 73: "{" and a letter choose the set, first and wherever it changes, "{{" is a brace.
 * Null for data a printer would not print bars for.
 */
export function symbolsOfNative(data: Uint8Array): readonly number[] | null {
  const values: number[] = [];
  let set: CodeSet | null = null;
  for (let at = 0; at < data.length; at += 1) {
    let byte = data[at] ?? 0;
    if (byte === BRACE) {
      at += 1;
      byte = data[at] ?? 0;
      const chosen = codeSetNamed(byte);
      if (chosen !== null) {
        if (chosen === set) continue;
        values.push(set === null ? START_OF[chosen] : changeTo(set, chosen));
        set = chosen;
        continue;
      }
      if (byte !== BRACE) return null;
    }
    const value = set === null ? null : symbolFor(byte, set);
    if (value === null) return null;
    values.push(value);
  }
  return values.length < 2 ? null : values;
}

function codeSetNamed(byte: number): CodeSet | null {
  const letter = String.fromCharCode(byte);
  return letter === 'A' || letter === 'B' || letter === 'C' ? letter : null;
}

function changeTo(from: CodeSet, to: CodeSet): number {
  return Number(Object.entries(CHANGE[from]).find(([, set]) => set === to)?.[0]);
}

function symbolFor(byte: number, set: CodeSet): number | null {
  if (set === 'C') return byte < 100 ? byte : null;
  if (set === 'A') return byte < 32 ? byte + 64 : byte < 96 ? byte - 32 : null;
  return byte >= 32 && byte < 127 ? byte - 32 : null;
}
