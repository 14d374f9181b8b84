import { formatMoment } from '../../words/formats.ts';
import { DOCUMENT_LIST_PAPER, FREE_OF_CHARGE, PAPER_TITLES } from '../../words/papers.ts';
import type { Language } from '../../words/phrase.ts';
import { type Letterhead, letterheadBlocks } from './letterhead.ts';
import type { Slip, SlipBlock } from './slip.ts';

/** What a document list says: the number stays, the service is another, and this is what to bring for it. */
export interface DocumentListFacts {
  readonly letterhead: Letterhead;
  /** "A-001". */
  readonly number: string;
  readonly serviceName: string;
  /** ms since 1970. */
  readonly at: number;
  /** In the words of the posted standard. */
  readonly documents: readonly string[];
  /** Whether the service begins with a paper form. */
  readonly hasForm: boolean;
}

/** The paper for somebody who is passed on to another service. */
export function documentListSlip(facts: DocumentListFacts, language: Language): Slip {
  const blocks: SlipBlock[] = [
    ...letterheadBlocks(facts.letterhead),
    { kind: 'text', text: PAPER_TITLES['document-list'][language], align: 'center', bold: true },
    { kind: 'text', text: facts.serviceName, align: 'center', bold: true },
    { kind: 'gap' },
    { kind: 'text', text: DOCUMENT_LIST_PAPER.sameNumber[language], align: 'center' },
    { kind: 'number', text: facts.number },
    { kind: 'text', text: formatMoment(facts.at, language), align: 'center' },
    { kind: 'rule' },
    { kind: 'text', text: DOCUMENT_LIST_PAPER.bring[language], bold: true },
    ...facts.documents.map((text): SlipBlock => ({ kind: 'item', text, mark: 'open' })),
    ...formHint(facts, language),
    { kind: 'rule' },
    { kind: 'text', text: FREE_OF_CHARGE[language] },
  ];
  return { template: 'document-list', version: 1, blocks };
}

function formHint({ hasForm }: DocumentListFacts, language: Language): readonly SlipBlock[] {
  return hasForm ? [{ kind: 'gap' }, { kind: 'text', text: DOCUMENT_LIST_PAPER.form[language] }] : [];
}
