import { type PrinterState, stopsPrinting } from '../../domain/print/printer-states.ts';
import type { PrinterAbilities } from './printer-abilities.ts';

const BIT = (number: number) => 1 << number;

/** GS r 1: the paper sensors; with the paper out no printer comes so far. Every other GS r: nothing to tell. */
export function paperAnswer(about: number, state: PrinterState): Uint8Array {
  const isPaper = about === 1 || about === 0x31;
  return Uint8Array.of(isPaper && state === 'paper-near-end' ? BIT(0) | BIT(1) : 0);
}

/** GS a: the printer as a whole, its errors, its paper, and a byte that says nothing. */
export function automaticStatus(state: PrinterState): Uint8Array {
  const offline = stopsPrinting(state) ? BIT(3) : 0;
  return Uint8Array.of(
    BIT(4) | offline | (state === 'cover-open' ? BIT(5) : 0),
    state === 'cutter' ? BIT(3) : 0,
    (state === 'paper-out' ? BIT(2) | BIT(3) : 0) |
      (state === 'paper-out' || state === 'paper-near-end' ? BIT(0) | BIT(1) : 0),
    0x0f,
  );
}

/** GS ( H: "7", then what the host called the job. */
export function jobAnswer(id: Uint8Array): Uint8Array {
  return Uint8Array.of(0x37, 0x22, ...id, 0);
}

/** DLE DC4 8: the buffer is empty. */
export const CLEARED_ANSWER = Uint8Array.of(0x37, 0x25, 0);

/** GS I 66 and 67: who made it and what it is called; null where a printer of this kind keeps silent. */
export function nameAnswer(about: number, { name }: PrinterAbilities): Uint8Array | null {
  if (name === null) return null;
  const text = { 66: name.maker, 67: name.model }[about];
  return text === undefined ? null : new Uint8Array([0x5f, ...new TextEncoder().encode(text), 0]);
}
