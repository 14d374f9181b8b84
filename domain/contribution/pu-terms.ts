import { firstDayOf } from '../calendar/month.ts';
import { effectiveAt } from '../effective.ts';
import { err, ok, type Result } from '../result.ts';
import { type Findings, outOfDate, used } from './findings.ts';
import type { ContributionProblem } from './problems.ts';
import { inOrder, type Programme } from './programmes.ts';
import type { CheckedPuInput } from './pu-input.ts';
import type { DueRules, PuRates, Tariff } from './tariff.ts';

/** What decides every worker's parts in one month. */
export interface PuTerms {
  readonly rates: PuRates;
  readonly jkk: number;
  readonly jpCap: number;
  readonly programmes: readonly Programme[];
  readonly umk: number;
  readonly due: DueRules;
}

/** The terms of the input's month, or why there are none; what is doubtful about them goes into `findings`. */
export function puTermsOf(
  input: CheckedPuInput,
  tariff: Tariff,
  findings: Findings,
): Result<PuTerms, readonly ContributionProblem[]> {
  const day = firstDayOf(input.month);
  const rates = effectiveAt(tariff.puRates, day);
  const sets = effectiveAt(tariff.programmes, day);
  const cap = effectiveAt(tariff.jpCap, day);
  const due = effectiveAt(tariff.due, day);
  if (rates === undefined || sets === undefined || cap === undefined || due === undefined) {
    return err([{ path: 'month', code: 'month-before-tariff' }]);
  }
  const obliged = used(sets, findings)[input.scale];
  const programmes = inOrder(input.programmes ?? obliged);
  const missing = inOrder(obliged).filter((programme) => !programmes.includes(programme));
  if (missing.length > 0) {
    const facts = { programmes: missing.join(', ') };
    return err([{ path: 'programmes', code: 'programme-required', facts }]);
  }
  const changes = effectiveAt(tariff.yearlyChange, day)?.value;
  if (programmes.includes('JP')) {
    used(cap, findings);
    if (outOfDate(cap, input.month, changes?.jpCap)) findings.add('tariff-not-updated');
  }
  // The minimum wage only warns: an old one still shows a wage that cannot be right.
  const umk = effectiveAt(tariff.umk, day);
  if (umk === undefined || outOfDate(umk, input.month, changes?.umk)) findings.add('umk-unknown');
  return ok({
    rates: used(rates, findings),
    jkk: jkkRate(input, rates.value, tariff, findings),
    jpCap: cap.value.cap,
    programmes,
    umk: umk?.value.amount ?? 0,
    due: used(due, findings),
  });
}

function jkkRate(input: CheckedPuInput, rates: PuRates, tariff: Tariff, findings: Findings): number {
  const full = rates.jkk[input.riskGroup];
  if (!input.labourIntensive) return full;
  const discount = effectiveAt(tariff.jkkDiscount, firstDayOf(input.month));
  if (discount === undefined || discount.value.rates === null) {
    findings.add('jkk-discount-not-in-force');
    return full;
  }
  return used(discount, findings).rates?.[input.riskGroup] ?? full;
}
