import { readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { doJob, type Job } from './job.ts';

/**
 * A program of its own: reads a job from its standard input, does it, and writes what came of it. Copying and
 * encrypting take seconds, and megabytes of memory, that the server's one thread should not spend.
 */
process.umask(0o077);
try {
  // The queue comes first: whoever takes a number meanwhile should not notice.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
} catch {
  // Some systems do not let a program step back.
}
// A server that is gone waits for nothing.
process.stdout.on('error', () => process.exit(1));
const job = JSON.parse(readFileSync(0, 'utf8')) as Job;
process.stdout.write(JSON.stringify((await doJob(job)) ?? null));
