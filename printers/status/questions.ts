import type { StatusQuestion } from './printer-status.ts';

/** ESC @, with which every job begins. */
export const INIT = Uint8Array.of(0x1b, 0x40);

/** GS a: from now on it tells every change of being online, of errors and of its paper, and how it is right away. */
export const AUTOMATIC_ON = Uint8Array.of(0x1d, 0x61, 0x0e);

/** GS a 0: it speaks only when asked again. ESC @ does the same. */
export const AUTOMATIC_OFF = Uint8Array.of(0x1d, 0x61, 0x00);

/** GS r 1: answered when everything before it has been worked through. */
export const ECHO_QUESTION = Uint8Array.of(0x1d, 0x72, 1);

/** GS I 67: what it calls itself. */
export const NAME_QUESTION = Uint8Array.of(0x1d, 0x49, 67);

/** DLE EOT n: answered at once, whatever stands before it. */
export function statusQuestion(about: StatusQuestion): Uint8Array {
  return Uint8Array.of(0x10, 0x04, about);
}

/** GS ( H: says `id`, four plain signs, back once everything before it is on paper. */
export function jobIdQuestion(id: string): Uint8Array {
  return Uint8Array.of(0x1d, 0x28, 0x48, 6, 0, 0x30, 0x30, ...new TextEncoder().encode(id));
}

/** DLE DC4 8: forgets, at once, everything that waits to be printed, and says so. */
export const CLEAR_QUESTION = Uint8Array.of(0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8);

/** DLE ENQ 2: goes on after an error without what waited to be printed. It has no answer. */
export const RECOVER_EMPTY = Uint8Array.of(0x10, 0x05, 2);
