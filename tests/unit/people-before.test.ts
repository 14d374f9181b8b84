import fc from 'fast-check';
import { expect, it } from 'vitest';
import { callOrder } from '../../domain/queue/call-order.ts';
import {
  type InLine,
  placeOfNewcomer,
  placesInOrder,
  type WaitingGroup,
} from '../../domain/queue/estimate/people-before.ts';
import type { Place } from '../../domain/queue/estimate/waiting-range.ts';
import type { Lane } from '../../domain/queue/next-ticket.ts';
import { mayOvertake, peopleAhead } from '../../domain/queue/people-ahead.ts';
import { SERVICE_CODES } from '../../domain/queue/services.ts';
import { VISIT_KINDS } from '../../domain/queue/visit-kind.ts';

const lane = fc.constantFrom<Lane>('priority', 'regular');
const who = fc.record({
  service: fc.constantFrom(...SERVICE_CODES),
  kind: fc.constantFrom(...VISIT_KINDS),
  lane,
});
const queue = fc.array(who, { maxLength: 25 });
const past = fc.array(lane, { maxLength: 4 });
const rules = fc.record({ priorityRun: fc.integer({ min: 1, max: 4 }) });

const total = ({ ahead }: Place) => ahead.reduce((sum, { people }) => sum + people, 0);

function counted(waiting: readonly Omit<InLine, 'id'>[]): WaitingGroup[] {
  return SERVICE_CODES.flatMap((service) =>
    (['priority', 'regular'] as const).map((inLane) => {
      const here = waiting.filter((one) => one.service === service && one.lane === inLane);
      const lanjutan = here.filter(({ kind }) => kind === 'lanjutan').length;
      return { service, lane: inLane, waiting: here.length, lanjutan };
    }),
  );
}

it('counts before a newcomer exactly the people who are told to be ahead', () => {
  fc.assert(
    fc.property(queue, who, past, rules, (waiting, comer, lanes, rule) => {
      const inLane = (of: Lane) => waiting.filter((one) => one.lane === of).length;
      const place = placeOfNewcomer(comer, counted(waiting), lanes, rule);
      const totals = { priority: inLane('priority'), regular: inLane('regular') };
      expect(total(place)).toBe(peopleAhead(comer.lane, totals, lanes, rule));
      expect(place.ahead.every(({ people }) => people >= 0)).toBe(true);
    }),
  );
});

it('gives a newcomer without priority the place the last in the queue then has', () => {
  fc.assert(
    fc.property(queue, who, past, rules, (waiting, comer, lanes, rule) => {
      const regular = { ...comer, lane: 'regular' as const };
      const line = [...waiting, regular].map((one, rank) => ({ ...one, id: `${rank}`, rank }));
      const then = placesInOrder(callOrder(line, lanes, rule), lanes, rule).get(`${waiting.length}`);
      const told = placeOfNewcomer(regular, counted(waiting), lanes, rule);
      expect(then && total(then)).toBe(total(told));
      expect(then?.mayOvertake).toBe(told.mayOvertake);
    }),
  );
});

it('lets nobody overtake priority, and a regular ticket only as often as the rule says', () => {
  const rule = { priorityRun: 2 };
  expect(mayOvertake('priority', { priority: 0, regular: 5 }, [], rule)).toBe(0);
  expect(mayOvertake('regular', { priority: 0, regular: 0 }, [], rule)).toBe(2);
  expect(mayOvertake('regular', { priority: 0, regular: 0 }, ['priority'], rule)).toBe(1);
  expect(mayOvertake('regular', { priority: 3, regular: 2 }, ['regular'], rule)).toBe(3);
});
