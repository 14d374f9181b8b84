import { type CopyJob, copyBackup } from './copy-backup.ts';
import { type DrillJob, drill } from './drill.ts';
import { isRecipient, makeKeyPair } from './encrypted-file.ts';
import { type MakeJob, makeBackup } from './make-backup.ts';

/** What the server asks of the program beside it: one job a process, as JSON on its standard input. */
export type Job =
  | ({ readonly do: 'make' } & MakeJob)
  | ({ readonly do: 'copy' } & CopyJob)
  | ({ readonly do: 'drill' } & DrillJob)
  | { readonly do: 'key' }
  | { readonly do: 'recipient'; readonly text: string };

/** Does one job. The answer is JSON. */
export async function doJob(job: Job): Promise<unknown> {
  switch (job.do) {
    case 'make':
      return makeBackup(job);
    case 'copy':
      return copyBackup(job);
    case 'drill':
      return drill(job);
    case 'key':
      return makeKeyPair();
    case 'recipient':
      return isRecipient(job.text);
    default:
      return job satisfies never;
  }
}
