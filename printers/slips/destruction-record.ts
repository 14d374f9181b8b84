import { formatMoment } from '../../words/formats.ts';
import type { Language } from '../../words/phrase.ts';
import { DESTRUCTION_GROUNDS, DESTRUCTION_PAPER, destroyedName } from '../../words/privacy-papers.ts';
import { type Letterhead, letterheadBlocks } from './letterhead.ts';
import { type Sheet, signatureBlocks } from './sheet.ts';
import type { SlipBlock } from './slip.ts';

/** What was destroyed, when (ms since 1970), by whom, on which ground; counts by class, or the year whose keys went. */
export interface DestructionFacts {
  readonly id: string;
  readonly at: number;
  readonly by: string;
  readonly ground: 'retention' | 'year-keys' | 'erasure';
  readonly what: Readonly<Record<string, number>>;
}

/** Berita acara pemusnahan, with places to sign. Nobody whose data they were is named on it. */
export function destructionSheet(facts: DestructionFacts, letterhead: Letterhead, language: Language): Sheet {
  const words = DESTRUCTION_PAPER;
  return {
    title: words.title[language],
    blocks: [
      ...letterheadBlocks(letterhead),
      { kind: 'text', text: words.title[language], align: 'center', bold: true, size: 'large' },
      { kind: 'gap' },
      { kind: 'pair', label: words.number[language], value: facts.id },
      { kind: 'pair', label: words.at[language], value: formatMoment(facts.at, language) },
      { kind: 'pair', label: words.by[language], value: facts.by },
      { kind: 'pair', label: words.ground[language], value: DESTRUCTION_GROUNDS[facts.ground][language] },
      { kind: 'gap' },
      { kind: 'text', text: words.law[language] },
      { kind: 'gap' },
      { kind: 'text', text: words.what[language], bold: true },
      ...Object.entries(facts.what).map(
        ([name, count]): SlipBlock => ({
          ...{ kind: 'pair', label: destroyedName(name, language), value: String(count) },
        }),
      ),
      { kind: 'gap' },
      { kind: 'text', text: words.rest[language] },
      ...signatureBlocks(
        [words.doneBy[language], words.witness[language], words.head[language]],
        words.nameAndDate[language],
      ),
    ],
  };
}
