import { formatClock, formatLongDate } from '../../words/formats.ts';
import {
  FREE_OF_CHARGE,
  PAPER_CLOCK,
  TICKET_COME_AT,
  TICKET_FIRST,
  TICKET_MINUTES,
  TICKET_PAPER,
  TICKET_PEOPLE,
  TICKET_REPLACES,
  TICKET_WIFI,
} from '../../words/papers.ts';
import type { Language } from '../../words/phrase.ts';
import { type Letterhead, letterheadBlocks } from './letterhead.ts';
import type { Slip, SlipBlock } from './slip.ts';

/** When to come with a number that comes first. */
export interface FirstInLine {
  /** ms since 1970: when the office opens on that day, or only the day where its hours were never set. */
  readonly at: number;
  readonly hourKnown: boolean;
}

/** What a queue ticket says. No person is named on it. */
export interface QueueTicketFacts {
  readonly letterhead: Letterhead;
  /** "A-001". */
  readonly number: string;
  /** The service in the citizen's words. */
  readonly serviceName: string;
  readonly priority: boolean;
  /** Goes on with an earlier visit: "LANJUTAN". */
  readonly continued?: boolean;
  /** The officer comes to the person's chair. */
  readonly fetched?: boolean;
  /** The number that was given back for this one. */
  readonly replaces?: string;
  /** ms since 1970. */
  readonly issuedAt: number;
  /** For a later day, on which this number comes first. */
  readonly firstInLine?: FirstInLine;
  /** How many wait before this ticket. */
  readonly ahead: number;
  /** Minutes; absent while the office cannot tell. */
  readonly estimate?: { readonly low: number; readonly high: number };
  /** "loket BPJS Ketenagakerjaan"; absent where any of several counters may call. */
  readonly counterName?: string;
  /** Documents to have ready; may be empty. */
  readonly documents: readonly string[];
  /** Whether the service begins with a paper form. */
  readonly hasForm: boolean;
  /** Where a phone can follow the queue, and the Wi-Fi it needs for it. */
  readonly follow?: { readonly url: string; readonly wifi?: string };
}

/** The paper from the kiosk. */
export function queueTicketSlip(facts: QueueTicketFacts, language: Language): Slip {
  const { ahead, estimate, counterName } = facts;
  const blocks: SlipBlock[] = [
    ...letterheadBlocks(facts.letterhead),
    { kind: 'text', text: TICKET_PAPER.yourNumber[language], align: 'center' },
    { kind: 'number', text: facts.number },
  ];
  const marks = marksOf(facts, language);
  if (marks.length > 0) blocks.push(...marks, { kind: 'gap' });
  blocks.push(
    { kind: 'text', text: facts.serviceName, align: 'center', bold: true },
    ...dayBlocks(facts, language),
    { kind: 'rule' },
    {
      kind: 'pair',
      label: TICKET_PAPER.ahead[language],
      value: ahead === 0 ? TICKET_PAPER.nobodyAhead[language] : TICKET_PEOPLE[language](ahead),
    },
  );
  if (estimate !== undefined) {
    const value = TICKET_MINUTES[language](estimate.low, estimate.high);
    blocks.push({ kind: 'pair', label: TICKET_PAPER.estimate[language], value });
  }
  if (counterName !== undefined) {
    blocks.push({ kind: 'pair', label: TICKET_PAPER.calledTo[language], value: counterName });
  }
  if (facts.fetched === true) {
    blocks.push({ kind: 'gap' }, { kind: 'text', text: TICKET_PAPER.fetched[language], bold: true });
  }
  blocks.push({ kind: 'rule' }, ...preparation(facts, language), ...followBlocks(facts, language), {
    kind: 'text',
    text: FREE_OF_CHARGE[language],
  });
  return { template: 'queue-ticket', version: 2, blocks };
}

/** When it was given, or when to come with it. */
function dayBlocks({ firstInLine, issuedAt }: QueueTicketFacts, language: Language): readonly SlipBlock[] {
  if (firstInLine === undefined) {
    return [
      { kind: 'text', text: formatLongDate(issuedAt, language), align: 'center' },
      { kind: 'text', text: PAPER_CLOCK[language](formatClock(issuedAt)), align: 'center' },
    ];
  }
  const { at, hourKnown } = firstInLine;
  const come = hourKnown ? TICKET_COME_AT[language](formatClock(at)) : TICKET_PAPER.come[language];
  const first = TICKET_FIRST[language](formatLongDate(at, language));
  return [
    { kind: 'gap' },
    { kind: 'text', text: first, align: 'center', bold: true, size: 'large' },
    { kind: 'text', text: come, align: 'center', bold: true },
  ];
}

/** What sets this number apart, in the size of a mark. */
function marksOf(facts: QueueTicketFacts, language: Language): readonly SlipBlock[] {
  const large = (text: string): SlipBlock => ({
    ...{ kind: 'text', text, align: 'center', bold: true, size: 'large' },
  });
  const mark = (text: string) => large(`* ${text} *`);
  return [
    ...(facts.priority ? [mark(TICKET_PAPER.priority[language])] : []),
    ...(facts.continued === true ? [mark(TICKET_PAPER.continued[language])] : []),
    ...(facts.replaces === undefined ? [] : [large(TICKET_REPLACES[language](facts.replaces))]),
  ];
}

function preparation(facts: QueueTicketFacts, language: Language): readonly SlipBlock[] {
  const blocks: SlipBlock[] = [];
  if (facts.documents.length > 0) {
    blocks.push({ kind: 'text', text: TICKET_PAPER.bring[language], bold: true });
    for (const text of facts.documents) blocks.push({ kind: 'item', text, mark: 'open' });
  }
  if (facts.documents.length > 0 && facts.hasForm) blocks.push({ kind: 'gap' });
  if (facts.hasForm) blocks.push({ kind: 'text', text: TICKET_PAPER.form[language] });
  return blocks.length > 0 ? [...blocks, { kind: 'rule' }] : [];
}

function followBlocks({ follow }: QueueTicketFacts, language: Language): readonly SlipBlock[] {
  if (follow === undefined) return [];
  const blocks: SlipBlock[] = [{ kind: 'qr', data: follow.url, caption: TICKET_PAPER.follow[language] }];
  if (follow.wifi !== undefined) {
    blocks.push({ kind: 'text', text: TICKET_WIFI[language](follow.wifi), align: 'center' });
  }
  return [...blocks, { kind: 'rule' }];
}
