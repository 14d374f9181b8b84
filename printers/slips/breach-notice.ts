import type { BreachNature } from '../../domain/privacy/breaches.ts';
import { formatMoment } from '../../words/formats.ts';
import type { Language } from '../../words/phrase.ts';
import { BREACH_NATURE_WORDS, BREACH_NOTICE, spanWords } from '../../words/privacy-breach.ts';
import { type Letterhead, letterheadBlocks } from './letterhead.ts';
import { type Sheet, signatureBlocks } from './sheet.ts';
import type { SlipBlock } from './slip.ts';

/** What is told of a breach; instants in ms since 1970. */
export interface BreachFacts {
  readonly nature: BreachNature;
  readonly knownAt: number;
  readonly from: number;
  readonly to: number;
  readonly what: string;
  readonly measures: string;
  readonly keysToo: boolean;
  /** How many visit files were exposed. */
  readonly berkas: number;
  /** The data protection officer and how to reach them. */
  readonly officer: { readonly name: string; readonly contact: string };
}

/**
 * The written notice of art. 46 of UU 27/2022, to a person or to the agency: the data exposed, when and how, and what is
 * done about it. A person's name is written by hand: one text serves all of them.
 */
export function breachNoticeSheet(
  facts: BreachFacts,
  to: 'person' | 'agency',
  letterhead: Letterhead,
  language: Language,
): Sheet {
  const words = BREACH_NOTICE;
  const title = (to === 'person' ? words.toPerson : words.toAgency)[language];
  const moment = (at: number) => formatMoment(at, language);
  const part = (heading: string, text: string): SlipBlock[] => [
    { kind: 'gap' },
    { kind: 'text', text: heading, bold: true },
    { kind: 'text', text: text.trim() || words.empty[language] },
  ];
  return {
    title,
    blocks: [
      ...letterheadBlocks(letterhead),
      { kind: 'text', text: title, align: 'center', bold: true, size: 'large' },
      { kind: 'gap' },
      { kind: 'text', text: (to === 'person' ? words.dearPerson : words.dearAgency)[language] },
      { kind: 'gap' },
      { kind: 'text', text: words.law[language] },
      { kind: 'gap' },
      { kind: 'pair', label: words.nature[language], value: BREACH_NATURE_WORDS[facts.nature][language] },
      {
        kind: 'pair',
        label: words.when[language],
        value: spanWords[language](moment(facts.from), moment(facts.to)),
      },
      { kind: 'pair', label: words.known[language], value: moment(facts.knownAt) },
      ...(to === 'agency'
        ? [{ kind: 'pair', label: words.count[language], value: String(facts.berkas) } as const]
        : []),
      ...part(words.whatHappened[language], facts.what),
      ...part(words.data[language], words.dataText[language]),
      ...(lostWhole(facts.nature)
        ? [{ kind: 'text', text: (facts.keysToo ? words.open : words.sealed)[language] } as const]
        : []),
      ...part(words.measures[language], facts.measures),
      ...(to === 'person' ? part(words.advice[language], words.adviceText[language]) : []),
      ...part(words.contact[language], `${facts.officer.name}. ${facts.officer.contact}`),
      ...signatureBlocks([words.head[language]], words.nameAndDate[language]),
    ],
  };
}

/** What was taken away was sealed; what was shown or read through the program was not. */
function lostWhole(nature: BreachNature): boolean {
  return nature === 'lost-machine' || nature === 'stolen-backup';
}
