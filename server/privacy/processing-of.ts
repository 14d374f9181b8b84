import type { BerkasRow } from '../../db/berkas.ts';
import { requestsAbout } from '../../db/data-requests.ts';
import { eventsAbout } from '../../db/event-log.ts';
import { printJobsOf } from '../../db/print-jobs.ts';
import { userNames } from '../../db/users.ts';
import type { EventKind } from '../../domain/event-kinds.ts';
import type { ProcessingStep } from '../../printers/slips/data-copy.ts';
import { PROCESSING_WORDS } from '../../words/privacy-trail.ts';
import { userIdOf } from '../actor.ts';
import { isoTime } from '../http/office-time.ts';
import type { Deps, Tx } from '../ports.ts';

const KINDS = Object.keys(PROCESSING_WORDS) as EventKind[];

/** Who did what with a berkas, its papers and the requests about it, when and why; oldest first. */
export async function processingOf(
  tx: Tx,
  { site }: Pick<Deps, 'site'>,
  berkas: BerkasRow,
): Promise<ProcessingStep[]> {
  const papers = await printJobsOf(tx, berkas.id);
  const requests = await requestsAbout(tx, [berkas.id]);
  const subjects = [berkas.id, ...papers.map(({ id }) => id), ...requests.map(({ id }) => id)];
  const names = await userNames(tx, site);
  return (await eventsAbout(tx, site, subjects, KINDS)).map(({ at, kind, actor, data }) => ({
    ...{ at: isoTime(at), what: kind },
    who: names.get(userIdOf(actor) ?? '') ?? null,
    why: typeof data.reason === 'string' ? data.reason : null,
  }));
}
