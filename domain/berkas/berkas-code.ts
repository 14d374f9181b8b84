/** No vowel makes a word of it, and of signs that look alike (0 O D Q, 1 I 7, 2 Z, 5 S, 6 G, 8 B, U V) one is left. */
export const BERKAS_CODE_SIGNS = '23456789CFHJKMNPQRTVWX';

export const BERKAS_CODE_LENGTH = 8;
const GROUP = 4;

/** What a sign that is never printed was most likely read from. */
const MISREAD: Readonly<Record<string, string>> = {
  '0': 'Q',
  O: 'Q',
  D: 'Q',
  '1': '7',
  I: '7',
  L: '7',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
  U: 'V',
};

/** Random bytes it takes to make one code: two a sign, so that no sign comes noticeably more often than another. */
export const BERKAS_CODE_BYTES = 2 * BERKAS_CODE_LENGTH;

/**
 * A short code for somebody's tanda terima, "K7MF3XQP": one of 55 thousand million.
 * @param bytes `BERKAS_CODE_BYTES` of them
 */
export function berkasCodeOf(bytes: Uint8Array): string {
  let code = '';
  for (let at = 0; at < BERKAS_CODE_BYTES; at += 2) {
    const number = (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
    code += BERKAS_CODE_SIGNS.charAt(number % BERKAS_CODE_SIGNS.length);
  }
  return code;
}

/** As it is printed and read aloud: "K7MF-3XQP". */
export function shownBerkasCode(code: string): string {
  return `${code.slice(0, GROUP)}-${code.slice(GROUP)}`;
}

/** Reads a code as typed, whatever its case, blanks and dashes, and with signs mistaken for others; null when it is none. */
export function parseBerkasCode(typed: string): string | null {
  const signs = [...typed.toUpperCase().replace(/[\s\p{Pd}._/]/gu, '')].map((sign) => MISREAD[sign] ?? sign);
  const isCode =
    signs.length === BERKAS_CODE_LENGTH && signs.every((sign) => BERKAS_CODE_SIGNS.includes(sign));
  return isCode ? signs.join('') : null;
}
