import type { CodePage } from './code-page.ts';

/** Typed by word processors and phones, absent from printers: the plain sign that reads the same. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2033': '"',
  '\u2026': '...',
  '\u2022': '-',
  '\u00b7': '-',
  '\u00d7': 'x',
  Đ: 'D',
  đ: 'd',
  ı: 'i',
  Ł: 'L',
  ł: 'l',
  '\u20ac': 'EUR',
  '\u2122': '(TM)',
  '\u00a9': '(C)',
  '\u00ae': '(R)',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not pass
const CONTROL_OR_SPACE = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029\p{Zs}]/u;
const INVISIBLE = /[\p{Cf}\p{M}]/u;

/**
 * The text as the printer can show it: NFC, one line, no control character, every sign in `page`.
 * A sign it lacks becomes its look-alike, else its letter without the accent, else "?". Applying it twice changes nothing.
 */
export function printable(text: string, page: CodePage): string {
  let shown = '';
  for (const sign of text.toWellFormed().normalize('NFC')) shown += printableSign(sign, page);
  return shown;
}

function printableSign(sign: string, page: CodePage): string {
  if (CONTROL_OR_SPACE.test(sign)) return ' ';
  if (page.has(sign)) return sign;
  if (INVISIBLE.test(sign)) return '';
  const plain = LOOK_ALIKES[sign] ?? sign.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain !== '' && [...plain].every((letter) => page.has(letter)) ? plain : '?';
}
