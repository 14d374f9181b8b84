import { type BerkasRow, visitsOf } from '../../db/berkas.ts';
import { berkasOfRequest, contentOfRequest, dataRequestById } from '../../db/data-requests.ts';
import { documentStates } from '../../db/documents.ts';
import { draftOf } from '../../db/drafts.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { codesOf } from '../../db/payment-codes.ts';
import { printJobsOf } from '../../db/print-jobs.ts';
import { registrationOf, type SavedRegistration } from '../../db/registrations.ts';
import { berkasNumber } from '../../domain/berkas/berkas-number.ts';
import { berkasState } from '../../domain/berkas/berkas-state.ts';
import { dataRequestNumber } from '../../domain/privacy/data-requests.ts';
import { ownPart, ownWorkers } from '../../domain/privacy/own-part.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { keysOfQuery, type SearchKey } from '../../domain/registration/search-keys.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { DataCopy, DataCopyFile } from '../../printers/slips/data-copy.ts';
import { isoTime } from '../http/office-time.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { processingOf } from './processing-of.ts';

type CopyDeps = Pick<Deps, 'site' | 'sealer' | 'clock'>;

/**
 * Everything held about the person of a request, with the trail of what was done with it (UU 27/2022 art. 7 and 32). Of
 * a form that holds several people it tells of this one alone. That it was put together is an event with its counts.
 */
export async function makeDataCopy(
  tx: Tx,
  deps: CopyDeps,
  { requestId, actor }: { requestId: string; actor: string },
): Promise<Result<DataCopy, Refusal>> {
  await openOfficeDay(tx, deps);
  const request = await dataRequestById(tx, deps.site, requestId);
  if (request === null) return err({ code: 'data-request-not-found' });
  const content = contentOfRequest(deps.sealer, request);
  const keys = keysOfQuery(content?.identity ?? '');
  const files: DataCopyFile[] = [];
  for (const berkas of await berkasOfRequest(tx, requestId)) {
    files.push(await copyOf(tx, deps, berkas, keys));
  }
  const data = { berkas: files.length, trail: files.reduce((sum, { trail }) => sum + trail.length, 0) };
  recordEvent(tx, { kind: 'data-exported', actor, subject: requestId, data });
  return ok({
    request: dataRequestNumber(request.year, request.serial),
    madeAt: isoTime(deps.clock.now()),
    ...{ name: content?.name ?? '', contact: content?.contact ?? '', words: content?.words ?? '' },
    files,
  });
}

async function copyOf(
  tx: Tx,
  deps: CopyDeps,
  berkas: BerkasRow,
  keys: readonly SearchKey[],
): Promise<DataCopyFile> {
  const { sealer } = deps;
  const readable = berkas.erasedAt === null && sealer.holds(berkas.year);
  const draft = readable ? await draftOf(tx, sealer, berkas) : null;
  const saved = readable ? await registrationOf(tx, sealer, berkas) : null;
  const part = draft && ownPart(draft.form, keys);
  const whole = part?.whole ?? true;
  const codes = readable && whole ? await codesOf(tx, sealer, berkas) : [];
  return {
    number: berkasNumber(berkas.year, berkas.serial),
    ...{ service: berkas.service, openedDay: berkas.openedDay, stage: berkas.stage },
    state: berkasState(berkas),
    visits: (await visitsOf(tx, berkas.id)).map(
      ({ series, serial, day }) => `${ticketNumber(series, serial)} ${day}`,
    ),
    form: part?.form ?? null,
    others: part?.others ?? 0,
    contribution: saved && draft && contributionOf(saved, ownWorkers(draft.form, keys), whole),
    codes: codes.map(({ code, amount, dueDate, state, issuedAt }) => ({
      ...{ code, amount, dueDate, counts: state === 'active' },
      issuedAt: isoTime(issuedAt),
    })),
    documents: [...(await documentStates(tx, berkas.id))].map(([code, state]) => ({ code, state })),
    papers: (await printJobsOf(tx, berkas.id)).map(({ kind, copy, state, createdAt }) => ({
      ...{ kind, copy, state, at: isoTime(createdAt) },
    })),
    trail: await processingOf(tx, deps, berkas),
  };
}

/** Of a company's contribution a worker gets the line that is their own. */
function contributionOf(
  { registration }: SavedRegistration,
  workers: readonly number[],
  whole: boolean,
): unknown {
  if (registration.kind === 'BPU') return registration.contribution;
  const { workers: lines, employer, worker, total, dueDate } = registration.contribution;
  const own = { workers: lines.filter((_, at) => workers.includes(at)) };
  return whole ? { employer, worker, total, dueDate, ...own } : own;
}
