import { berkasById } from '../../db/berkas.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { printJobById } from '../../db/print-jobs.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { type Asker, openMinutes, type SightDeps, toWorkOn } from '../masks/berkas-sight.ts';
import { lookAt } from '../masks/note-look.ts';
import type { Deps, Tx } from '../ports.ts';
import type { EncodedPaper } from '../ports-printing.ts';
import type { Refusal } from '../refusal.ts';
import { bytesOfJob } from './read-jobs.ts';

/** What stands on a paper. One of a visit file shows whose it is: it is seen as the file itself is, and noted like it. */
export async function lookAtPaper(
  tx: Tx,
  deps: SightDeps & Pick<Deps, 'sealer' | 'paperMaker'>,
  { jobId, asker }: { jobId: string; asker: Asker },
): Promise<Result<EncodedPaper, Refusal>> {
  const job = await printJobById(tx, jobId);
  if (job === null) return err({ code: 'job-not-found' });
  const paper = await bytesOfJob(tx, deps, job);
  if (!paper.ok) return paper;
  const berkas = await berkasById(tx, deps.site, job.subject);
  if (berkas === null) return paper;
  const opened = await toWorkOn(tx, deps, berkas.id, asker);
  if (!opened.ok) return opened;
  await lookAt(tx, deps, berkas, { asker, what: 'paper' });
  return ok(paper.value);
}

/**
 * Lets somebody have a paper printed once more, and notes it. One of a visit file shows whose it is: nobody has it copied
 * while the file is masked to them. Whether the copy needs a reason of its own is not asked here.
 */
export async function toCopyPaper(
  tx: Tx,
  deps: SightDeps,
  { jobId, asker }: { jobId: string; asker: Asker },
): Promise<Result<void, Refusal>> {
  const job = await printJobById(tx, jobId);
  const berkas = job && (await berkasById(tx, deps.site, job.subject));
  if (berkas === null) return ok();
  const opened = await toWorkOn(tx, deps, berkas.id, asker);
  if (!opened.ok) return opened;
  await lookAt(tx, deps, berkas, { asker, what: 'copy' });
  return ok();
}

/**
 * Notes that somebody looks at a paper in the virtual printer's tray, which lies there as paper lies in a real one. No
 * tray knows whose a paper is; those of the kiosk are nobody's.
 */
export async function noteTrayLook(
  tx: Tx,
  deps: SightDeps,
  { paper, asker }: { paper: { id: string; printer: string }; asker: Asker },
): Promise<void> {
  const { unmaskings } = deps;
  if (paper.printer === 'ticket' || unmaskings.opened(asker.session, paper.id) !== null) return;
  unmaskings.open(asker.session, paper.id, { by: 'desk', minutes: await openMinutes(tx, deps) });
  recordEvent(tx, { kind: 'berkas-read', actor: asker.actor, subject: paper.id, data: { what: 'tray' } });
}
