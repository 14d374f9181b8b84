import { isMonth, type Month } from '../calendar/month.ts';
import { err, ok, type Result } from '../result.ts';
import type { ContributionProblem } from './problems.ts';
import { isRiskGroup, isScale, type Programme, type RiskGroup, type Scale } from './programmes.ts';

/** What a business says when it asks what it owes for one month. */
export interface PuInput {
  /** The month the contribution is owed for; it alone chooses the rates. */
  readonly month: Month;
  readonly riskGroup: number;
  readonly scale: Scale;
  /** Left out: what the scale obliges to. */
  readonly programmes?: readonly Programme[];
  /** Asks for the temporary JKK reduction of labour-intensive industry. */
  readonly labourIntensive?: boolean;
  readonly workers: readonly { readonly wage: number }[];
}

/** An input whose every field can be right; whether the month has a tariff is another question. */
export type CheckedPuInput = PuInput & { readonly riskGroup: RiskGroup };

/** The input itself, or every field that cannot be right whatever the tariff. */
export function checkPuInput(input: PuInput): Result<CheckedPuInput, readonly ContributionProblem[]> {
  const { riskGroup } = input;
  const problems: ContributionProblem[] = [];
  if (!isMonth(input.month)) problems.push({ path: 'month', code: 'month-invalid' });
  if (!isRiskGroup(riskGroup)) problems.push({ path: 'riskGroup', code: 'risk-group-unknown' });
  if (!isScale(input.scale)) problems.push({ path: 'scale', code: 'scale-unknown' });
  if (input.workers.length === 0) problems.push({ path: 'workers', code: 'workers-empty' });
  input.workers.forEach(({ wage }, index) => {
    if (!Number.isSafeInteger(wage) || wage <= 0) {
      problems.push({ path: `workers.${index}.wage`, code: 'wage-invalid' });
    }
  });
  return problems.length === 0 && isRiskGroup(riskGroup) ? ok({ ...input, riskGroup }) : err(problems);
}
