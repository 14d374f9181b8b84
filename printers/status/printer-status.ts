import { type PrinterState, stopsPrinting } from '../../domain/print/printer-states.ts';
import type { AutomaticBytes } from './answers.ts';

/** The n of DLE EOT n: the printer as a whole, why it is offline, its errors, its paper. */
export const STATUS_QUESTIONS = [1, 2, 3, 4] as const;

/** One of the four questions a printer answers at once. */
export type StatusQuestion = (typeof STATUS_QUESTIONS)[number];

/** What a printer says of itself, whichever way it says it. */
interface Signs {
  readonly cover: boolean;
  readonly paperEnd: boolean;
  readonly cutter: boolean;
  /** An error that ends with the power switch, or one that ends by itself. */
  readonly error: boolean;
  readonly offline: boolean;
  readonly nearEnd: boolean;
}

const BIT = (number: number) => 1 << number;

/** The one word for what a printer answered. No answers: `unknown`. */
export function stateFromAnswers(answers: ReadonlyMap<StatusQuestion, number>): PrinterState {
  return answers.size === 0 ? 'unknown' : stateOf(signsOf(answers));
}

/** The same word for what it said unasked. */
export function stateFromAutomatic([whole, errors, paper]: AutomaticBytes): PrinterState {
  return stateOf({
    cover: (whole & BIT(5)) !== 0,
    paperEnd: (paper & (BIT(2) | BIT(3))) !== 0,
    cutter: (errors & BIT(3)) !== 0,
    error: (errors & (BIT(5) | BIT(6))) !== 0,
    offline: (whole & BIT(3)) !== 0,
    nearEnd: (paper & (BIT(0) | BIT(1))) !== 0,
  });
}

/** What the paper bits of an answer to GS r mean. */
export function stateFromEcho(paper: 'ok' | 'near-end' | 'end'): PrinterState {
  return paper === 'end' ? 'paper-out' : paper === 'near-end' ? 'paper-near-end' : 'ok';
}

/**
 * Whether four answers do not fit each other: online with a cause to be offline, or offline without one. Asked between
 * two changes a printer answers so, and a second look settles it.
 */
export function contradicts(answers: ReadonlyMap<StatusQuestion, number>): boolean {
  if (answers.size < STATUS_QUESTIONS.length) return false;
  const signs = signsOf(answers);
  return signs.offline !== (signs.cover || signs.paperEnd || signs.cutter || signs.error);
}

/** What silence means: another host holds a printer that tells its state at other times. */
export function stateHeard(state: PrinterState, usuallyTells: boolean): PrinterState {
  return state === 'unknown' && usuallyTells ? 'busy' : state;
}

/** A real printer's answer to DLE EOT in this state; the other way round of `stateFromAnswers`. */
export function answerFor(question: StatusQuestion, state: PrinterState): number {
  const always = 0b0001_0010;
  const offline = stopsPrinting(state) ? BIT(3) : 0;
  const byQuestion: Record<StatusQuestion, number> = {
    1: offline,
    2:
      (state === 'cover-open' ? BIT(2) : 0) |
      (state === 'paper-out' ? BIT(5) : 0) |
      (state === 'cutter' ? BIT(6) : 0),
    3: state === 'cutter' ? BIT(3) : 0,
    4:
      (state === 'paper-out' ? BIT(5) | BIT(6) : 0) |
      (state === 'paper-out' || state === 'paper-near-end' ? BIT(2) | BIT(3) : 0),
  };
  return always | byQuestion[question];
}

function signsOf(answers: ReadonlyMap<StatusQuestion, number>): Signs {
  const has = (question: StatusQuestion, bits: number) => ((answers.get(question) ?? 0) & bits) !== 0;
  return {
    cover: has(2, BIT(2)),
    paperEnd: has(2, BIT(5)) || has(4, BIT(5) | BIT(6)),
    cutter: has(3, BIT(3)),
    error: has(2, BIT(6)) || has(3, BIT(5) | BIT(6)),
    offline: has(1, BIT(3)),
    nearEnd: has(4, BIT(2) | BIT(3)),
  };
}

/**
 * Causes go before their effect (an open cover also means offline), and an open cover before missing paper, because the
 * paper sensor may lie while it is open.
 */
function stateOf(signs: Signs): PrinterState {
  if (signs.cover) return 'cover-open';
  if (signs.paperEnd) return 'paper-out';
  if (signs.cutter) return 'cutter';
  if (signs.error || signs.offline) return 'offline';
  return signs.nearEnd ? 'paper-near-end' : 'ok';
}
