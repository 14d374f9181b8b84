import type { CodePageName } from '../../domain/print/profile-facts.ts';

/** The 256 signs a device can show, by their byte. */
export interface CodePage {
  /** The name by which encoders know it. */
  readonly name: CodePageName;
  has(sign: string): boolean;
  /** The sign of a byte from 0x20 on; "\ufffd" where the page has none. */
  signOf(byte: number): string;
}

/** "\ufffd" stands for a byte without a sign, or with one that must not be printed (NBSP, soft hyphen). */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ' +
  'áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
  'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\ufffd';

const CP858 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ' +
  'áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀' +
  'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\ufffd±‗¾¶§÷¸°¨·¹³²■\ufffd';

const CP1252 =
  '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ' +
  '\ufffd¡¢£¤¥¦§¨©ª«¬\ufffd®¯°±²³´µ¶·¸¹º»¼½¾¿' +
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß' +
  'àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ';

function codePage(name: CodePage['name'], upperHalf: string): CodePage {
  const upper = [...upperHalf];
  const signs = new Set(upper);
  signs.delete('\ufffd');
  for (let byte = 0x20; byte < 0x7f; byte += 1) signs.add(String.fromCharCode(byte));
  return {
    name,
    has: (sign) => signs.has(sign),
    signOf: (byte) => (byte < 0x7f ? String.fromCharCode(byte) : (upper[byte - 0x80] ?? '\ufffd')),
  };
}

/** The first page of every thermal printer ever sold: what cheap clones are sure to have. */
export const CODE_PAGE_437 = codePage('cp437', CP437);

/** Western European with the euro: the page of 80 mm receipt printers. */
export const CODE_PAGE_858 = codePage('cp858', CP858);

/** What the standard fonts of a PDF can show. */
export const CODE_PAGE_1252 = codePage('cp1252', CP1252);

export const CODE_PAGES: Readonly<Record<CodePageName, CodePage>> = {
  cp437: CODE_PAGE_437,
  cp858: CODE_PAGE_858,
  cp1252: CODE_PAGE_1252,
};
