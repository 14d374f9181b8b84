import fc from 'fast-check';
import { SERVICE_CODES, type ServiceCode } from '../../domain/queue/services.ts';
import type { Step } from '../../server/queue/move-ticket.ts';

/** Anything somebody may do to the queue. `which` picks a ticket of the past, whatever became of it. */
export type Act =
  | {
      readonly act: 'issue';
      readonly service: ServiceCode;
      readonly priority: boolean;
      readonly help: boolean;
    }
  | { readonly act: 'next'; readonly counter: number }
  | { readonly act: 'call'; readonly counter: number; readonly which: number }
  | { readonly act: 'at-counter'; readonly counter: number; readonly step: Step }
  | { readonly act: 'ticket'; readonly which: number; readonly step: Step }
  | { readonly act: 'priority'; readonly which: number; readonly priority: boolean }
  | { readonly act: 'help'; readonly which: number; readonly help: boolean }
  | { readonly act: 'looked'; readonly which: number }
  | { readonly act: 'replace'; readonly which: number; readonly service: ServiceCode }
  | { readonly act: 'undo'; readonly counter: number }
  | { readonly act: 'seconds-pass'; readonly seconds: number }
  | { readonly act: 'day-passes' };

/** The moves that need nothing but the ticket. */
type PlainMove = Exclude<Step['move'], 'hold' | 'transfer'>;

const service = fc.constantFrom(...SERVICE_CODES);
const counter = fc.integer({ min: 1, max: 3 });
const which = fc.nat({ max: 40 });
const flag = fc.boolean();
/** Somebody who has to be fetched is rarer. */
const help = fc.nat({ max: 5 }).map((n) => n === 0);

const plain = (...moves: PlainMove[]) => fc.constantFrom(...moves).map((move): Step => ({ move }));
const transfer = service.map((target): Step => ({ move: 'transfer', service: target }));
const hold = fc
  .constantFrom('belum-siap' as const, 'melengkapi' as const)
  .map((reason): Step => ({ move: 'hold', reason }));
const counterStep = fc.oneof(
  { weight: 6, arbitrary: plain('recall', 'serve', 'finish', 'no-show', 'cancel') },
  { weight: 2, arbitrary: hold },
  { weight: 1, arbitrary: transfer },
);
const ticketStep = fc.oneof(
  { weight: 4, arbitrary: plain('return') },
  { weight: 1, arbitrary: plain('cancel') },
  { weight: 1, arbitrary: transfer },
);

const is = <T extends Act['act']>(act: T) => fc.constant(act);

/** All of them, about as often as on a busy day; days pass seldom. */
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 24, arbitrary: fc.record({ act: is('issue'), service, priority: flag, help }) },
  { weight: 18, arbitrary: fc.record({ act: is('next'), counter }) },
  { weight: 5, arbitrary: fc.record({ act: is('call'), counter, which }) },
  { weight: 24, arbitrary: fc.record({ act: is('at-counter'), counter, step: counterStep }) },
  { weight: 14, arbitrary: fc.record({ act: is('ticket'), which, step: ticketStep }) },
  { weight: 3, arbitrary: fc.record({ act: is('priority'), which, priority: flag }) },
  { weight: 2, arbitrary: fc.record({ act: is('help'), which, help: flag }) },
  { weight: 5, arbitrary: fc.record({ act: is('looked'), which }) },
  { weight: 4, arbitrary: fc.record({ act: is('replace'), which, service }) },
  { weight: 10, arbitrary: fc.record({ act: is('undo'), counter }) },
  { weight: 5, arbitrary: fc.record({ act: is('seconds-pass'), seconds: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ act: is('day-passes') }) },
);
