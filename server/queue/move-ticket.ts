import {
  saveMove,
  type TicketChanges,
  type TicketRow,
  ticketAtCounter,
  waitingRanks,
} from '../../db/tickets.ts';
import type { EventKind } from '../../domain/event-kinds.ts';
import { isAtCounter, type Move, stateAfter } from '../../domain/queue/moves.ts';
import { returnRank } from '../../domain/queue/return-rank.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import { cancelPapersInLine } from '../printing/cancel-papers.ts';
import { enqueueDocumentList } from '../printing/document-list-paper.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { keepMove } from './keep-move.ts';
import { noteStay } from './leave-counter.ts';
import { recordTicketEvent } from './ticket-event.ts';
import { ticketOfToday } from './ticket-of-today.ts';

export type MoveDeps = Pick<Deps, 'site' | 'clock' | 'running' | 'ids' | 'sealer'>;

/** A move with what it needs to know. Calling is not here: it has rules of its own. */
export type Step =
  | { readonly move: 'recall' | 'serve' | 'finish' | 'no-show' | 'cancel' | 'return' }
  | { readonly move: 'hold'; readonly reason: 'belum-siap' | 'melengkapi' }
  | { readonly move: 'transfer'; readonly service: ServiceCode };

const EVENTS: Record<Step['move'], EventKind> = {
  recall: 'ticket-recalled',
  serve: 'ticket-served',
  finish: 'ticket-finished',
  'no-show': 'ticket-no-show',
  cancel: 'ticket-cancelled',
  return: 'ticket-returned',
  hold: 'ticket-held',
  transfer: 'ticket-transferred',
};

/** Moves the ticket that is at a counter. */
export async function moveAtCounter(
  tx: Tx,
  deps: MoveDeps,
  input: { counter: number; step: Step; actor: string },
): Promise<Result<TicketRow, Refusal>> {
  await openOfficeDay(tx, deps);
  const ticket = await ticketAtCounter(tx, deps.site, input.counter);
  return ticket === null ? err({ code: 'nothing-at-counter' }) : move(tx, deps, ticket, input);
}

/** Moves a ticket of today, wherever it is. */
export async function moveTicket(
  tx: Tx,
  deps: MoveDeps,
  input: { ticketId: string; step: Step; actor: string },
): Promise<Result<TicketRow, Refusal>> {
  const ticket = await ticketOfToday(tx, deps, input.ticketId);
  return ticket.ok ? move(tx, deps, ticket.value, input) : ticket;
}

async function move(
  tx: Tx,
  deps: MoveDeps,
  ticket: TicketRow,
  { step, actor }: { step: Step; actor: string },
): Promise<Result<TicketRow, Refusal>> {
  const state = stateAfter(step.move satisfies Move, ticket.state);
  if (!state.ok) return err({ code: state.error });
  if (step.move === 'no-show' && ticket.help === 1 && ticket.lookedAt === null) {
    return err({ code: 'look-first' });
  }
  if (step.move === 'transfer' && step.service === ticket.service) return err({ code: 'illegal-move' });
  const changes = await changesOf(tx, deps, ticket, step);
  const after = await saveMove(tx, ticket, { ...changes, state: state.value });
  if (isAtCounter(ticket.state) && step.move !== 'return' && ticket.counter !== null) {
    const stayId = isAtCounter(after.state) ? null : await noteStay(tx, deps, ticket, step.move);
    await keepMove(tx, deps, { counter: ticket.counter, move: step.move, before: ticket, after, stayId });
  }
  const more = { from: ticket.state, ...(step.move === 'hold' && { reason: step.reason }) };
  const kind = EVENTS[step.move];
  recordTicketEvent(tx, { kind, actor, ticket: after, counter: ticket.counter, more });
  await seeToPapers(tx, deps, ticket, { step, actor });
  return ok(after);
}

/** What a move changes besides the state. */
async function changesOf(tx: Tx, deps: MoveDeps, ticket: TicketRow, step: Step): Promise<TicketChanges> {
  const now = deps.clock.now();
  switch (step.move) {
    case 'recall':
      return { calls: ticket.calls + 1 };
    case 'serve':
      return { servedAt: now, servedRun: deps.running.ms() };
    case 'finish':
    case 'no-show':
    case 'cancel':
      return { endedAt: now, heldFor: null };
    case 'hold':
      return { heldFor: step.reason };
    case 'transfer':
      return { service: step.service, counter: null };
    case 'return':
      return { counter: null, endedAt: null, heldFor: null, rank: await rankOnReturn(tx, deps, ticket) };
    default:
      return step satisfies never;
  }
}

/** Still filling in keeps the place; completing papers or not having been there goes behind the next few. */
async function rankOnReturn(tx: Tx, { site }: MoveDeps, ticket: TicketRow): Promise<number> {
  if (ticket.heldFor === 'belum-siap') return ticket.rank;
  const { returnBehind } = await officeSetting(tx, site, 'queue.rules', ticket.day);
  const behind = ticket.heldFor === 'melengkapi' ? returnBehind.melengkapi : returnBehind.noShow;
  return returnRank(ticket.rank, await waitingRanks(tx, site, ticket.day), behind);
}

/** Somebody passed on is told what to bring; a number nobody waits with any more is not printed. */
async function seeToPapers(
  tx: Tx,
  deps: MoveDeps,
  ticket: TicketRow,
  { step, actor }: { step: Step; actor: string },
): Promise<void> {
  if (step.move === 'transfer') await enqueueDocumentList(tx, deps, { ticket, service: step.service, actor });
  if (step.move === 'cancel' && ticket.state === 'waiting') {
    await cancelPapersInLine(tx, deps, { subject: ticket.id, actor });
  }
}
