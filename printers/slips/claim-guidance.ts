import { formatDay, formatRupiah } from '../../words/formats.ts';
import { CLAIM_FREE_OF_CHARGE, CLAIM_JMO, CLAIM_PAPER } from '../../words/papers-guidance.ts';
import type { Language } from '../../words/phrase.ts';
import { typedAddress } from '../../words/typed-address.ts';
import { type Letterhead, letterheadBlocks } from './letterhead.ts';
import { list } from './list.ts';
import type { Slip, SlipBlock } from './slip.ts';

/** What a claim guidance slip says. Nobody is named on it. */
export interface ClaimGuidanceFacts {
  readonly letterhead: Letterhead;
  /** The office day whose limits and addresses these are, `YYYY-MM-DD`. */
  readonly day: string;
  readonly jmo: {
    /** The highest balance that can be claimed in the application, whole rupiah. */
    readonly maxBalance: number;
    readonly text: string;
  };
  readonly lapakAsik: { readonly portal: string; readonly steps: readonly string[] };
  /** In the words of the posted standard. */
  readonly documents: readonly string[];
  /** Where complaints go, as the posted standard names it. */
  readonly complaints: readonly string[];
}

/** The paper for somebody who came to claim their JHT: where it is claimed, and that it is not here. */
export function claimGuidanceSlip(facts: ClaimGuidanceFacts, language: Language): Slip {
  const { jmo, lapakAsik } = facts;
  const blocks: SlipBlock[] = [
    ...letterheadBlocks(facts.letterhead),
    { kind: 'text', text: CLAIM_PAPER.title[language], align: 'center', bold: true },
    { kind: 'gap' },
    { kind: 'text', text: CLAIM_PAPER.notHere[language], align: 'center', bold: true, size: 'large' },
    { kind: 'text', text: CLAIM_PAPER.how[language], align: 'center' },
    { kind: 'rule' },
    { kind: 'text', text: CLAIM_JMO[language](formatRupiah(jmo.maxBalance)), bold: true },
    { kind: 'text', text: jmo.text },
    { kind: 'gap' },
    { kind: 'text', text: CLAIM_PAPER.otherwise[language], bold: true },
    ...lapakAsik.steps.map((text, index): SlipBlock => ({ kind: 'item', text, mark: index + 1 })),
    { kind: 'qr', data: lapakAsik.portal, caption: CLAIM_PAPER.scan[language] },
    { kind: 'text', text: typedAddress(lapakAsik.portal), align: 'center' },
    { kind: 'rule' },
    ...list(CLAIM_PAPER.bring[language], facts.documents, 'open'),
    { kind: 'rule' },
    { kind: 'text', text: CLAIM_FREE_OF_CHARGE[language] },
    { kind: 'rule' },
    ...list(CLAIM_PAPER.complaints[language], facts.complaints, 'bullet'),
    { kind: 'gap' },
    {
      kind: 'text',
      text: `${CLAIM_PAPER.asOf[language]} ${formatDay(facts.day, language)}`,
      align: 'center',
    },
  ];
  return { template: 'claim-guidance', version: 1, blocks };
}
