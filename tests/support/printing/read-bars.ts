import { CODE128_WIDTHS } from '../../../printers/encoder/code128-patterns.ts';

const CHECK_MODULO = 103;

/** What a scanner makes of CODE128 bars, true for black, one module each. @throws Error where it would stay silent. */
export function readBars(modules: readonly boolean[]): string {
  const values = symbolsOf(modules);
  const [start = -1] = values;
  if (values.at(-1) !== 106) throw new Error('no stop symbol');
  const check = values.at(-2);
  const counted = values.slice(0, -2);
  const sum = counted.reduce((total, value, index) => total + value * Math.max(1, index), 0);
  if (sum % CHECK_MODULO !== check) throw new Error('the check symbol does not fit');
  let set = start === 104 ? 'B' : start === 105 ? 'C' : 'none';
  if (set === 'none') throw new Error(`starts with symbol ${start}`);
  let text = '';
  for (const value of counted.slice(1)) {
    if (set === 'B' && value === 99) set = 'C';
    else if (set === 'C' && value === 100) set = 'B';
    else if (set === 'B' && value < 95) text += String.fromCharCode(value + 0x20);
    else if (set === 'C' && value < 100) text += String(value).padStart(2, '0');
    else throw new Error(`symbol ${value} in set ${set}`);
  }
  return text;
}

function symbolsOf(modules: readonly boolean[]): number[] {
  const widths: number[] = [];
  modules.forEach((black, index) => {
    if (index > 0 && black === modules[index - 1]) widths[widths.length - 1] = (widths.at(-1) ?? 0) + 1;
    else widths.push(1);
  });
  const values: number[] = [];
  while (widths.length > 0) {
    const pattern = widths.splice(0, widths.length === 7 ? 7 : 6).join('');
    const value = CODE128_WIDTHS.indexOf(pattern);
    if (value < 0) throw new Error(`no symbol is ${pattern}`);
    values.push(value);
  }
  return values;
}
