import { ageOn, type Day } from '../calendar/day.ts';
import type { Month } from '../calendar/month.ts';
import { err, ok, type Result } from '../result.ts';
import type { Checked, FormProblem } from './form-problems.ts';
import {
  allPresent,
  count,
  email,
  type Findings,
  firstMonth,
  optionalText,
  personName,
  phone,
  rupiah,
  text,
  yesOrNo,
} from './form-reader.ts';
import { type Person, readPerson } from './person.ts';
import type { BpuRawForm } from './raw-forms.ts';

/** Somebody who registers on own account, complete enough for the contribution and the receipt. */
export interface BpuForm extends Person {
  readonly name: string;
  readonly motherName?: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  readonly occupation: string;
  readonly workplace?: string;
  /** Whole rupiah a month. */
  readonly income: number;
  readonly transport: boolean;
  readonly publiclyFunded: boolean;
  readonly jht: boolean;
  readonly firstMonth: Month;
  readonly months: number;
  readonly heirName?: string;
  readonly heirRelation?: string;
}

/** Settings the check depends on. `bpuMaxAge`: from this age on, joining needs the branch office's word. */
export interface RegistrationLimits {
  readonly bpuMaxAge: number;
}

/** Reads a BPU form as typed; every problem at once, each with the path of its box. `today` is the office day. */
export function checkBpuForm(
  raw: BpuRawForm,
  today: Day,
  { bpuMaxAge }: RegistrationLimits,
): Result<Checked<BpuForm>, readonly FormProblem[]> {
  const findings: Findings = { problems: [], warnings: [] };
  const box = (path: keyof BpuRawForm) => ({ path, typed: raw[path] });
  const answers = allPresent({
    name: personName(box('name'), findings),
    person: readPerson({ nik: box('nik'), birthDate: box('birthDate'), sex: box('sex') }, today, findings),
    email: email(box('email'), findings),
    phone: phone(box('phone'), findings),
    address: text(box('address'), findings),
    occupation: text(box('occupation'), findings),
    income: rupiah(box('income'), findings),
    transport: yesOrNo(box('transport'), findings),
    publiclyFunded: yesOrNo(box('publiclyFunded'), findings),
    jht: yesOrNo(box('jht'), findings),
    firstMonth: firstMonth(box('firstMonth'), today, findings),
    months: count(box('months'), findings),
  });
  if (answers === undefined) return err(findings.problems);
  const { person, ...rest } = answers;
  if (ageOn(person.birthDate, today) >= bpuMaxAge) {
    findings.warnings.push({ path: 'birthDate', code: 'age-over-limit', facts: { limit: bpuMaxAge } });
  }
  const form: BpuForm = {
    ...rest,
    ...person,
    motherName: optionalText(box('motherName')),
    workplace: optionalText(box('workplace')),
    heirName: optionalText(box('heirName')),
    heirRelation: optionalText(box('heirRelation')),
  };
  return ok({ form, warnings: findings.warnings });
}
