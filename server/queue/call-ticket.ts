import { insertCall } from '../../db/calls.ts';
import { takeSerial } from '../../db/serials.ts';
import { saveMove, type TicketRow, ticketAtCounter, ticketById } from '../../db/tickets.ts';
import { stateAfter } from '../../domain/queue/moves.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Sitter } from '../actor.ts';
import { workAtCounter } from '../counters/work-at-counter.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { counterLine, nextInLine } from './counter-line.ts';
import { joinAwaitedBerkas } from './join-awaited-berkas.ts';
import { keepMove } from './keep-move.ts';
import { recordTicketEvent } from './ticket-event.ts';
import { ticketOfToday } from './ticket-of-today.ts';
import { ticketView } from './ticket-view.ts';

type CallDeps = Pick<Deps, 'site' | 'clock' | 'running'>;

/** Calls whoever is next to a free counter. A second press finds the counter busy and skips nobody. */
export async function callNext(
  tx: Tx,
  deps: CallDeps,
  input: { counter: number; actor: string; sitter: Sitter | null },
): Promise<Result<TicketRow, Refusal>> {
  const day = await openOfficeDay(tx, deps);
  const free = await assertFree(tx, deps.site, input.counter);
  if (!free.ok) return free;
  const next = await nextInLine(tx, deps, day, await counterLine(tx, deps, day, input.counter));
  const ticket = next === null ? null : await ticketById(tx, next.head.id);
  return ticket === null ? err({ code: 'no-one-waiting' }) : call(tx, deps, ticket, input);
}

/** Calls one particular waiting ticket to any counter; the reason code it is given stays in the event log. */
export async function callParticular(
  tx: Tx,
  deps: CallDeps,
  input: { ticketId: string; counter: number; reason?: string; actor: string; sitter: Sitter | null },
): Promise<Result<TicketRow, Refusal>> {
  const ticket = await ticketOfToday(tx, deps, input.ticketId);
  if (!ticket.ok) return ticket;
  const free = await assertFree(tx, deps.site, input.counter);
  return free.ok ? call(tx, deps, ticket.value, input) : free;
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
  const { site, clock, running } = deps;
  const state = stateAfter('call', ticket.state);
  if (!state.ok) return err({ code: state.error });
  const { counter, actor, reason, sitter } = input;
  const calledAt = clock.now();
  const callOrder = await takeSerial(tx, site, 'call', ticket.day);
  await workAtCounter(tx, deps, { counter, sitter, day: ticket.day });
  const { id: ticketId, day, lane } = ticket;
  const called = await saveMove(tx, ticket, {
    ...{ state: state.value, counter, callOrder, calledAt, calls: ticket.calls + 1 },
    // Whoever was passed on or came back has been served before, and is not yet at this call.
    ...{ calledRun: running.ms(), servedAt: null, servedRun: null, lookedAt: null },
  });
  await insertCall(tx, { site, day, callOrder, ticketId, lane, counter, at: calledAt });
  await keepMove(tx, deps, { counter, move: 'call', before: ticket, after: called, stayId: null });
  const more = { from: ticket.state, lane, reason };
  recordTicketEvent(tx, { kind: 'ticket-called', actor, ticket: called, counter, more });
  await joinAwaitedBerkas(tx, deps, called, actor);
  return ok(called);
}
