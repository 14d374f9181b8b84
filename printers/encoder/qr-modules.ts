import { encode } from 'uqr';

/** The black modules of a QR, row by row, without the quiet zone. Level M: folds and grease do not kill it. */
export function qrModules(data: string): readonly (readonly boolean[])[] {
  return encode(qrData(data), { ecc: 'M', border: 0 }).data;
}

/** What goes into a QR: a control character in an address would be a command on the wire. */
export function qrData(data: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not pass
  return data.toWellFormed().replace(/[\u0000-\u001f\u007f]/g, '');
}
