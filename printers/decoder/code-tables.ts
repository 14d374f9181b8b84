import { CODE_PAGE_437, CODE_PAGE_858, CODE_PAGE_1252, type CodePage } from '../text/code-page.ts';

/** What a printer takes until ESC t says otherwise. */
export const FIRST_CODE_TABLE = CODE_PAGE_437;

/** 850 is 858 with a dotless i in place of the euro, a sign no Indonesian word has. */
const CODE_PAGE_850: Pick<CodePage, 'signOf'> = {
  signOf: (byte) => (byte === 0xd5 ? 'ı' : CODE_PAGE_858.signOf(byte)),
};

/** The signs of a byte by the usual numbers of ESC t. */
export const CODE_TABLES: ReadonlyMap<number, Pick<CodePage, 'signOf'>> = new Map([
  [0, FIRST_CODE_TABLE],
  [2, CODE_PAGE_850],
  [16, CODE_PAGE_1252],
  [19, CODE_PAGE_858],
]);
