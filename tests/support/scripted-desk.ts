import type { Queue, QueueTicket } from '../../contract/queue.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import { NOW } from './board-samples.ts';
import { idOf, TODAY } from './office-samples.ts';
import { done, problem } from './scripted-answers.ts';
import type { Answer, Heard } from './scripted-backend.ts';

/** What the desk's routes change. */
export interface DeskByScript {
  queue: Queue;
  /** False: the seconds to undo are over. */
  undoable: boolean;
}

type Route = (name: string, script: (heard: Heard) => Answer) => void;
type Lists = Pick<Queue, 'waiting' | 'atCounters' | 'aside' | 'ended'>;

/** The queue with this ticket where its state puts it, and nowhere else. */
export function placed(queue: Queue, one: QueueTicket): Queue {
  const without = (list: readonly QueueTicket[]) => list.filter(({ id }) => id !== one.id);
  const lists: Lists = {
    waiting: without(queue.waiting),
    atCounters: without(queue.atCounters),
    aside: without(queue.aside),
    ended: without(queue.ended),
  };
  const where: Record<QueueTicket['state'], keyof Lists> = {
    ...{ waiting: 'waiting', called: 'atCounters', serving: 'atCounters', held: 'aside', 'no-show': 'aside' },
    ...{ done: 'ended', cancelled: 'ended', expired: 'ended' },
  };
  return { ...queue, ...lists, [where[one.state]]: [...lists[where[one.state]], one] };
}

/** Counter 1 and its queue by script: the moves, what can be said about a ticket, who sits there. */
export function scriptDesk(office: DeskByScript, route: Route): void {
  let before: { readonly queue: Queue; readonly id: string } | undefined;
  const all = () => {
    const { waiting, atCounters, aside, ended } = office.queue;
    return [...waiting, ...atCounters, ...aside, ...ended];
  };
  const put = (one: QueueTicket): Answer => {
    office.queue = placed(office.queue, one);
    return done(one);
  };
  const atDesk = () => office.queue.atCounters.find(({ counter }) => counter === 1);
  const call = (one: QueueTicket) => {
    before = { queue: office.queue, id: one.id };
    return put({ ...one, state: 'called', counter: 1, calledAt: NOW, calls: one.calls + 1, lookedAt: null });
  };
  const move = (verb: string, change: (one: QueueTicket, heard: Heard) => QueueTicket | null) =>
    route(`POST /api/counters/1/${verb}`, (heard) => {
      const one = atDesk();
      if (!one) return problem('nothing-at-counter');
      const after = change(one, heard);
      if (after === null) return problem('look-first');
      before = { queue: office.queue, id: one.id };
      return put(after);
    });

  route('GET /api/queue', () => done({ ...office.queue, next: nextOf(office.queue) }));
  route('POST /api/counters/1/next', () => {
    const busy = atDesk();
    if (busy) return problem('counter-busy', { ticket: busy });
    const [first] = office.queue.waiting;
    return first ? call(first) : problem('no-one-waiting');
  });
  move('recall', (one) => ({ ...one, calls: one.calls + 1 }));
  move('serve', (one) => ({ ...one, state: 'serving', servedAt: NOW }));
  move('finish', (one) => ({ ...one, state: 'done', endedAt: NOW }));
  move('cancel', (one) => ({ ...one, state: 'cancelled', endedAt: NOW }));
  move('no-show', (one) => (one.help && !one.lookedAt ? null : { ...one, state: 'no-show', endedAt: NOW }));
  move('hold', (one, { body }) => ({ ...one, state: 'held', heldFor: (body as { reason: HeldFor }).reason }));
  move('transfer', (one, { body }) => passed(one, body));
  route('POST /api/counters/1/undo', () => {
    if (!before || !office.undoable) return problem('illegal-move');
    office.queue = before.queue;
    const one = all().find(({ id }) => id === before?.id);
    before = undefined;
    return done(one);
  });
  route('POST /api/tickets', ({ body }) => {
    const wish = { priority: false, ...(body as { service: ServiceCode }) };
    return done({ ...wish, id: idOf(50), number: 'D-005', day: TODAY, ahead: 5 }, 201);
  });
  const about = (verb: string, change: (one: QueueTicket, body: unknown) => QueueTicket) => {
    for (const { id } of all()) {
      route(`POST /api/tickets/${id}/${verb}`, ({ body }) => {
        const one = all().find((ticket) => ticket.id === id);
        return one ? put(change(one, body)) : problem('ticket-not-found');
      });
    }
  };
  about('return', (one) => ({ ...one, state: 'waiting', heldFor: null, counter: null }));
  about('cancel', (one) => ({ ...one, state: 'cancelled', endedAt: NOW }));
  about('reprint', (one) => one);
  about('looked', (one) => ({ ...one, lookedAt: NOW }));
  about('priority', (one, body) => ({ ...one, ...(body as { priority: boolean }) }));
  about('help', (one, body) => ({ ...one, ...(body as { help: boolean }) }));
  about('transfer', passed);
  for (const { id } of all()) {
    route(`POST /api/tickets/${id}/call`, () => {
      const one = all().find((ticket) => ticket.id === id);
      return one ? call(one) : problem('ticket-not-found');
    });
  }
}

/** Whom the script names, while they wait; else whoever is first. */
function nextOf({ next, waiting }: Queue): Queue['next'] {
  const [first] = waiting;
  if (next && waiting.some(({ id }) => id === next.id)) return next;
  return first ? { id: first.id, number: first.number, why: 'alone', since: first.issuedAt } : null;
}

type HeldFor = NonNullable<QueueTicket['heldFor']>;

function passed(one: QueueTicket, body: unknown): QueueTicket {
  return { ...one, ...(body as { service: ServiceCode }), state: 'waiting', counter: null };
}
