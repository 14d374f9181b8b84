import { deleteCall } from '../../db/calls.ts';
import { forgetLastMove, lastMoveOf } from '../../db/last-moves.ts';
import { deleteStay } from '../../db/stays.ts';
import { saveMove, type TicketRow, ticketById } from '../../db/tickets.ts';
import { undoProblem } from '../../domain/queue/undo.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { UNDO_REFUSED } from '../../words/undo.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import { cancelPapersInLine } from '../printing/cancel-papers.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { recordTicketEvent } from './ticket-event.ts';

/**
 * Takes back the counter's last move within its few seconds: the ticket is as it was, and the call or the stay it made
 * never was. The paper it asked for is not printed if it has not begun to be.
 */
export async function undoMove(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock' | 'running'>,
  { counter, actor }: { counter: number; actor: string },
): Promise<Result<TicketRow, Refusal>> {
  const { site, running } = deps;
  const day = await openOfficeDay(tx, deps);
  const { undoSeconds } = await officeSetting(tx, site, 'queue.calls', day);
  const last = await lastMoveOf(tx, site, counter);
  const ticket = last === null ? null : await ticketById(tx, last.ticketId);
  const problem = undoProblem(last, ticket, { day, run: running.ms() }, undoSeconds);
  if (problem !== null) return err({ code: 'illegal-move', detail: UNDO_REFUSED[problem] });
  if (last === null || ticket === null) throw new Error('what can be undone is there');

  const restored = await saveMove(tx, ticket, last.before);
  if (last.move === 'call' && ticket.callOrder !== null) await deleteCall(tx, site, day, ticket.callOrder);
  if (last.stayId !== null) await deleteStay(tx, last.stayId);
  if (last.move === 'transfer') {
    await cancelPapersInLine(tx, deps, { subject: ticket.id, kind: 'document-list', actor });
  }
  await forgetLastMove(tx, site, counter);
  const more = { move: last.move, from: ticket.state };
  recordTicketEvent(tx, { kind: 'move-undone', actor, ticket: restored, counter, more });
  return ok(restored);
}
