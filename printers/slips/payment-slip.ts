import { formatDay, formatMoment, formatMonth, formatRupiah } from '../../words/formats.ts';
import {
  FREE_OF_CHARGE,
  MEMBERSHIP_KINDS,
  MONTH_SPAN,
  PAYMENT_PAPER,
  PROGRAMME_NAMES,
  TICKET_PEOPLE,
} from '../../words/papers.ts';
import type { Language } from '../../words/phrase.ts';
import { type Letterhead, letterheadBlocks } from './letterhead.ts';
import type { Slip, SlipBlock } from './slip.ts';

/** What a payment slip says. Money in whole rupiah, months `YYYY-MM` in order, days `YYYY-MM-DD`. */
export interface PaymentSlipFacts {
  readonly letterhead: Letterhead;
  readonly berkasNumber: string;
  /** The company or person who pays. */
  readonly payer: string;
  readonly kind: 'PU' | 'BPU';
  /** How many workers a company pays for. */
  readonly workers?: number;
  readonly months: readonly string[];
  readonly amounts: readonly {
    readonly programme: 'JKK' | 'JKM' | 'JHT' | 'JP';
    readonly amount: number;
  }[];
  readonly total: number;
  /** Grouped for the eye. */
  readonly code: string;
  /** `counter`: made here. `official`: given by BPJS Ketenagakerjaan's own system. */
  readonly codeOrigin: 'counter' | 'official';
  /** When the code was given out, ms since 1970. */
  readonly issuedAt: number;
  readonly dueDate: string;
  /** The due date lies before the day of the slip. */
  readonly overdue: boolean;
  /** Where this code can be paid. A counter's code without any cannot be paid at all, and the slip says so. */
  readonly channels: readonly string[];
}

/** The paper the applicant carries to the bank. */
export function paymentSlip(facts: PaymentSlipFacts, language: Language): Slip {
  const pair = (label: string, value: string, bold = false): SlipBlock => ({
    kind: 'pair',
    label,
    value,
    bold,
  });
  const blocks: SlipBlock[] = [
    ...letterheadBlocks(facts.letterhead),
    { kind: 'text', text: PAYMENT_PAPER.title[language], align: 'center', bold: true },
    { kind: 'gap' },
    pair(PAYMENT_PAPER.issued[language], formatMoment(facts.issuedAt, language)),
    pair(PAYMENT_PAPER.berkas[language], facts.berkasNumber),
    pair(PAYMENT_PAPER.payer[language], facts.payer),
    pair(PAYMENT_PAPER.kind[language], MEMBERSHIP_KINDS[facts.kind][language]),
  ];
  if (facts.workers !== undefined) {
    blocks.push(pair(PAYMENT_PAPER.workers[language], TICKET_PEOPLE[language](facts.workers)));
  }
  blocks.push(
    pair(PAYMENT_PAPER.months[language], monthsInWords(facts.months, language)),
    { kind: 'rule' },
    ...facts.amounts.map(({ programme, amount }) =>
      pair(PROGRAMME_NAMES[programme][language], formatRupiah(amount)),
    ),
    { kind: 'rule' },
    pair(PAYMENT_PAPER.total[language], formatRupiah(facts.total), true),
    { kind: 'rule' },
    ...codeBlocks(facts, language),
    { kind: 'rule' },
    { kind: 'text', text: FREE_OF_CHARGE[language] },
    { kind: 'text', text: PAYMENT_PAPER.keepProof[language] },
  );
  return { template: 'payment-slip', version: 1, blocks };
}

function codeBlocks(facts: PaymentSlipFacts, language: Language): readonly SlipBlock[] {
  const due: readonly SlipBlock[] = [
    {
      kind: 'pair',
      label: (facts.overdue ? PAYMENT_PAPER.overdue : PAYMENT_PAPER.due)[language],
      value: formatDay(facts.dueDate, language),
      bold: true,
    },
    ...(facts.overdue ? [{ kind: 'text', text: PAYMENT_PAPER.payNow[language] } as const] : []),
  ];
  const number: SlipBlock = { kind: 'number', text: facts.code };
  const title = (text: string): SlipBlock => ({ kind: 'text', text, align: 'center' });
  if (facts.codeOrigin === 'counter' && facts.channels.length === 0) {
    const warning: SlipBlock = { kind: 'text', text: PAYMENT_PAPER.notPayable[language], bold: true };
    return [
      title(PAYMENT_PAPER.counterCode[language]),
      number,
      { kind: 'gap' },
      warning,
      { kind: 'gap' },
      ...due,
    ];
  }
  const where: readonly SlipBlock[] =
    facts.channels.length === 0
      ? [{ kind: 'text', text: PAYMENT_PAPER.anyChannel[language] }]
      : [
          { kind: 'text', text: PAYMENT_PAPER.channels[language] },
          ...facts.channels.map((text): SlipBlock => ({ kind: 'item', text, mark: 'bullet' })),
        ];
  const origin = facts.codeOrigin === 'official' ? [title(PAYMENT_PAPER.official[language])] : [];
  return [title(PAYMENT_PAPER.code[language]), number, ...origin, { kind: 'gap' }, ...due, ...where];
}

function monthsInWords(months: readonly string[], language: Language): string {
  const first = months.at(0);
  const last = months.at(-1);
  if (first === undefined || last === undefined) return '-';
  if (months.length === 1) return formatMonth(first, language);
  return MONTH_SPAN[language](formatMonth(first, language), formatMonth(last, language), months.length);
}
