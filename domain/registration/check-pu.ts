import type { Day } from '../calendar/day.ts';
import type { Month } from '../calendar/month.ts';
import { type Programme, type RiskGroup, SCALES, type Scale } from '../contribution/programmes.ts';
import { checkNib } from '../identity/nib.ts';
import { checkNpwp } from '../identity/npwp.ts';
import { countTyped } from '../identity/typed-number.ts';
import { err, ok, type Result } from '../result.ts';
import { type CheckedWorker, checkWorkers } from './check-workers.ts';
import type { Checked, FormProblem } from './form-problems.ts';
import {
  allPresent,
  type Box,
  choice,
  email,
  type Findings,
  firstMonth,
  optionalText,
  personName,
  phone,
  text,
} from './form-reader.ts';
import { readNik } from './person.ts';
import type { PuRawForm } from './raw-forms.ts';

/** A business and its workers, complete enough for the contribution and the receipt. */
export interface PuForm {
  readonly companyName: string;
  readonly legalForm: string;
  /** With 16 digits. */
  readonly npwp: string;
  /** At least one of NIB and SIUP/SITU number is there. */
  readonly nib?: string;
  readonly businessLicence?: string;
  readonly businessType: string;
  readonly riskGroup: RiskGroup;
  readonly scale: Scale;
  readonly voluntaryProgrammes: readonly Programme[];
  readonly address: string;
  /** "+62…", as all telephone numbers here. */
  readonly phone: string;
  readonly email?: string;
  readonly ownerName: string;
  readonly ownerNik: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly firstMonth: Month;
  readonly workers: readonly CheckedWorker[];
}

/** Reads a PU form as typed; every problem at once, each with the path of its box. `today` is the office day. */
export function checkPuForm(raw: PuRawForm, today: Day): Result<Checked<PuForm>, readonly FormProblem[]> {
  const findings: Findings = { problems: [], warnings: [] };
  const box = (path: keyof PuRawForm & string) => ({ path, typed: String(raw[path]) });
  const licence = readLicence(box('nib'), box('businessLicence'), findings);
  const answers = allPresent({
    companyName: text(box('companyName'), findings),
    legalForm: text(box('legalForm'), findings),
    npwp: readNpwp(box('npwp'), today, findings),
    businessType: text(box('businessType'), findings),
    riskGroup: readRiskGroup(box('riskGroup'), findings),
    scale: choice(box('scale'), SCALES, findings),
    address: text(box('address'), findings),
    phone: phone(box('phone'), findings),
    ownerName: personName(box('ownerName'), findings),
    ownerNik: readNik(box('ownerNik'), today, findings),
    contactName: personName(box('contactName'), findings),
    contactPhone: phone(box('contactPhone'), findings),
    firstMonth: firstMonth(box('firstMonth'), today, findings),
    workers: checkWorkers(raw.workers, today, findings),
  });
  const mail = optionalText(box('email')) === undefined ? undefined : email(box('email'), findings);
  if (answers === undefined || findings.problems.length > 0) return err(findings.problems);
  const form: PuForm = {
    ...answers,
    ...licence,
    email: mail,
    voluntaryProgrammes: raw.voluntaryProgrammes,
  };
  return ok({ form, warnings: findings.warnings });
}

const RISK_GROUPS: Readonly<Record<string, RiskGroup>> = { '1': 1, '2': 2, '3': 3, '4': 4, '5': 5 };

function readRiskGroup(box: Box, findings: Findings): RiskGroup | undefined {
  const answer = choice(box, Object.keys(RISK_GROUPS), findings);
  return answer === undefined ? undefined : RISK_GROUPS[answer];
}

function readNpwp(box: Box, today: Day, findings: Findings): string | undefined {
  const given = text(box, findings);
  if (given === undefined) return undefined;
  const check = checkNpwp(given, today);
  const facts = { typed: countTyped(given) };
  for (const code of check.problems) findings.problems.push({ path: box.path, code, facts });
  for (const code of check.warnings) findings.warnings.push({ path: box.path, code });
  return check.value;
}

/** The standard accepts any one of NIB, SIUP and SITU. */
function readLicence(
  nibBox: Box,
  licenceBox: Box,
  { problems }: Findings,
): Pick<PuForm, 'nib' | 'businessLicence'> {
  const typed = optionalText(nibBox);
  const businessLicence = optionalText(licenceBox);
  if (typed === undefined) {
    if (businessLicence === undefined) problems.push({ path: nibBox.path, code: 'licence-missing' });
    return { businessLicence };
  }
  const check = checkNib(typed);
  const facts = { typed: countTyped(typed) };
  for (const code of check.problems) problems.push({ path: nibBox.path, code, facts });
  return { nib: check.value, businessLicence };
}
