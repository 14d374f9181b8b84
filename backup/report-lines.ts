import {
  backupFrom,
  berkasLost,
  contentLost,
  numbersKnown,
  oneTimeCodesOf,
  setAsideAt,
  TOOL_WORDS,
} from '../words/backup-tools.ts';
import { formatMoment } from '../words/formats.ts';
import type { Language, Phrase } from '../words/phrase.ts';
import type { RestoreReport } from './prepare-office.ts';

/** What a restore came to, in the words it ends with: from which backup, what is back, what was lost. */
export function reportLines(report: RestoreReport): readonly Phrase[] {
  const { madeAt, knownUntil, tickets, berkas, complete, setAside, oneTimeCodes, endedAt } = report;
  const inBoth = (line: (language: Language, moment: (at: number) => string) => string): Phrase => ({
    id: line('id', (at) => formatMoment(at, 'id')),
    en: line('en', (at) => formatMoment(at, 'en')),
  });
  return [
    TOOL_WORDS.restored,
    ...(madeAt === null ? [] : [inBoth((language, moment) => backupFrom[language](moment(madeAt)))]),
    ...(knownUntil === null
      ? []
      : [inBoth((language, moment) => numbersKnown[language](tickets, moment(knownUntil)))]),
    complete ? TOOL_WORDS.nothingLost : TOOL_WORDS.numbersJump,
    ...(madeAt === null
      ? []
      : [inBoth((language, moment) => contentLost[language](moment(madeAt), moment(endedAt)))]),
    ...(berkas.length === 0 ? [] : [inBoth((language) => berkasLost[language](berkas.join(', ')))]),
    ...(setAside === null ? [] : [inBoth((language) => setAsideAt[language](setAside))]),
    TOOL_WORDS.papers,
    TOOL_WORDS.signIn,
    ...(oneTimeCodes.length === 0
      ? []
      : [inBoth((language) => oneTimeCodesOf[language](oneTimeCodes.join(', ')))]),
  ];
}
