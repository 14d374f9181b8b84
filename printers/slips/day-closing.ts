import { formatDay, formatMoment } from '../../words/formats.ts';
import { CLOSING_COUNTS, CLOSING_PAPER } from '../../words/papers-closing.ts';
import type { Language } from '../../words/phrase.ts';
import { type Letterhead, letterheadBlocks } from './letterhead.ts';
import type { Slip, SlipBlock } from './slip.ts';

/** Queue numbers of one service on one day: given out, served, and the rest that was not served. */
export interface ClosingCounts {
  readonly given: number;
  readonly served: number;
  readonly notServed: number;
}

/** What the paper of the day's closing says. Instants in ms since 1970. */
export interface DayClosingFacts {
  readonly letterhead: Letterhead;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly closedAt: number;
  /** The shown name of whoever closed it. */
  readonly closedBy: string;
  /** In the order of the services; one without numbers may be left out. */
  readonly services: readonly ({ readonly name: string } & ClosingCounts)[];
  /** The last event that `code` covers, and the head of the log as people copy it. */
  readonly seq: number;
  readonly code: string;
  /** When the last backup was made; null before the first. */
  readonly lastBackupAt: number | null;
}

/** The paper that keeps the head of the event log outside the machine, with what the day amounted to. */
export function dayClosingSlip(facts: DayClosingFacts, language: Language): Slip {
  const { seq, code, lastBackupAt } = facts;
  const pair = (label: string, value: string): SlipBlock => ({ kind: 'pair', label, value });
  const blocks: SlipBlock[] = [
    ...letterheadBlocks(facts.letterhead),
    { kind: 'text', text: CLOSING_PAPER.title[language], align: 'center', bold: true },
    { kind: 'gap' },
    pair(CLOSING_PAPER.day[language], formatDay(facts.day, language)),
    pair(CLOSING_PAPER.closed[language], formatMoment(facts.closedAt, language)),
    pair(CLOSING_PAPER.by[language], facts.closedBy),
    { kind: 'rule' },
    ...countBlocks(facts, language),
    { kind: 'rule' },
    pair(
      CLOSING_PAPER.backup[language],
      lastBackupAt === null ? CLOSING_PAPER.noBackup[language] : formatMoment(lastBackupAt, language),
    ),
    { kind: 'rule' },
    { kind: 'text', text: CLOSING_PAPER.seal[language], align: 'center', bold: true },
    { kind: 'text', text: `${CLOSING_PAPER.events[language]} ${seq}`, align: 'center' },
    { kind: 'text', text: code, align: 'center', bold: true },
    { kind: 'gap' },
    { kind: 'text', text: CLOSING_PAPER.keep[language] },
  ];
  return { template: 'day-closing', version: 1, blocks };
}

function countBlocks({ services }: DayClosingFacts, language: Language): readonly SlipBlock[] {
  if (services.length === 0) return [{ kind: 'text', text: CLOSING_PAPER.none[language] }];
  const counts = ({ given, served, notServed }: ClosingCounts) =>
    CLOSING_COUNTS[language](given, served, notServed);
  const sum = (of: keyof ClosingCounts) => services.reduce((total, service) => total + service[of], 0);
  const total = { given: sum('given'), served: sum('served'), notServed: sum('notServed') };
  return [
    { kind: 'text', text: CLOSING_PAPER.numbers[language], bold: true },
    ...services.flatMap((service): SlipBlock[] => [
      { kind: 'text', text: service.name },
      { kind: 'text', text: counts(service), align: 'right' },
    ]),
    { kind: 'text', text: CLOSING_PAPER.total[language], bold: true },
    { kind: 'text', text: counts(total), align: 'right', bold: true },
  ];
}
