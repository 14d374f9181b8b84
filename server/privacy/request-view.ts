import type { DataRequest, RequestsDue, TakenRequest } from '../../contract/privacy.ts';
import {
  berkasOfRequest,
  contentOfRequest,
  type DataRequestRow,
  decidedDataRequests,
  openDataRequests,
} from '../../db/data-requests.ts';
import { userNames } from '../../db/users.ts';
import { dataRequestNumber, urgencyOf } from '../../domain/privacy/data-requests.ts';
import { userIdOf } from '../actor.ts';
import { berkasSummary } from '../berkas/berkas-view.ts';
import { isoTime } from '../http/office-time.ts';
import type { Deps, Tx } from '../ports.ts';

type ViewDeps = Pick<Deps, 'site' | 'sealer' | 'clock'>;

/** So many decided ones are shown below the open ones. */
const DECIDED_SHOWN = 50;

/** A request without a person in it, at that instant (ms since 1970). */
export function takenView(row: DataRequestRow, now: number): TakenRequest {
  const { id, year, serial, kind, state, receivedAt, dueAt } = row;
  return {
    ...{ id, kind, state },
    number: dataRequestNumber(year, serial),
    receivedAt: isoTime(receivedAt),
    dueAt: isoTime(dueAt),
    urgency: state === 'open' ? urgencyOf(dueAt, now) : 'open',
  };
}

/** A request with who asks and which visit files it is about. */
export async function requestView(tx: Tx, deps: ViewDeps, row: DataRequestRow): Promise<DataRequest> {
  const { decidedAt, decidedBy, decision, receivedBy } = row;
  const names = await userNames(tx, deps.site);
  const nameOf = (actor: string) => names.get(userIdOf(actor) ?? '') ?? actor;
  const berkas = await berkasOfRequest(tx, row.id);
  return {
    ...takenView(row, deps.clock.now()),
    receivedBy: nameOf(receivedBy),
    content: contentOfRequest(deps.sealer, row),
    berkas: berkas.map((one) => ({
      ...berkasSummary(deps.sealer, one),
      restricted: one.restrictedAt !== null,
      erased: one.erasedAt !== null,
    })),
    decidedAt: decidedAt === null ? null : isoTime(decidedAt),
    decidedBy: decidedBy === null ? null : nameOf(decidedBy),
    decision: decision as DataRequest['decision'],
  };
}

/** Those not decided yet, the most urgent first, then those decided last. */
export async function listRequests(tx: Tx, deps: ViewDeps): Promise<DataRequest[]> {
  const rows = [
    ...(await openDataRequests(tx, deps.site)),
    ...(await decidedDataRequests(tx, deps.site, DECIDED_SHOWN)),
  ];
  const views: DataRequest[] = [];
  for (const row of rows) views.push(await requestView(tx, deps, row));
  return views;
}

/** The open ones as whoever takes requests down sees them. */
export async function listTaken(
  tx: Tx,
  { site, clock }: Pick<Deps, 'site' | 'clock'>,
): Promise<TakenRequest[]> {
  return (await openDataRequests(tx, site)).map((row) => takenView(row, clock.now()));
}

/** How many are overdue, and how many are due within a day. */
export async function requestsDue(
  tx: Tx,
  { site, clock }: Pick<Deps, 'site' | 'clock'>,
): Promise<RequestsDue> {
  const urgencies = (await openDataRequests(tx, site)).map(({ dueAt }) => urgencyOf(dueAt, clock.now()));
  const count = (wanted: string) => urgencies.filter((urgency) => urgency === wanted).length;
  return { overdue: count('overdue'), soon: count('soon') };
}
