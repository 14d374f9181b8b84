import type { Day } from '../calendar/day.ts';
import { checkNik, type NikCheck, type Sex } from '../identity/nik.ts';
import { countTyped } from '../identity/typed-number.ts';
import { type Box, choice, type Findings, optionalText, text } from './form-reader.ts';
import { readDay } from './typed-values.ts';

/** What a form says about who somebody is. */
export interface PersonBoxes {
  readonly nik: Box;
  readonly birthDate: Box;
  readonly sex: Box;
}

export interface Person {
  readonly nik: string;
  readonly birthDate: Day;
  readonly sex: Sex;
}

/** How people tick "jenis kelamin", besides the words of the form. */
const SEXES: Readonly<Record<string, Sex>> = { female: 'female', p: 'female', male: 'male', l: 'male' };

/**
 * Reads NIK, birth date and sex together: an empty box is filled from the NIK, a box that contradicts it is believed
 * and warned about, for a NIK is never corrected when a birth date is.
 */
export function readPerson(boxes: PersonBoxes, today: Day, findings: Findings): Person | undefined {
  const check = readNikCheck(boxes.nik, today, findings);
  const typedBirth = readBirth(boxes.birthDate, today, findings);
  const typedSex = readSex(boxes.sex, findings);
  if (check?.value === undefined || typedBirth === 'wrong' || typedSex === 'wrong') return undefined;

  const birthDate = typedBirth ?? check.birthDate;
  const sex = typedSex ?? check.sex;
  if (birthDate === undefined || sex === undefined) return undefined;
  const unclear = check.warnings.includes('nik-century-unclear');
  // A NIK writes the year with two digits; where those fit two centuries, the typed date says which is meant.
  const agrees = unclear ? birthDate.slice(2) === check.birthDate?.slice(2) : birthDate === check.birthDate;
  if (!agrees) findings.warnings.push({ path: boxes.birthDate.path, code: 'birth-date-differs-from-nik' });
  if (sex !== check.sex) findings.warnings.push({ path: boxes.sex.path, code: 'sex-differs-from-nik' });
  const settled = typedBirth !== undefined && agrees;
  for (const code of check.warnings) {
    if (code === 'nik-century-unclear' && settled) continue;
    findings.warnings.push({ path: boxes.nik.path, code });
  }
  return { nik: check.value, birthDate, sex };
}

/** The NIK of a box that must hold one, with its problems noted and its warnings left to the caller. */
function readNikCheck(box: Box, today: Day, findings: Findings): NikCheck | undefined {
  const given = text(box, findings);
  if (given === undefined) return undefined;
  const check = checkNik(given, today);
  const facts = { typed: countTyped(given) };
  for (const code of check.problems) findings.problems.push({ path: box.path, code, facts });
  return check;
}

/** A NIK where nothing else is asked about the person. */
export function readNik(box: Box, today: Day, findings: Findings): string | undefined {
  const check = readNikCheck(box, today, findings);
  for (const code of check?.warnings ?? []) findings.warnings.push({ path: box.path, code });
  return check?.value;
}

function readBirth(box: Box, today: Day, findings: Findings): Day | undefined | 'wrong' {
  const given = optionalText(box);
  if (given === undefined) return undefined;
  const day = readDay(given, today);
  if (day.ok && day.value <= today) return day.value;
  findings.problems.push({ path: box.path, code: day.ok ? 'day-in-future' : day.error });
  return 'wrong';
}

function readSex(box: Box, findings: Findings): Sex | undefined | 'wrong' {
  if (optionalText(box) === undefined) return undefined;
  const answer = choice(box, Object.keys(SEXES), findings);
  return answer === undefined ? 'wrong' : SEXES[answer];
}
