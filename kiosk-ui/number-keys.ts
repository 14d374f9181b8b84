/** A key as a keypad has it. `back`: Backspace or Escape. `other`: one that writes something, or does nothing here. */
export type NumberKey =
  | '0'
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'
  | '9'
  | 'enter'
  | 'back'
  | 'other';

/** What a browser tells of a key. */
export type Pressed = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

const NAMED: Readonly<Record<string, NumberKey>> = {
  Enter: 'enter',
  NumpadEnter: 'enter',
  Backspace: 'back',
  Escape: 'back',
};

/**
 * The key of the keypad, by its place: that is the same with and without Num Lock, and on every layout. Null for keys
 * that say nothing by themselves (Tab, arrows, Num Lock, which some keypads send around every other key).
 */
export function numberKeyOf({ code, key, ctrlKey, altKey, metaKey, shiftKey }: Pressed): NumberKey | null {
  if (ctrlKey || altKey || metaKey) return null;
  const named = NAMED[code];
  if (named !== undefined) return named;
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
  if (digit !== undefined) return shiftKey ? 'other' : (digit as NumberKey);
  const writes = key.length === 1 && key !== ' ';
  return writes || /^Numpad/.test(code) ? 'other' : null;
}

/** A key counts only when no other comes so long before or after it: a scanner's come within 50 ms of one another. */
export const ALONE_MS = 300;

/** What came from the keys so far. Moments are those of the browser's events, ms. */
export interface KeyLine {
  readonly lastAt: number;
  /** Pressed alone so far. */
  readonly waiting: NumberKey | null;
  /** Several came too close to one another to be anybody's choice. */
  readonly isBurst: boolean;
}

export const NO_KEYS: KeyLine = { lastAt: Number.NEGATIVE_INFINITY, waiting: null, isBurst: false };

/** Whether a key pressed at `at` comes too close after another one to be meant. */
export function comesInBurst({ lastAt }: KeyLine, at: number): boolean {
  return at - lastAt < ALONE_MS;
}

/** The keys once another came; call `settled` for its moment first. */
export function keyed(line: KeyLine, key: NumberKey, at: number): KeyLine {
  const isBurst = comesInBurst(line, at);
  return { lastAt: at, waiting: isBurst ? null : key, isBurst };
}

/** What is certain at `now`: a key pressed alone, or that a burst is over; null while nothing is. Each is told once. */
export function settled(line: KeyLine, now: number): { line: KeyLine; meant: NumberKey | 'burst' | null } {
  if (now - line.lastAt < ALONE_MS) return { line, meant: null };
  const meant = line.waiting ?? (line.isBurst ? 'burst' : null);
  return { line: { ...line, waiting: null, isBurst: false }, meant };
}
