import { encodeLines } from './encoder/encode-lines.ts';
import { compose } from './layout/compose.ts';
import type { PrinterProfile } from './profiles/printer-profile.ts';
import type { Slip } from './slips/slip.ts';

/**
 * The ESC/POS bytes of a slip on one kind of printer: the same for the same slip, profile and copy.
 * @throws RangeError when a QR or bar code of the slip holds more than fits the paper.
 */
export function encodeSlip(slip: Slip, profile: PrinterProfile, { copy }: { copy: number }): Uint8Array {
  return encodeLines(compose(slip, profile, copy), profile);
}
