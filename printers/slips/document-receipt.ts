import type { ServiceCode } from '../../domain/queue/services.ts';
import { formatClock, formatLongDate, formatWeekday } from '../../words/formats.ts';
import {
  RECEIPT_NEXT_CLAIM,
  RECEIPT_NEXT_PAY,
  RECEIPT_NEXT_PROOF,
  RECEIPT_PAPER,
  TICKET_WIFI,
} from '../../words/papers.ts';
import type { Language } from '../../words/phrase.ts';
import { codeBlocks } from './berkas-code.ts';
import { type Letterhead, letterheadBlocks } from './letterhead.ts';
import { list } from './list.ts';
import type { Slip, SlipBlock } from './slip.ts';

/** What a tanda terima says. */
export interface DocumentReceiptFacts {
  readonly letterhead: Letterhead;
  readonly berkasNumber: string;
  readonly service: ServiceCode;
  readonly serviceName: string;
  /** ms since 1970. */
  readonly receivedAt: number;
  /** Empty while nobody typed a name: the paper leaves a line to write it on. */
  readonly applicant: string;
  /** Every document the service asks of this applicant; what is not needed is left out. */
  readonly documents: readonly { readonly name: string; readonly received: boolean }[];
  /** The officer's name as shown to citizens. */
  readonly officer: string;
  /** Days within which the posted standard promises the proof of membership. */
  readonly proofWithinDays: number;
  /** Where complaints go, as the posted standard names it. */
  readonly complaints: readonly string[];
  /** The day the person was asked to come back, `YYYY-MM-DD`. */
  readonly returnDay?: string;
  /** The short code of the berkas, "K7MF-3XQP". */
  readonly code: string;
  /** The page of the berkas, and the Wi-Fi a phone needs for it; absent where phones do not reach the office. */
  readonly follow?: { readonly url: string; readonly wifi?: string };
}

const GAP: SlipBlock = { kind: 'gap' };

/** Fits beside its label on the narrowest paper. */
const WRITE_HERE = '.'.repeat(20);

/** The paper that proves what was handed in. */
export function documentReceiptSlip(facts: DocumentReceiptFacts, language: Language): Slip {
  const received = facts.documents.filter((document) => document.received);
  const missing = facts.documents.filter((document) => !document.received);
  const blocks: SlipBlock[] = [
    ...letterheadBlocks(facts.letterhead),
    { kind: 'text', text: RECEIPT_PAPER.title[language], align: 'center', bold: true },
    GAP,
    { kind: 'text', text: RECEIPT_PAPER.berkas[language], align: 'center' },
    { kind: 'number', text: facts.berkasNumber },
    GAP,
    { kind: 'pair', label: RECEIPT_PAPER.service[language], value: facts.serviceName },
    { kind: 'pair', label: RECEIPT_PAPER.applicant[language], value: facts.applicant || WRITE_HERE },
    { kind: 'pair', label: RECEIPT_PAPER.day[language], value: formatLongDate(facts.receivedAt, language) },
    { kind: 'pair', label: RECEIPT_PAPER.clock[language], value: formatClock(facts.receivedAt) },
    { kind: 'pair', label: RECEIPT_PAPER.officer[language], value: facts.officer },
    { kind: 'rule' },
    ...list(
      RECEIPT_PAPER.received[language],
      received.map(({ name }) => name),
      'done',
    ),
    ...(received.length > 0 && missing.length > 0 ? [GAP] : []),
    ...list(
      RECEIPT_PAPER.missing[language],
      missing.map(({ name }) => name),
      'open',
    ),
    ...returnBlocks(facts, language),
    { kind: 'rule' },
    ...list(RECEIPT_PAPER.next[language], nextSteps(facts, missing.length > 0, language), 'bullet'),
    { kind: 'rule' },
    ...codeBlocks(facts.code, language),
    ...followBlocks(facts, language),
    { kind: 'rule' },
    ...list(RECEIPT_PAPER.complaints[language], facts.complaints, 'bullet'),
    { kind: 'rule' },
    { kind: 'text', text: RECEIPT_PAPER.keep[language], align: 'center' },
  ];
  return { template: 'document-receipt', version: 3, blocks };
}

/** On one line where it fits, for that is how people read a date. */
function returnBlocks({ returnDay }: DocumentReceiptFacts, language: Language): readonly SlipBlock[] {
  if (returnDay === undefined) return [];
  const text = `${RECEIPT_PAPER.comeBack[language]} ${formatWeekday(returnDay, language)}`;
  return [{ kind: 'rule' }, { kind: 'text', text, align: 'center', bold: true }];
}

function followBlocks({ follow }: DocumentReceiptFacts, language: Language): readonly SlipBlock[] {
  if (follow === undefined) return [];
  const blocks: SlipBlock[] = [{ kind: 'qr', data: follow.url, caption: RECEIPT_PAPER.follow[language] }];
  if (follow.wifi !== undefined) {
    blocks.push({ kind: 'text', text: TICKET_WIFI[language](follow.wifi), align: 'center' });
  }
  return blocks;
}

function nextSteps(facts: DocumentReceiptFacts, incomplete: boolean, language: Language): readonly string[] {
  const completing = incomplete ? [RECEIPT_PAPER.bringMissing[language]] : [];
  switch (facts.service) {
    case 'PU':
    case 'BPU':
      return [...completing, RECEIPT_NEXT_PAY[language], RECEIPT_NEXT_PROOF[language](facts.proofWithinDays)];
    case 'JHT':
      return [...completing, RECEIPT_NEXT_CLAIM[language]];
    case 'INFO':
      return completing;
    default:
      return facts.service satisfies never;
  }
}
