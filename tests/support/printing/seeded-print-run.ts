import { setTimeout as sleep } from 'node:timers/promises';
import { PRINTER_FAULTS, type PrinterFaultName } from '../../../domain/print/stand-in-faults.ts';
import { seededDice } from '../seeded-dice.ts';
import { examinePapers, type PaperExamination } from './examine-papers.ts';
import { befall, faultWeather, type Temper } from './fault-weather.ts';
import { type FaultyOfficeOptions, openFaultyOffice } from './faulty-office.ts';
import { type Answers, answerDoubts, atRest } from './person-at-printer.ts';
import type { PrintRecord } from './print-records.ts';

/** A run of tickets under faults. */
export interface PrintRun extends FaultyOfficeOptions {
  readonly seed: string;
  readonly tickets: number;
  /** All of them if not said. */
  readonly faults?: readonly PrinterFaultName[];
  /** A changeable one if not said. */
  readonly temper?: Temper;
  /** Proofs that may err. */
  readonly weak?: readonly string[];
}

/** What came of it. */
export interface PrintRunEnd extends PaperExamination {
  readonly figures: Readonly<Record<string, unknown>>;
}

const SERVICES = ['PU', 'BPU', 'JHT', 'INFO'];

/**
 * People take numbers in small crowds while faults come and go and the spool is begun anew now and then; after each
 * crowd a person looks after the printer. At the end everything is laid side by side.
 */
export async function runTickets(run: PrintRun): Promise<PrintRunEnd> {
  const began = performance.now();
  const dice = seededDice(run.seed);
  const weather = faultWeather(dice, run.faults ?? PRINTER_FAULTS, run.temper);
  const place = await openFaultyOffice(run);
  const answers: Answers = { yes: 0, no: 0 };
  const struck: Partial<Record<PrinterFaultName, number>> = {};
  const restarts = { stopped: 0, killed: 0 };
  let issued = 0;

  async function crowd(gaps: readonly number[]): Promise<void> {
    for (const gap of gaps) {
      const service = SERVICES[issued % SERVICES.length];
      const reply = await place.office.atKiosk('POST', '/api/tickets', { service });
      if (reply.statusCode !== 201) throw new Error(reply.body);
      issued += 1;
      await sleep(gap);
    }
  }

  async function outage(afterMs: number, how: 'stopped' | 'killed'): Promise<void> {
    await sleep(afterMs);
    restarts[how] += 1;
    await place.restart(how);
  }

  try {
    while (issued < run.tickets) {
      const size = Math.min(dice.between(3, 8), run.tickets - issued);
      const gaps = Array.from({ length: size }, () => dice.between(0, 40));
      const troubles = weather.next(dice.between(1, 2));
      for (const { fault } of troubles) struck[fault] = (struck[fault] ?? 0) + 1;
      const ends = dice.oneIn(4) ? [outage(dice.between(20, 250), dice.oneIn(2) ? 'killed' : 'stopped')] : [];
      await Promise.all([crowd(gaps), ...troubles.map((trouble) => befall(place.printer, trouble)), ...ends]);
      await answerDoubts(place, answers);
    }
    let records = await atRest(place);
    while (records.some(({ state }) => state === 'uncertain')) {
      await answerDoubts(place, answers);
      records = await atRest(place);
    }
    const examination = examinePapers(records, place.pile, run.weak);
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    return {
      ...examination,
      figures: {
        ...{ seed: run.seed, tickets: issued, ...counts(records) },
        ...{ answeredYes: answers.yes, answeredNo: answers.no, late: examination.late },
        ...{ missing: examination.missing, pieces: place.pile.count(), faults: struck, restarts, seconds },
      },
    };
  } finally {
    await place.close();
  }
}

function counts(records: readonly PrintRecord[]) {
  const outcomes = records.flatMap((record) => record.outcomes);
  const settledBy = Object.entries(Object.groupBy(records, ({ proof }) => proofName(proof)));
  return {
    attempts: outcomes.length,
    notSent: outcomes.filter((outcome) => outcome === 'not-sent').length,
    uncertain: outcomes.filter((outcome) => outcome === 'uncertain').length,
    known: Object.fromEntries(settledBy.map(([proof, those]) => [proof, those?.length])),
    reprints: records.filter(({ copy }) => copy > 0).length,
  };
}

/** An actor stands where a person said so; nothing stands where it did not come out. */
function proofName(proof: string | null): string {
  return proof === null ? 'none' : proof.includes(':') ? 'person' : proof;
}
