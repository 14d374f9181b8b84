import type { Paper, PrintJob } from '../../contract/printing.ts';
import type { ReprintReason } from '../../domain/print/reprint-reasons.ts';
import type { Result } from '../../domain/result.ts';
import { type Api, type ApiProblem, newKey } from '../../ui-kit/api-client.ts';

/** Newest last. */
export function loadPrintJobs(api: Api): Promise<Result<PrintJob[], ApiProblem>> {
  return api.get('/api/print-jobs');
}

/** Newest first. */
export function loadPapers(api: Api): Promise<Result<Paper[], ApiProblem>> {
  return api.get('/api/papers');
}

/** Another copy in line; papers that prove something need a reason. */
export function reprintJob(
  api: Api,
  job: string,
  reason?: ReprintReason,
): Promise<Result<PrintJob, ApiProblem>> {
  return api.post(`/api/print-jobs/${job}/reprint`, reason ? { reason } : {}, { key: newKey() });
}

/** The officer has looked at the paper of an uncertain job. */
export function answerJob(api: Api, job: string, printed: boolean): Promise<Result<PrintJob, ApiProblem>> {
  return api.post(`/api/print-jobs/${job}/answer`, { printed });
}

/** Address of the picture of a job's paper. */
export function jobPicture(job: string): string {
  return `/api/print-jobs/${job}/picture`;
}

/** Address of the picture of a paper in the virtual printer. */
export function paperPicture(paper: string): string {
  return `/api/papers/${paper}/picture`;
}
