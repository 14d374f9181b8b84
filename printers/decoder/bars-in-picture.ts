import { CODE128_WIDTHS, STOP } from '../encoder/code128-patterns.ts';
import { checkSymbol, code128Text } from './code128-text.ts';

const MODULES = { symbol: 11, stop: 13 };
/** Bars and the spaces between them. */
const STRIPES = { symbol: 6, stop: 7 };

/** A picture as a printer has it. */
interface Dots {
  readonly rowBytes: number;
  readonly rows: number;
  readonly data: Uint8Array;
}

/** What a scanner reads in a picture of CODE128 bars, all of its rows alike; null where it shows something else. */
export function barcodeInPicture({ rowBytes, rows, data }: Dots): string | null {
  const top = data.subarray(0, rowBytes);
  for (let at = rowBytes; at < rows * rowBytes; at += 1) {
    if (data[at] !== top[at % rowBytes]) return null;
  }
  return textOf(stripesOf(top));
}

/** The widths of black and white in turn, in dots, from the first black dot to the last one. */
function stripesOf(row: Uint8Array): readonly number[] {
  const dots = [...row].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const inked = dots.replace(/^0+|0+$/g, '');
  return (inked.match(/0+|1+/g) ?? []).map((stripe) => stripe.length);
}

function textOf(stripes: readonly number[]): string | null {
  const symbols = (stripes.length - STRIPES.stop) / STRIPES.symbol;
  if (!Number.isInteger(symbols) || symbols < 3) return null;
  const dots = stripes.reduce((sum, stripe) => sum + stripe, 0);
  const moduleDots = dots / (symbols * MODULES.symbol + MODULES.stop);
  const values: number[] = [];
  for (let at = 0; at + STRIPES.stop < stripes.length; at += STRIPES.symbol) {
    values.push(symbolOf(stripes.slice(at, at + STRIPES.symbol), moduleDots));
  }
  if (symbolOf(stripes.slice(-STRIPES.stop), moduleDots) !== STOP) return null;
  const check = values.pop();
  return check === checkSymbol(values) ? code128Text(values) : null;
}

/** -1 for stripes that no symbol has. */
function symbolOf(stripes: readonly number[], moduleDots: number): number {
  return CODE128_WIDTHS.indexOf(stripes.map((stripe) => stripe / moduleDots).join(''));
}
