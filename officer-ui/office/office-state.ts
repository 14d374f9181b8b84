import { closedFacts } from '../../contract/closed-facts.ts';
import type { Office } from '../../contract/office.ts';
import { closedWords } from '../../words/closed.ts';
import { formatClock, formatLongDate } from '../../words/formats.ts';
import { nobodySince, openUntil, TODAY_WORDS } from '../../words/officer-closing.ts';
import { type Language, say } from '../../words/phrase.ts';
import { SERVICE_SHORT_NAMES } from '../../words/services.ts';

/** The office as it is now, in lines to read. */
export interface OfficeSaid {
  readonly date: string;
  readonly heading: string;
  readonly lines: readonly string[];
  /** Something is not as it should be. */
  readonly warning: string;
}

/** What every screen says of the office now, in this language. */
export function officeSaid(office: Office, language: Language): OfficeSaid {
  const now = Date.parse(office.now);
  const { closed, numbersClosed, changesAt, unattendedSince, left } = office;
  const calls = closed && closedWords(closedFacts(closed), now, language);
  const numbers = numbersClosed && closedWords(closedFacts(numbersClosed), now, language);
  const until = changesAt && !closed ? openUntil[language](formatClock(Date.parse(changesAt))) : '';
  const said = [
    calls ? calls.detail : until,
    numbers
      ? numbers.heading === calls?.heading
        ? ''
        : `${numbers.heading}. ${numbers.detail}`
      : say(TODAY_WORDS.numbersGiven, language),
    left.length > 0 ? `${say(TODAY_WORDS.left, language)} ${leftWords(left, language)}` : '',
    say(office.started ? TODAY_WORDS.started : TODAY_WORDS.notStarted, language),
  ];
  return {
    date: formatLongDate(now, language),
    heading: calls?.heading ?? say(TODAY_WORDS.open, language),
    lines: said.map((line) => line.trim()).filter((line) => line !== ''),
    warning: unattendedSince ? nobodySince[language](formatClock(Date.parse(unattendedSince))) : '',
  };
}

function leftWords(left: Office['left'], language: Language): string {
  return left
    .map(({ service, left: count }) => `${say(SERVICE_SHORT_NAMES[service], language)} ${count}`)
    .join(', ');
}
