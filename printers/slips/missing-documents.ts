import { formatMoment, formatWeekday } from '../../words/formats.ts';
import { FREE_OF_CHARGE, RECEIPT_PAPER } from '../../words/papers.ts';
import { CLAIM_FREE_OF_CHARGE, MISSING_PAPER, PAPER_OPENS } from '../../words/papers-guidance.ts';
import type { Language } from '../../words/phrase.ts';
import { codeBlocks } from './berkas-code.ts';
import { type Letterhead, letterheadBlocks } from './letterhead.ts';
import { list } from './list.ts';
import type { Slip, SlipBlock } from './slip.ts';

/** What a missing-documents slip says. Nobody is named on it: it may lie on a kitchen table for days. */
export interface MissingDocumentsFacts {
  readonly letterhead: Letterhead;
  readonly berkasNumber: string;
  readonly serviceName: string;
  /** Whether the matter is a claim and no registration. */
  readonly isClaim: boolean;
  /** When the papers were last looked at, ms since 1970. */
  readonly notedAt: number;
  /** What is still to be brought, in the words of the posted standard; at least one. */
  readonly missing: readonly string[];
  /** The day the person was asked to come back, `YYYY-MM-DD`, with its hours of the clock "08:00" where they were set. */
  readonly comeBack?: {
    readonly day: string;
    readonly open: readonly { readonly from: string; readonly to: string }[];
  };
  /** The short code of the berkas, "K7MF-3XQP". */
  readonly code: string;
}

/** The paper for somebody who has to bring more: what, until when, and how the berkas is found again. */
export function missingDocumentsSlip(facts: MissingDocumentsFacts, language: Language): Slip {
  const blocks: SlipBlock[] = [
    ...letterheadBlocks(facts.letterhead),
    { kind: 'text', text: MISSING_PAPER.title[language], align: 'center', bold: true },
    { kind: 'gap' },
    { kind: 'text', text: RECEIPT_PAPER.berkas[language], align: 'center' },
    { kind: 'number', text: facts.berkasNumber },
    { kind: 'gap' },
    { kind: 'pair', label: RECEIPT_PAPER.service[language], value: facts.serviceName },
    { kind: 'pair', label: MISSING_PAPER.noted[language], value: formatMoment(facts.notedAt, language) },
    { kind: 'rule' },
    ...list(MISSING_PAPER.bring[language], facts.missing, 'open'),
    { kind: 'text', text: MISSING_PAPER.tick[language] },
    { kind: 'rule' },
    ...comeBackBlocks(facts, language),
    { kind: 'rule' },
    ...codeBlocks(facts.code, language),
    { kind: 'rule' },
    { kind: 'text', text: (facts.isClaim ? CLAIM_FREE_OF_CHARGE : FREE_OF_CHARGE)[language] },
    { kind: 'gap' },
    { kind: 'text', text: MISSING_PAPER.bringPaper[language], align: 'center', bold: true, size: 'large' },
  ];
  return { template: 'missing-documents', version: 1, blocks };
}

function comeBackBlocks({ comeBack }: MissingDocumentsFacts, language: Language): readonly SlipBlock[] {
  if (comeBack === undefined) {
    return [{ kind: 'text', text: MISSING_PAPER.whenReady[language], align: 'center', bold: true }];
  }
  const day = `${MISSING_PAPER.comeBack[language]} ${formatWeekday(comeBack.day, language)}`;
  const ranges = comeBack.open.map(({ from, to }) => `${clock(from)}-${clock(to)}`);
  return [
    { kind: 'text', text: day, align: 'center', bold: true },
    ...(ranges.length === 0
      ? []
      : [{ kind: 'text', text: PAPER_OPENS[language](ranges), align: 'center' } as const]),
  ];
}

/** "08:00" as people write it, "08.00". */
function clock(time: string): string {
  return time.replace(':', '.');
}
