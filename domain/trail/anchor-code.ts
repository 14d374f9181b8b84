/** Crockford's base 32: no I, L, O or U, so that a code read from paper is typed as it was printed. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MISREAD: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

const BITS_A_SIGN = 5;
const SIGNS_OF_CODE = 16;
const GROUP = 4;

/** Bytes of the head that its code is made of: 80 bits, far beyond making a second log with the same. */
export const ANCHOR_BYTES = (SIGNS_OF_CODE * BITS_A_SIGN) / 8;

/**
 * A head of the event log as a person copies it from paper, "7K3M-9QXA-0B2C-DEFG".
 * @param head the hash, of which the first `ANCHOR_BYTES` count
 */
export function anchorCode(head: Uint8Array): string {
  let signs = '';
  let bits = 0;
  let value = 0;
  for (const byte of head.slice(0, ANCHOR_BYTES)) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= BITS_A_SIGN) {
      bits -= BITS_A_SIGN;
      signs += SIGNS.charAt((value >> bits) & (SIGNS.length - 1));
    }
    value &= (1 << bits) - 1;
  }
  return shown(signs);
}

/** A code as typed, whatever its case, blanks and dashes, written as on paper; null when it is none. */
export function parseAnchorCode(typed: string): string | null {
  const signs = [...typed.toUpperCase().replace(/[\s\p{Pd}._]/gu, '')].map((sign) => MISREAD[sign] ?? sign);
  const isCode = signs.length === SIGNS_OF_CODE && signs.every((sign) => SIGNS.includes(sign));
  return isCode ? shown(signs.join('')) : null;
}

function shown(signs: string): string {
  return (signs.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}
