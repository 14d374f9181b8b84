import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { type BpuContribution, computeBpu } from '../contribution/compute-bpu.ts';
import { computePu, type PuContribution } from '../contribution/compute-pu.ts';
import type { ContributionProblem } from '../contribution/problems.ts';
import type { Tariff } from '../contribution/tariff.ts';
import { err, ok, type Result } from '../result.ts';
import { type BpuForm, checkBpuForm, type RegistrationLimits } from './check-bpu.ts';
import { checkPuForm, type PuForm } from './check-pu.ts';
import { bpuInputOf, puInputOf } from './contribution-inputs.ts';
import type { FormProblem, FormWarning } from './form-problems.ts';
import type { BpuRawForm, PuRawForm } from './raw-forms.ts';

export type RawForm = PuRawForm | BpuRawForm;

/** A form that passed its checks, with what the tariff makes of it. */
export type Registration =
  | {
      readonly kind: 'PU';
      readonly form: PuForm;
      readonly warnings: readonly FormWarning[];
      readonly contribution: PuContribution;
    }
  | {
      readonly kind: 'BPU';
      readonly form: BpuForm;
      readonly warnings: readonly FormWarning[];
      readonly contribution: BpuContribution;
    };

export type RegistrationProblem = FormProblem | ContributionProblem;

/** What a registration is measured by. `today` is the office day. */
export interface RegistrationRules {
  readonly today: Day;
  readonly limits: RegistrationLimits;
  readonly tariff: Tariff;
  readonly calendar: WorkingCalendar;
}

/** Which of the two forms it is: only a business lists workers. */
export function isPuForm(form: RawForm): form is PuRawForm {
  return 'workers' in form;
}

/** Checks a form and computes its first contribution; every problem at once, each with the path of its box. */
export function register(
  raw: RawForm,
  rules: RegistrationRules,
): Result<Registration, readonly RegistrationProblem[]> {
  return isPuForm(raw) ? registerPu(raw, rules) : registerBpu(raw, rules);
}

function registerPu(raw: PuRawForm, { today, tariff, calendar }: RegistrationRules) {
  const checked = checkPuForm(raw, today);
  if (!checked.ok) return checked;
  const contribution = computePu(puInputOf(checked.value.form, tariff), tariff, calendar);
  if (!contribution.ok) return err(contribution.error.map(inPuForm));
  return ok({ kind: 'PU' as const, ...checked.value, contribution: contribution.value });
}

function registerBpu(raw: BpuRawForm, { today, limits, tariff, calendar }: RegistrationRules) {
  const checked = checkBpuForm(raw, today, limits);
  if (!checked.ok) return checked;
  const contribution = computeBpu(bpuInputOf(checked.value.form), tariff, calendar);
  if (!contribution.ok) return contribution;
  return ok({ kind: 'BPU' as const, ...checked.value, contribution: contribution.value });
}

/** The boxes of the form whose names are not those of the calculation. */
const PU_BOXES: Readonly<Record<string, keyof PuRawForm>> = {
  month: 'firstMonth',
  programmes: 'voluntaryProgrammes',
};

function inPuForm(problem: ContributionProblem): ContributionProblem {
  return { ...problem, path: PU_BOXES[problem.path] ?? problem.path };
}
