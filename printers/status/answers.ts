/** What a printer said, told apart by the fixed bits of each byte. */
export type PrinterAnswer =
  /** To DLE EOT. */
  | { readonly kind: 'status'; readonly byte: number }
  /** Said unasked when its state changed (GS a), four bytes. */
  | { readonly kind: 'automatic'; readonly bytes: AutomaticBytes }
  /** To GS r: everything before the question has been worked through. */
  | { readonly kind: 'echo'; readonly paper: 'ok' | 'near-end' | 'end' }
  /** To GS ( H: what was sent before it is on paper. */
  | { readonly kind: 'job-id'; readonly id: string }
  /** To DLE DC4 8: the buffers are empty. */
  | { readonly kind: 'cleared' }
  /** To GS I: what the printer calls itself. */
  | { readonly kind: 'name'; readonly name: string };

export type AutomaticBytes = readonly [number, number, number, number];

/** The bits that never change: 7, 4, 1 and 0. */
const FIXED = 0b1001_0011;
const STATUS = 0b0001_0010;
const AUTOMATIC = 0b0001_0000;
const AUTOMATIC_LENGTH = 4;
/** Bits 7 and 4 are 0; bit 4 is 1 in everything else that is one byte long, flow control included. */
const ECHO_FIXED = 0b1001_0000;
const ECHO_END = 0b0000_1100;
const ECHO_NEAR_END = 0b0000_0011;

/** Blocks begin with one of these and end with NUL. */
const REPORT = 0x37;
const NAME = 0x5f;
const NUL = 0;
const FLOW_CONTROL = [0x11, 0x13];

/** The second byte of a report: whose answer it is. */
const JOB_ID = 0x22;
const CLEARED = 0x25;
/** A report that has no end by then is none: the identifier, four signs, NUL. */
const LONGEST_REPORT = 6;
const LONGEST_NAME = 80;

/**
 * Reads answers from bytes as they come, in any pieces. News that a printer sends unasked is taken as the four bytes it
 * is, so that its tail is never taken for an echo; it may come between the bytes of a report, as may the answer to
 * DLE EOT and flow control: no sign of a job id of ours looks like one of these (`printers/session/job-id.ts`).
 */
export function createAnswerReader(): (bytes: Uint8Array) => readonly PrinterAnswer[] {
  let automatic: number[] = [];
  let block: { head: number; rest: number[] } | null = null;

  function take(byte: number): PrinterAnswer | null {
    if (automatic.length > 0) return takeAutomatic(byte);
    if (block !== null) return isInterjection(byte, block.head) ? takeSingle(byte) : takeOfBlock(block, byte);
    if (byte === REPORT || byte === NAME) {
      block = { head: byte, rest: [] };
      return null;
    }
    return takeSingle(byte);
  }

  function takeAutomatic(byte: number): PrinterAnswer | null {
    automatic.push(byte);
    if (automatic.length < AUTOMATIC_LENGTH) return null;
    const [first = 0, second = 0, third = 0, fourth = 0] = automatic;
    automatic = [];
    return { kind: 'automatic', bytes: [first, second, third, fourth] };
  }

  function takeSingle(byte: number): PrinterAnswer | null {
    if ((byte & FIXED) === AUTOMATIC) automatic = [byte];
    else if ((byte & FIXED) === STATUS) return { kind: 'status', byte };
    else if ((byte & ECHO_FIXED) === 0) return { kind: 'echo', paper: paperOf(byte) };
    return null;
  }

  function takeOfBlock(open: { head: number; rest: number[] }, byte: number): PrinterAnswer | null {
    if (byte === NUL) {
      block = null;
      return answerOf(open.head, open.rest);
    }
    open.rest.push(byte);
    if (open.rest.length >= (open.head === REPORT ? LONGEST_REPORT : LONGEST_NAME)) block = null;
    return null;
  }

  return (bytes) => {
    const answers: PrinterAnswer[] = [];
    for (const byte of bytes) {
      const answer = take(byte);
      if (answer !== null) answers.push(answer);
    }
    return answers;
  };
}

/** Whether this byte, in the middle of a block, is no part of it. In a name every sign may occur, so only controls are not. */
function isInterjection(byte: number, head: number): boolean {
  if (FLOW_CONTROL.includes(byte)) return true;
  if (head === NAME && byte >= 0x20) return false;
  return (byte & FIXED) === AUTOMATIC || (byte & FIXED) === STATUS;
}

function paperOf(byte: number): 'ok' | 'near-end' | 'end' {
  if ((byte & ECHO_END) !== 0) return 'end';
  return (byte & ECHO_NEAR_END) === 0 ? 'ok' : 'near-end';
}

function answerOf(head: number, bytes: readonly number[]): PrinterAnswer | null {
  const text = String.fromCharCode(...bytes);
  if (head === NAME) return { kind: 'name', name: text };
  if (bytes[0] === JOB_ID && bytes.length === LONGEST_REPORT - 1)
    return { kind: 'job-id', id: text.slice(1) };
  return bytes[0] === CLEARED && bytes.length === 1 ? { kind: 'cleared' } : null;
}
