import { insertCall, lastLanes } from '../../db/calls.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { takeSerial } from '../../db/serials.ts';
import { laneHeads, saveMove, type TicketRow, ticketAtCounter, ticketById } from '../../db/tickets.ts';
import { stateAfter } from '../../domain/queue/moves.ts';
import { nextTicket } from '../../domain/queue/next-ticket.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Sitter } from '../actor.ts';
import { workAtCounter } from '../counters/work-at-counter.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { ticketView } from './ticket-view.ts';

type CallDeps = Pick<Deps, 'site' | 'clock'>;

/** Calls whoever is next to a free counter. A second press finds the counter busy and skips nobody. */
export async function callNext(
  tx: Tx,
  deps: CallDeps,
  input: { counter: number; actor: string; sitter: Sitter | null },
): Promise<Result<TicketRow, Refusal>> {
  const day = await openOfficeDay(tx, deps);
  const free = await assertFree(tx, deps.site, input.counter);
  if (!free.ok) return free;
  const rules = await officeSetting(tx, deps.site, 'queue.rules', day);
  const heads = await laneHeads(tx, deps.site, day);
  const head = nextTicket(heads, await lastLanes(tx, deps.site, day, rules.priorityRun), rules);
  const ticket = head === null ? null : await ticketById(tx, head.id);
  return ticket === null ? err({ code: 'no-one-waiting' }) : call(tx, deps, ticket, input);
}

/** Calls one particular waiting ticket; the reason code it is given stays in the event log. */
export async function callParticular(
  tx: Tx,
  deps: CallDeps,
  input: { ticketId: string; counter: number; reason?: string; actor: string; sitter: Sitter | null },
): Promise<Result<TicketRow, Refusal>> {
  const day = await openOfficeDay(tx, deps);
  const ticket = await ticketById(tx, input.ticketId);
  if (ticket === null) return err({ code: 'ticket-not-found' });
  const free = await assertFree(tx, deps.site, input.counter);
  if (!free.ok) return free;
  return ticket.day === day ? call(tx, deps, ticket, input) : err({ code: 'illegal-move' });
}

async function assertFree(tx: Tx, site: string, counter: number): Promise<Result<void, Refusal>> {
  const there = await ticketAtCounter(tx, site, counter);
  return there === null ? ok() : err({ code: 'counter-busy', ticket: await ticketView(tx, there) });
}

async function call(
  tx: Tx,
  deps: CallDeps,
  ticket: TicketRow,
  input: { counter: number; actor: string; reason?: string; sitter: Sitter | null },
): Promise<Result<TicketRow, Refusal>> {
  const state = stateAfter('call', ticket.state);
  if (!state.ok) return err({ code: state.error });
  const { site, clock } = deps;
  const { counter, actor, reason, sitter } = input;
  const calledAt = clock.now();
  const callOrder = await takeSerial(tx, site, 'call', ticket.day);
  await workAtCounter(tx, deps, { counter, sitter, day: ticket.day });
  const { id: ticketId, day, lane } = ticket;
  const called = await saveMove(tx, ticket, {
    // Whoever was passed on or came back has been served before, and is not yet at this call.
    ...{ state: state.value, counter, callOrder, calledAt, servedAt: null },
    calls: ticket.calls + 1,
  });
  await insertCall(tx, { site, day, callOrder, ticketId, lane, counter, at: calledAt });
  const number = ticketNumber(ticket.series, ticket.serial);
  const data = { day: ticket.day, number, service: ticket.service, lane: ticket.lane, counter, reason };
  recordEvent(tx, { kind: 'ticket-called', actor, subject: ticket.id, data });
  return ok(called);
}
