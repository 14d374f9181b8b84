import type { IssuedTicket } from '../../contract/queue.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { takeSerial } from '../../db/serials.ts';
import { insertTicket } from '../../db/tickets.ts';
import type { Lane } from '../../domain/queue/next-ticket.ts';
import type { ExceptionReason } from '../../domain/queue/reasons.ts';
import { arrivalRank } from '../../domain/queue/return-rank.ts';
import { type ServiceCode, seriesOf } from '../../domain/queue/services.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import type { ReturnPurpose, VisitKind } from '../../domain/queue/visit-kind.ts';
import type { FirstInLine } from '../../printers/slips/queue-ticket.ts';
import { hashToken, makeToken } from '../access/session-token.ts';
import { estimateOnArrival, estimateOnRank } from '../estimate/estimate-wait.ts';
import type { EstimateDeps } from '../estimate/outlook-now.ts';
import type { Deps, Tx } from '../ports.ts';
import { followOnPaper } from '../printing/follow-on-paper.ts';
import { enqueueTicketPaper } from '../printing/ticket-paper.ts';
import { aheadOnArrival, aheadOnRank } from './people-ahead.ts';
import { whereCalled } from './where-called.ts';

/** What somebody is given a number for. Whether a number may be given at all was asked before. */
export interface NumberOrder {
  /** The office day it is for, `YYYY-MM-DD`: today, or a later one for somebody who is sent home. */
  readonly day: string;
  readonly service: ServiceCode;
  readonly lane: Lane;
  readonly help: boolean;
  readonly kind: VisitKind;
  readonly purpose: ReturnPurpose | null;
  /** The berkas named by its short code; joined to the visit when it is called. */
  readonly berkasId?: string;
  /** The ticket given back for this one, whose place in the arrival order it takes. */
  readonly inPlaceOf?: { readonly id: string; readonly number: string; readonly rank: number };
  /** When to come with it, where its day is a later one. */
  readonly firstInLine?: FirstInLine;
  /** Why it was given although none are given out. */
  readonly exception?: ExceptionReason;
  readonly actor: string;
}

/** What it takes to give out a number. */
export type NumberDeps = EstimateDeps & Pick<Deps, 'running' | 'ids' | 'random' | 'sealer' | 'publicUrl'>;

/** Gives out the next number of the service's series, with its place in the queue, its paper and its event. */
export async function giveNumber(tx: Tx, deps: NumberDeps, order: NumberOrder): Promise<IssuedTicket> {
  const { site } = deps;
  const { day, service, lane, help, kind, purpose, inPlaceOf, actor } = order;
  const ahead = await (inPlaceOf === undefined
    ? aheadOnArrival(tx, deps, order)
    : aheadOnRank(tx, deps, { ...order, rank: inPlaceOf.rank }));
  const estimateMinutes = await (inPlaceOf === undefined
    ? estimateOnArrival(tx, deps, order)
    : estimateOnRank(tx, deps, { ...order, rank: inPlaceOf.rank }));

  const series = seriesOf(service);
  const serial = await takeSerial(tx, site, `ticket:${series}`, day);
  const rank = inPlaceOf?.rank ?? arrivalRank(await takeSerial(tx, site, 'arrival', day));
  const id = deps.ids.next();
  const token = makeToken(deps.random);
  const issuedAt = deps.clock.now();
  await insertTicket(tx, {
    ...{ id, site, day, series, serial, service, lane, rank, kind, purpose, issuedAt, issuedBy: actor },
    ...{ help: help ? 1 : 0, berkasId: order.berkasId ?? null, replaces: inPlaceOf?.id ?? null },
    tokenHash: hashToken(token),
  });

  const number = ticketNumber(series, serial);
  const priority = lane === 'priority';
  const replaces = inPlaceOf === undefined ? {} : { replaces: inPlaceOf.number };
  const follow = await followOnPaper(tx, deps, { token, day });
  const told = {
    ...{ id, number, service, priority, day, ahead, estimateMinutes, kind, help, ...replaces },
    ...(follow && { follow }),
  };
  const counterName = await whereCalled(tx, deps, order);
  const paper = {
    ...(counterName !== undefined && { counterName }),
    ...(order.firstInLine && { firstInLine: order.firstInLine }),
  };
  const printJob = await enqueueTicketPaper(tx, deps, { ...told, ...paper, issuedAt, actor });
  const { exception } = order;
  const data = { day, number, service, lane, ...(exception && { exception }) };
  recordEvent(tx, { kind: 'ticket-issued', actor, subject: id, data });
  return { ...told, printJob, followUrl: `${deps.publicUrl ?? ''}/t/${token}` };
}
