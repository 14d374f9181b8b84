import { setTimeout as sleep } from 'node:timers/promises';
import type { PrinterFaultName } from '../../../domain/print/stand-in-faults.ts';
import type { FaultMoment, FaultSwitches } from '../../../printers/virtual-printer/printer-faults.ts';
import type { Dice } from '../seeded-dice.ts';

/** One fault to come: after how many ms, at which moment of a paper if not at once, and for how long. */
export interface Trouble {
  readonly fault: PrinterFaultName;
  readonly afterMs: number;
  readonly moment?: FaultMoment;
  readonly holdsMs: number;
}

/** Where troubles come from. */
export interface FaultWeather {
  /** So many troubles, as they fall. */
  next(count: number): Trouble[];
}

/** Between what the dice choose. */
export interface Temper {
  readonly afterMs: readonly [number, number];
  readonly afterLines: readonly [number, number];
  readonly holdsMs: readonly [number, number];
}

/** Some strike between papers, some are over before their moment: a ticket has about 30 lines. */
const CHANGEABLE: Temper = { afterMs: [0, 80], afterLines: [1, 60], holdsMs: [20, 300] };
/** Every one strikes, and lasts. */
export const STEADY: Temper = { afterMs: [0, 0], afterLines: [1, 15], holdsMs: [500, 700] };
/** What is noticed only by those who wait longer than it is so. */
const LASTING: readonly PrinterFaultName[] = ['mute'];
const LASTS_MS = [300, 450] as const;

/** Deals these faults like cards, each at once and in the middle of a paper: all have struck before one strikes again. */
export function faultWeather(
  dice: Dice,
  faults: readonly PrinterFaultName[],
  { afterMs, afterLines, holdsMs }: Temper = CHANGEABLE,
): FaultWeather {
  let cards: { fault: PrinterFaultName; isInPaper: boolean }[] = [];
  const draw = (): Trouble => {
    if (cards.length === 0)
      cards = dice.shuffled(
        faults.flatMap((fault) => [true, false].map((isInPaper) => ({ fault, isInPaper }))),
      );
    const { fault, isInPaper } = cards.pop() as (typeof cards)[number];
    return {
      fault,
      afterMs: dice.between(...afterMs),
      ...(isInPaper && { moment: { afterLines: dice.between(...afterLines) } }),
      holdsMs: dice.between(...(LASTING.includes(fault) ? LASTS_MS : holdsMs)),
    };
  };
  return { next: (count) => Array.from({ length: count }, draw) };
}

/** Lets a trouble come over a printer and puts it right again. */
export async function befall(
  printer: FaultSwitches,
  { fault, afterMs, moment, holdsMs }: Trouble,
): Promise<void> {
  await sleep(afterMs);
  printer.provoke(fault, moment);
  await sleep(holdsMs);
  printer.mend(fault);
}
