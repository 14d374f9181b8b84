import type { Day } from '../calendar/day.ts';
import { bare } from '../identity/typed-number.ts';
import {
  allPresent,
  type Box,
  type Findings,
  optionalText,
  personName,
  phone,
  rupiah,
  startDay,
} from './form-reader.ts';
import { type Person, readPerson } from './person.ts';
import type { PuRawWorker } from './raw-forms.ts';

/** One line of the list of workers. */
export interface CheckedWorker extends Person {
  readonly name: string;
  readonly motherName?: string;
  readonly phone?: string;
  /** Whole rupiah a month, above zero. */
  readonly wage: number;
  readonly startDate: Day;
}

/** Reads the list of workers: at least one, nobody twice. */
export function checkWorkers(
  raw: readonly PuRawWorker[],
  today: Day,
  findings: Findings,
): readonly CheckedWorker[] | undefined {
  if (raw.length === 0) findings.problems.push({ path: 'workers', code: 'workers-empty' });
  const workers = raw.map((worker, index) => checkWorker(worker, `workers.${index}`, today, findings));
  noteRepeated(raw, findings);
  const complete = workers.filter((worker) => worker !== undefined);
  return complete.length === raw.length ? complete : undefined;
}

function checkWorker(
  raw: PuRawWorker,
  line: string,
  today: Day,
  findings: Findings,
): CheckedWorker | undefined {
  const box = (field: keyof PuRawWorker) => ({ path: `${line}.${field}`, typed: raw[field] });
  const answers = allPresent({
    name: personName(box('name'), findings),
    person: readPerson({ nik: box('nik'), birthDate: box('birthDate'), sex: box('sex') }, today, findings),
    wage: readWage(box('wage'), findings),
    startDate: startDay(box('startDate'), today, findings),
  });
  const number = optionalText(box('phone')) === undefined ? undefined : phone(box('phone'), findings);
  if (answers === undefined) return undefined;
  const { person, ...rest } = answers;
  return { ...rest, ...person, motherName: optionalText(box('motherName')), phone: number };
}

function readWage(box: Box, findings: Findings): number | undefined {
  const wage = rupiah(box, findings);
  if (wage !== 0) return wage;
  findings.problems.push({ path: box.path, code: 'rupiah-zero' });
  return undefined;
}

/** Compares what was typed, so that a repeated NIK shows even while other boxes of its line are wrong. */
function noteRepeated(raw: readonly PuRawWorker[], { problems }: Findings): void {
  const lineOf = new Map<string, number>();
  raw.forEach((worker, index) => {
    const nik = bare(worker.nik);
    const line = lineOf.get(nik);
    if (line === undefined) lineOf.set(nik, index + 1);
    else if (nik !== '')
      problems.push({ path: `workers.${index}.nik`, code: 'nik-repeated', facts: { line } });
  });
}
