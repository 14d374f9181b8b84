import type { PaperLine } from '../layout/paper-line.ts';
import { NORMAL_SCALE } from '../layout/paper-line.ts';
import type { PrinterProfile } from '../profiles/printer-profile.ts';
import { printable } from '../text/printable.ts';
import { barcodeCommands } from './barcode.ts';
import { openByteBuilder } from './byte-builder.ts';
import { qrCommands } from './qr.ts';

type TextStyle = Pick<Extract<PaperLine, { kind: 'text' }>, 'scale' | 'bold' | 'align'>;

const PLAIN: TextStyle = { scale: NORMAL_SCALE, bold: false, align: 'left' };

/** The whole print job for these lines: from init to the cut, without anything a printer would obey at once. */
export function encodeLines(lines: readonly PaperLine[], profile: PrinterProfile): Uint8Array {
  const job = openByteBuilder(profile.codePage);
  let style = PLAIN;

  const setStyle = (next: TextStyle) => {
    if (next.align !== style.align) job.align(next.align);
    if (next.bold !== style.bold) job.raw(0x1b, 0x45, next.bold ? 1 : 0);
    if (next.scale.width !== style.scale.width || next.scale.height !== style.scale.height) {
      job.scale(next.scale.width, next.scale.height);
    }
    style = next;
  };

  job.init();
  if (profile.startsInKanji) job.raw(0x1c, 0x2e);
  job.codeTable(profile.codeTable);
  if (profile.losesFirstBytes) job.feed(1);
  for (const line of lines) {
    switch (line.kind) {
      case 'text':
        setStyle(line);
        // Last gate: whoever made the line, no control character of its text reaches the wire.
        job.line(printable(line.text, profile.codePage));
        break;
      case 'blank':
        setStyle(PLAIN);
        job.feed(1);
        break;
      case 'qr':
        setStyle({ ...PLAIN, align: 'center' });
        for (const command of qrCommands(line.data, profile)) job.rawBytes(command);
        break;
      case 'barcode':
        setStyle({ ...PLAIN, align: 'center' });
        for (const command of barcodeCommands(line.data, profile)) job.rawBytes(command);
        break;
      default:
        line satisfies never;
    }
  }
  setStyle(PLAIN);
  if (profile.tearFeed > 0) job.feed(profile.tearFeed);
  // GS V 66: feeds the last line past the blade first, which plain GS V does not.
  if (profile.cutter) job.raw(0x1d, 0x56, 0x42, 0);
  return job.bytes();
}
