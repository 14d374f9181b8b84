import type { PrinterState } from '../../domain/print/printer-states.ts';

/** The n of DLE EOT n: the printer as a whole, why it is offline, its errors, its paper. */
export const STATUS_QUESTIONS = [1, 2, 3, 4] as const;

/** One of the four questions a printer answers at once. */
export type StatusQuestion = (typeof STATUS_QUESTIONS)[number];

/** The states in which nothing would come out. `unknown` is not one: many printers never tell. */
export type PrinterFault = Exclude<PrinterState, 'ok' | 'paper-near-end' | 'unknown'>;

const BIT = (number: number) => 1 << number;

/**
 * The one word for what a printer answered. Causes go before their effect (an open cover also means offline), and an
 * open cover before missing paper, because the paper sensor may lie while it is open. No answers: `unknown`.
 */
export function stateFromAnswers(answers: ReadonlyMap<StatusQuestion, number>): PrinterState {
  const has = (question: StatusQuestion, bits: number) => ((answers.get(question) ?? 0) & bits) !== 0;
  if (answers.size === 0) return 'unknown';
  if (has(2, BIT(2))) return 'cover-open';
  if (has(2, BIT(5)) || has(4, BIT(5) | BIT(6))) return 'paper-out';
  if (has(3, BIT(3))) return 'cutter';
  if (has(1, BIT(3)) || has(2, BIT(6)) || has(3, BIT(5))) return 'offline';
  return has(4, BIT(2) | BIT(3)) ? 'paper-near-end' : 'ok';
}

/** Whether a printer in this state would leave the paper unprinted. */
export function isFault(state: PrinterState): state is PrinterFault {
  return state !== 'ok' && state !== 'paper-near-end' && state !== 'unknown';
}

/** A real printer's answer to DLE EOT in this state; the other way round of `stateFromAnswers`. */
export function answerFor(question: StatusQuestion, state: PrinterState): number {
  const always = 0b0001_0010;
  const offline = isFault(state) ? BIT(3) : 0;
  const byQuestion: Record<StatusQuestion, number> = {
    1: offline,
    2: (state === 'cover-open' ? BIT(2) : 0) | (state === 'paper-out' ? BIT(5) : 0),
    3: state === 'cutter' ? BIT(3) : 0,
    4:
      (state === 'paper-out' ? BIT(5) | BIT(6) : 0) |
      (state === 'paper-out' || state === 'paper-near-end' ? BIT(2) | BIT(3) : 0),
  };
  return always | byQuestion[question];
}
