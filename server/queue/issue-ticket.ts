import type { IssuedTicket, IssueTicket } from '../../contract/queue.ts';
import { lastLanes } from '../../db/calls.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { takeSerial } from '../../db/serials.ts';
import { insertTicket } from '../../db/tickets.ts';
import { laneTotals, waitingOn } from '../../db/waiting-counts.ts';
import type { Lane } from '../../domain/queue/next-ticket.ts';
import { peopleAhead } from '../../domain/queue/people-ahead.ts';
import { arrivalRank } from '../../domain/queue/return-rank.ts';
import { seriesOf } from '../../domain/queue/services.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { ok, type Result } from '../../domain/result.ts';
import { hashToken, makeToken } from '../access/session-token.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import { enqueueTicketPaper } from '../printing/ticket-paper.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';

/** Gives out the next number of the service's series, with its place in the queue and its paper. */
export async function issueTicket(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock' | 'ids' | 'random' | 'sealer'>,
  input: IssueTicket & { actor: string; publicUrl: string | null },
): Promise<Result<IssuedTicket, Refusal>> {
  const { site } = deps;
  const { service, priority = false, help = false, purpose = null, actor } = input;
  const day = await openOfficeDay(tx, deps);
  const lane: Lane = priority ? 'priority' : 'regular';
  const rules = await officeSetting(tx, site, 'queue.rules', day);
  const waiting = laneTotals(await waitingOn(tx, site, day));
  const ahead = peopleAhead(lane, waiting, await lastLanes(tx, site, day, rules.priorityRun), rules);

  const series = seriesOf(service);
  const serial = await takeSerial(tx, site, `ticket:${series}`, day);
  const rank = arrivalRank(await takeSerial(tx, site, 'arrival', day));
  const id = deps.ids.next();
  const token = makeToken(deps.random);
  const issuedAt = deps.clock.now();
  await insertTicket(tx, {
    ...{ id, site, day, series, serial, service, lane, rank },
    ...{ kind: purpose === null ? 'first' : 'lanjutan', purpose, help: help ? 1 : 0 },
    tokenHash: hashToken(token),
    issuedBy: actor,
    issuedAt,
  });

  const number = ticketNumber(series, serial);
  const printJob = await enqueueTicketPaper(tx, deps, {
    id,
    number,
    service,
    priority,
    day,
    issuedAt,
    ahead,
    actor,
  });
  recordEvent(tx, { kind: 'ticket-issued', actor, subject: id, data: { day, number, service, lane } });
  const followUrl = `${input.publicUrl ?? ''}/t/${token}`;
  const kind = purpose === null ? 'first' : 'lanjutan';
  const place = { ahead, estimateMinutes: null };
  return ok({ ...{ id, number, service, priority, day, kind, help, followUrl, printJob }, ...place });
}
