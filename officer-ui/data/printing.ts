import type { Printer } from '../../contract/printers.ts';
import type { Paper, PrintJob } from '../../contract/printing.ts';
import type { ReprintReason } from '../../domain/print/reprint-reasons.ts';
import { type Answer, type Api, newKey } from '../../ui-kit/api-client.ts';

/** Newest last. */
export function loadPrintJobs(api: Api): Answer<PrintJob[]> {
  return api.get('/api/print-jobs');
}

/** Newest first. */
export function loadPapers(api: Api): Answer<Paper[]> {
  return api.get('/api/papers');
}

export function loadPrinters(api: Api): Answer<Printer[]> {
  return api.get('/api/printers');
}

/** Puts a test page in line for this printer; `printer-not-well` when nothing would come out. */
export function printTestPage(api: Api, printer: string): Answer<unknown> {
  return api.post(`/api/printers/${printer}/test-page`, {}, { key: newKey() });
}

/** Another copy in line; papers that prove something need a reason. */
export function reprintJob(api: Api, job: string, reason?: ReprintReason): Answer<PrintJob> {
  return api.post(`/api/print-jobs/${job}/reprint`, reason ? { reason } : {}, { key: newKey() });
}

/** The officer has looked at the paper of an uncertain job. */
export function answerJob(api: Api, job: string, printed: boolean): Answer<PrintJob> {
  return api.post(`/api/print-jobs/${job}/answer`, { printed });
}

/** Takes a waiting paper out of line. */
export function cancelJob(api: Api, job: string): Answer<PrintJob> {
  return api.post(`/api/print-jobs/${job}/cancel`, {});
}

/** Lets a waiting paper come out of another printer; null: of the one of its role again. */
export function moveJob(api: Api, job: string, printer: string | null): Answer<PrintJob> {
  return api.post(`/api/print-jobs/${job}/move`, { printer });
}

/** Takes a waiting paper out of line to be printed by the browser; from now on a person answers for it. */
export function takeOverJob(api: Api, job: string): Answer<PrintJob> {
  return api.post(`/api/print-jobs/${job}/by-browser`, {});
}

/** Address of the picture of a job's paper. */
export function jobPicture(job: string): string {
  return `/api/print-jobs/${job}/picture`;
}

/** Address of the same picture as it is to be printed: black on nothing, without edge or shadow. */
export function jobArtwork(job: string): string {
  return `${jobPicture(job)}?edge=none`;
}

/** Address of the picture of a paper in the virtual printer. */
export function paperPicture(paper: string): string {
  return `/api/papers/${paper}/picture`;
}
