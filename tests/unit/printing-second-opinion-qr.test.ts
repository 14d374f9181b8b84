import { describe, expect, it } from 'vitest';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { encodeSlip } from '../../printers/encode-slip.ts';
import { paperPicture } from '../../printers/picture/paper-picture.ts';
import type { PrinterProfile } from '../../printers/profiles/printer-profile.ts';
import { CLONE_58, PAPER_80 } from '../../printers/profiles/profiles.ts';
import type { Slip } from '../../printers/slips/slip.ts';
import { dotsOfSvg, picturesOn, readQr } from '../support/printing/read-qr.ts';

const RASTER_80: PrinterProfile = { ...PAPER_80, qr: 'raster' };

/** Addresses as they stand on tickets: by name, by number, and as long as they get. */
const ADDRESSES = [
  'http://10.20.30.40:8080/t/k7mf3xqp',
  'https://antrian.mpp-tebingtinggi.go.id/t/k7mf3xqp',
  `https://antrian.mpp-tebingtinggi.go.id/t/${'k7mf3xqp'.repeat(12)}`,
];

function paperWith(data: string, profile: PrinterProfile) {
  const blocks = [{ kind: 'qr' as const, data, caption: '' }];
  const slip: Slip = { template: 'test-page', version: 1, blocks };
  return decodePaper(encodeSlip(slip, profile, { copy: 0 }), profile);
}

describe.each(ADDRESSES)('jsQR reads %s', (address) => {
  it.each([
    ['58 mm', CLONE_58],
    ['80 mm', RASTER_80],
  ])('in the dots burnt on %s paper', (_roll, profile) => {
    expect(picturesOn(paperWith(address, profile)).map(readQr)).toEqual([address]);
  });

  it.each([
    ['a QR the printer draws by itself', PAPER_80],
    ['a QR sent as dots', CLONE_58],
  ])('in the picture officers see of a paper with %s', (_way, profile) => {
    expect(readQr(dotsOfSvg(paperPicture(paperWith(address, profile))))).toBe(address);
  });
});

describe('jsQR reads nothing', () => {
  it('where a third of the code is burnt away', () => {
    const [whole] = picturesOn(paperWith(ADDRESSES[0] ?? '', CLONE_58));
    if (whole === undefined) throw new Error('no picture');
    const isBlack = (x: number, y: number) => x > whole.width / 3 && whole.isBlack(x, y);
    expect(readQr({ ...whole, isBlack })).toBeNull();
  });
});
