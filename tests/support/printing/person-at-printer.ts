import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAnswerReader } from '../../../printers/status/answers.ts';
import { jobIdQuestion } from '../../../printers/status/questions.ts';
import type { FaultyOffice } from './faulty-office.ts';
import { type PrintRecord, papersUnderWay, printRecords } from './print-records.ts';

/** What a person answered: how often yes, and how often no. */
export interface Answers {
  yes: number;
  no: number;
}

const PATIENCE_MS = 30_000;
/** Many times what a paper takes here. */
const QUIET_MS = 250;
/** As good as no attempt is named so; its signs cannot be mistaken for anything else a printer says. */
const WHO_LOOKS = 'oooo';

/**
 * She puts the printer right, waits until nothing moves any more, looks through the papers that came out, and answers
 * for each doubtful one whether it lies there whole.
 */
export async function answerDoubts(place: FaultyOffice, answers: Answers): Promise<void> {
  for (const fault of place.printer.faults()) place.printer.mend(fault);
  const doubts = (await atRest(place)).filter(({ state }) => state === 'uncertain');
  if (doubts.length === 0) return;
  await standsStill(place);
  for (const { id, sent } of doubts) {
    const printed = sent !== null && place.pile.wholeOnes(sent) > 0;
    answers[printed ? 'yes' : 'no'] += 1;
    const reply = await place.office.asOfficer('POST', `/api/print-jobs/${id}/answer`, { printed });
    if (reply.statusCode !== 200) throw new Error(reply.body);
  }
}

/** The papers, once none is in line or under way any more. @throws when that does not come about. */
export async function atRest({ office }: FaultyOffice): Promise<PrintRecord[]> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(15)) {
    if ((await papersUnderWay(office)) === 0) return printRecords(office);
  }
  throw new Error('papers wait for ever though the printer is well');
}

/** Resolves when the printer has worked through everything it was ever sent. */
async function standsStill({ printer, namesJobs }: FaultyOffice): Promise<void> {
  if (!namesJobs) return void (await sleep(QUIET_MS));
  const socket = connect(printer.port, '127.0.0.1');
  const read = createAnswerReader();
  try {
    await new Promise<void>((resolve, reject) => {
      // What it still had to say to others comes first, to whoever listens now.
      socket.on('data', (bytes) => {
        if (read(bytes).some((answer) => answer.kind === 'job-id' && answer.id === WHO_LOOKS)) resolve();
      });
      socket.once('error', reject);
      socket.once('close', () => reject(new Error('the printer hung up')));
      socket.setTimeout(PATIENCE_MS, () => reject(new Error('the printer does not come to rest')));
      socket.write(jobIdQuestion(WHO_LOOKS));
    });
  } finally {
    socket.destroy();
  }
}
