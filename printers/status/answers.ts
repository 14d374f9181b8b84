/** What a printer said, told apart by the fixed bits of each byte. */
export type PrinterAnswer =
  /** To DLE EOT. */
  | { readonly kind: 'status'; readonly byte: number }
  /** To GS r: everything before the question has been worked through. */
  | { readonly kind: 'echo' };

/** The bits that never change: 7, 4, 1 and 0. */
const FIXED = 0b1001_0011;
const STATUS = 0b0001_0010;
const AUTOMATIC_STATUS = 0b0001_0000;
const AUTOMATIC_STATUS_REST = 3;
/** Bits 7 and 4 are 0; bit 4 is 1 in everything else, flow control included. */
const ECHO_FIXED = 0b1001_0000;

/**
 * Reads answers from bytes as they come, in any pieces. Status that printers send unasked, because a host before us
 * switched it on, is passed over as the four bytes it is, so that its tail is never taken for an echo.
 */
export function createAnswerReader(): (bytes: Uint8Array) => readonly PrinterAnswer[] {
  let toSkip = 0;
  return (bytes) => {
    const answers: PrinterAnswer[] = [];
    for (const byte of bytes) {
      if (toSkip > 0) toSkip -= 1;
      else if ((byte & FIXED) === AUTOMATIC_STATUS) toSkip = AUTOMATIC_STATUS_REST;
      else if ((byte & FIXED) === STATUS) answers.push({ kind: 'status', byte });
      else if ((byte & ECHO_FIXED) === 0) answers.push({ kind: 'echo' });
    }
    return answers;
  };
}
