import type { Confirmation } from '../../domain/print/print-proofs.ts';
import { AUTOMATIC_OFF, AUTOMATIC_ON, ECHO_QUESTION, INIT, jobIdQuestion } from '../status/questions.ts';

/** What is put around a job so that the printer tells what became of it. */
export interface Framing {
  readonly confirm: Confirmation;
  /** Whether it is to tell changes of its state unasked meanwhile. */
  readonly automaticStatus: boolean;
  readonly jobId: string;
}

const NOTHING = new Uint8Array();

/**
 * The bytes that are sent for a job, and frozen: news are switched on behind the job's own ESC @, which would switch
 * them off, and off again behind its last line; the question whose answer confirms comes last.
 * @throws RangeError when the job does not begin with ESC @.
 */
export function framed(job: Uint8Array, { confirm, automaticStatus, jobId }: Framing): Uint8Array {
  if (INIT.some((byte, at) => job[at] !== byte))
    throw new RangeError('a print job that does not begin with ESC @');
  return new Uint8Array([
    ...INIT,
    ...(automaticStatus ? AUTOMATIC_ON : NOTHING),
    ...job.subarray(INIT.length),
    ...(automaticStatus ? AUTOMATIC_OFF : NOTHING),
    ...confirmQuestion(confirm, jobId),
  ]);
}

function confirmQuestion(confirm: Confirmation, jobId: string): Uint8Array {
  switch (confirm) {
    case 'job-id':
      return jobIdQuestion(jobId);
    case 'echo':
      return ECHO_QUESTION;
    case 'status':
    case 'none':
      return NOTHING;
    default:
      return confirm satisfies never;
  }
}
