import { formatClock, formatLongDate } from '../../words/formats.ts';
import { TEST_PAPER } from '../../words/papers.ts';
import type { Language } from '../../words/phrase.ts';
import { type Letterhead, letterheadBlocks } from './letterhead.ts';
import type { Slip } from './slip.ts';

/** What a test page says about the printer it comes from. */
export interface TestPageFacts {
  readonly letterhead: Letterhead;
  readonly printerName: string;
  readonly address: string;
  readonly profile: string;
  /** ms since 1970. */
  readonly at: number;
}

/** Everything a paper of this office uses, to be looked at once by whoever sets up a printer. */
export function testPageSlip(facts: TestPageFacts, language: Language): Slip {
  const check = [
    TEST_PAPER.checkNumber,
    TEST_PAPER.checkEdges,
    TEST_PAPER.checkSigns,
    TEST_PAPER.checkQr,
    TEST_PAPER.checkBars,
  ] as const;
  return {
    template: 'test-page',
    version: 2,
    blocks: [
      ...letterheadBlocks(facts.letterhead),
      { kind: 'text', text: TEST_PAPER.title[language], align: 'center', bold: true },
      { kind: 'number', text: 'A-000' },
      { kind: 'gap' },
      { kind: 'pair', label: TEST_PAPER.printer[language], value: facts.printerName },
      { kind: 'pair', label: TEST_PAPER.address[language], value: facts.address },
      { kind: 'pair', label: TEST_PAPER.profile[language], value: facts.profile },
      { kind: 'pair', label: TEST_PAPER.day[language], value: formatLongDate(facts.at, language) },
      { kind: 'pair', label: TEST_PAPER.clock[language], value: formatClock(facts.at) },
      { kind: 'rule' },
      { kind: 'text', text: TEST_PAPER.check[language], bold: true },
      ...check.map((phrase) => ({ kind: 'item' as const, text: phrase[language], mark: 'open' as const })),
      { kind: 'qr', data: 'LOKET-MPP', caption: 'LOKET-MPP' },
      { kind: 'barcode', data: 'LOKET-MPP', caption: 'LOKET-MPP' },
    ],
  };
}
