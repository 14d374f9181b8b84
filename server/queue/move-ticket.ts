import { recordEvent } from '../../db/open-tx.ts';
import {
  saveMove,
  type TicketChanges,
  type TicketRow,
  ticketAtCounter,
  ticketById,
  waitingRanks,
} from '../../db/tickets.ts';
import type { EventKind } from '../../domain/event-kinds.ts';
import { type Move, stateAfter } from '../../domain/queue/moves.ts';
import { returnRank } from '../../domain/queue/return-rank.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';

type MoveDeps = Pick<Deps, 'site' | 'clock'>;

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
  await openOfficeDay(tx, deps);
  const ticket = await ticketById(tx, input.ticketId);
  return ticket === null ? err({ code: 'ticket-not-found' }) : move(tx, deps, ticket, input);
}

async function move(
  tx: Tx,
  deps: MoveDeps,
  ticket: TicketRow,
  { step, actor }: { step: Step; actor: string },
): Promise<Result<TicketRow, Refusal>> {
  const state = stateAfter(step.move satisfies Move, ticket.state);
  if (!state.ok) return err({ code: state.error });
  const after = await saveMove(tx, ticket, {
    ...(await changesOf(tx, deps, ticket, step)),
    state: state.value,
  });
  const number = ticketNumber(ticket.series, ticket.serial);
  const data = {
    day: ticket.day,
    number,
    service: after.service,
    counter: ticket.counter,
    from: ticket.state,
  };
  recordEvent(tx, { kind: EVENTS[step.move], actor, subject: ticket.id, data });
  return ok(after);
}

/** What a move changes besides the state. */
async function changesOf(tx: Tx, deps: MoveDeps, ticket: TicketRow, step: Step): Promise<TicketChanges> {
  const now = deps.clock.now();
  switch (step.move) {
    case 'recall':
      return { calls: ticket.calls + 1 };
    case 'serve':
      return { servedAt: now };
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
