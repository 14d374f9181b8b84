import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAtCounter, isOpen, type Move, stateAfter, TICKET_STATES } from '../../domain/queue/moves.ts';
import { UNDOABLE_MOVES, undoProblem } from '../../domain/queue/undo.ts';
import { anyAct } from '../support/queue-acts.ts';
import { QueueModel } from '../support/queue-model.ts';

/** As the rules of the office have it, written down a second time. */
const TABLE: Record<Move, string> = {
  call: 'waiting > called',
  recall: 'called > called',
  serve: 'called > serving',
  finish: 'called serving > done',
  'no-show': 'called > no-show',
  hold: 'called serving > held',
  return: 'held no-show > waiting',
  transfer: 'waiting called serving > waiting',
  cancel: 'waiting called held no-show > cancelled',
  expire: 'waiting called serving held no-show > expired',
};

describe('the table of moves', () => {
  it.each(Object.entries(TABLE))('%s leads from %s, and from nowhere else', (move, rule) => {
    const [from = '', to] = rule.split(' > ');
    for (const state of TICKET_STATES) {
      const after = stateAfter(move as Move, state);
      const expected = from.split(' ').includes(state)
        ? { ok: true, value: to }
        : { ok: false, error: 'illegal-move' };
      expect(after, `${move} from ${state}`).toEqual(expected);
    }
  });

  it('leaves nothing to do with a ticket that ended', () => {
    const ended = TICKET_STATES.filter((state) => !isOpen(state));
    expect(ended).toEqual(['done', 'cancelled', 'expired']);
    for (const state of ended) {
      for (const move of Object.keys(TABLE) as Move[])
        expect(stateAfter(move, state).ok, `${move} ${state}`).toBe(false);
    }
  });

  it('lets a counter take back what it did to a ticket, and nothing it did not do', () => {
    const notOfACounter: readonly Move[] = ['return', 'expire'];
    const all = Object.keys(TABLE) as Move[];
    expect([...UNDOABLE_MOVES].sort()).toEqual(all.filter((move) => !notOfACounter.includes(move)).sort());
  });
});

describe('taking a move back', () => {
  const last = { version: 4, run: 60_000 };
  const ticket = { version: 4, day: '2026-11-23' };
  const at = (run: number, day = '2026-11-23') => ({ run, day });

  it('is possible up to the last millisecond of its seconds, and not after', () => {
    expect(undoProblem(last, ticket, at(60_000), 5)).toBeNull();
    expect(undoProblem(last, ticket, at(65_000), 5)).toBeNull();
    expect(undoProblem(last, ticket, at(65_001), 5)).toBe('too-late');
  });

  it('is not, once anybody changed the ticket, once the day is over, or when nothing was done', () => {
    expect(undoProblem(last, { ...ticket, version: 5 }, at(60_000), 5)).toBe('changed-since');
    expect(undoProblem(last, ticket, at(60_000, '2026-11-24'), 5)).toBe('too-late');
    expect(undoProblem(null, null, at(60_000), 5)).toBe('nothing-to-undo');
  });
});

describe('whatever is done to the queue, in whatever order', () => {
  const days = fc.array(anyAct, { minLength: 40, maxLength: 200 });
  const always = (law: (queue: QueueModel) => void) =>
    fc.assert(
      fc.property(days, (acts) => {
        const queue = new QueueModel();
        for (const act of acts) {
          queue.perform(act);
          law(queue);
        }
      }),
      { numRuns: 60 },
    );
  const afterAnyDay = (law: (queue: QueueModel) => void) =>
    fc.assert(
      fc.property(days, (acts) => {
        const queue = new QueueModel();
        for (const act of acts) queue.perform(act);
        law(queue);
      }),
      { numRuns: 100 },
    );
  const all = (queue: QueueModel) => [...queue.tickets.values()];

  it('numbers are unique and without a gap in each series of each day', () => {
    always((queue) => {
      const series = Map.groupBy(all(queue), (one) => `${one.day} ${one.series}`);
      for (const given of series.values()) {
        expect(given.map(({ serial }) => serial)).toEqual(given.map((_, i) => i + 1));
      }
    });
  });

  it('a counter has one ticket at most, and a ticket that is at a counter is at one', () => {
    always((queue) => {
      const there = all(queue).filter(({ state }) => isAtCounter(state));
      expect(there.filter(({ counter }) => counter === null)).toEqual([]);
      expect(new Set(there.map(({ counter }) => counter)).size).toBe(there.length);
    });
  });

  it('no ticket of an earlier day is left with somewhere to go', () => {
    always((queue) => {
      expect(all(queue).filter(({ day, state }) => day < queue.day && isOpen(state))).toEqual([]);
    });
  });

  it('whoever has to be fetched is never called absent without somebody having looked', () => {
    let refused = 0;
    fc.assert(
      fc.property(days, (acts) => {
        const queue = new QueueModel();
        for (const act of acts) {
          const there = act.act === 'at-counter' ? queue.at(act.counter) : null;
          const answer = queue.perform(act);
          if (there === null || act.act !== 'at-counter' || act.step.move !== 'no-show') continue;
          if (there.state !== 'called' || !there.help || there.looked) continue;
          expect(answer).toBe('look-first');
          expect(queue.tickets.get(there.id)).toEqual(there);
          refused += 1;
        }
      }),
      { numRuns: 60 },
    );
    expect(refused).toBeGreaterThan(0);
  });

  it('what is held says why, and nothing else does', () => {
    always((queue) => {
      for (const { state, heldFor } of all(queue)) expect(heldFor !== null).toBe(state === 'held');
    });
  });

  it('those who wait are called in the order that is shown, if nobody else comes', () => {
    afterAnyDay((queue) => {
      const shown = queue.inCallOrder().map(({ id }) => id);
      const called: (string | undefined)[] = [];
      while (queue.perform({ act: 'next', counter: 9 }) === 'ok') {
        called.push(queue.at(9)?.id);
        queue.perform({ act: 'at-counter', counter: 9, step: { move: 'finish' } });
      }
      expect(called).toEqual(shown);
    });
  });

  it('a call that is taken back never was: everybody is where they were, and so is the turn of the priority lane', () => {
    afterAnyDay((queue) => {
      const place = () => all(queue).map(({ version: _, ...rest }) => rest);
      const before = place();
      const order = queue.inCallOrder().map(({ id }) => id);
      if (queue.perform({ act: 'next', counter: 9 }) !== 'ok') return;
      expect(queue.perform({ act: 'undo', counter: 9 })).toBe('ok');
      expect(place()).toEqual(before);
      expect(queue.inCallOrder().map(({ id }) => id)).toEqual(order);
      expect(queue.perform({ act: 'undo', counter: 9 })).toBe('illegal-move');
    });
  });
});
