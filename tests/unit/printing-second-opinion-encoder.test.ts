import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder';
import { describe, expect, it } from 'vitest';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { type Paper, paperText } from '../../printers/decoder/paper.ts';
import { CLONE_58, PAPER_80 } from '../../printers/profiles/profiles.ts';
import { picturesOn } from '../support/printing/read-qr.ts';

type Encoder = InstanceType<typeof ReceiptPrinterEncoder>;

/** Our decoder's reading of a receipt that somebody else's encoder made. */
function read(make: (encoder: Encoder) => Encoder): Paper {
  const encoder = new ReceiptPrinterEncoder({ language: 'esc-pos', columns: 48, imageMode: 'raster' });
  return decodePaper(make(encoder.initialize()).encode(), PAPER_80);
}

const words = (paper: Paper) =>
  paperText(paper)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** An arrow to the right, 16 dots across. */
const ARROW = [
  '................',
  '.........##.....',
  '.........####...',
  '...########.##..',
  '...##........##.',
  '...########.##..',
  '.........####...',
  '.........##.....',
];

function imageOf(rows: readonly string[]): ImageData {
  const data = new Uint8ClampedArray(
    rows.flatMap((row) => [...row].flatMap((sign) => (sign === '#' ? [0, 0, 0, 255] : [255, 255, 255, 255]))),
  );
  return { data, width: rows[0]?.length ?? 0, height: rows.length } as ImageData;
}

describe('a receipt of @point-of-sale/receipt-printer-encoder, in our decoder,', () => {
  it('has its words, sizes and weights', () => {
    const paper = read((encoder) =>
      encoder
        .line('MPP Kota Tebing Tinggi')
        .bold(true)
        .size(4, 3)
        .text('B-004')
        .bold(false)
        .size(1, 1)
        .newline()
        .underline(true)
        .line('Loket 2')
        .underline(false)
        .cut('partial'),
    );
    expect(words(paper)).toEqual(['MPP Kota Tebing Tinggi', 'B-004', 'Loket 2', '[cut]']);
    expect(paper.rows).toContainEqual({
      kind: 'text',
      align: 'left',
      runs: [{ text: 'B-004', scale: { width: 4, height: 3 }, bold: true }],
    });
    expect(paper.warnings).toEqual([]);
  });

  it('has its columns where they belong', () => {
    const paper = read((encoder) =>
      encoder.table(
        [
          { width: 24, align: 'left' },
          { width: 24, align: 'right' },
        ],
        [['Jaminan Kecelakaan Kerja', '10.000']],
      ),
    );
    expect(words(paper)).toEqual([`Jaminan Kecelakaan Kerja${'10.000'.padStart(24)}`]);
    expect(paper.warnings).toEqual([]);
  });

  it('has its QR and its bars', () => {
    const paper = read((encoder) =>
      encoder
        .qrcode('http://10.20.30.40:8080/t/k7mf3xqp', { model: 2, size: 6, errorlevel: 'm' })
        .barcode('TT-2026-000013', 'code128', { height: 80, width: 2, text: false }),
    );
    expect(words(paper)).toEqual(['[qr http://10.20.30.40:8080/t/k7mf3xqp]', '[bars TT-2026-000013]']);
    const bars = paper.rows.find((row) => row.kind === 'barcode');
    expect(bars).toMatchObject({ heightDots: 80, align: 'left' });
    expect(paper.rows).toContainEqual(expect.objectContaining({ kind: 'qr', moduleDots: 6 }));
    expect(paper.warnings).toEqual([]);
  });

  it('has its picture, dot for dot', () => {
    const paper = read((encoder) => encoder.image(imageOf(ARROW), 16, 8, 'threshold').cut());
    const [arrow] = picturesOn(paper);
    const seen = ARROW.map((row, y) =>
      [...row].map((_sign, x) => (arrow?.isBlack(x, y) ? '#' : '.')).join(''),
    );
    expect(seen).toEqual(ARROW);
    expect(paper.warnings).toEqual([]);
  });

  it.each([
    ['cp437', 'ñandú £ 5, 20°'],
    ['cp850', 'ñandú £ 5, 20° São'],
    ['cp858', 'ñandú € 5, 20° São'],
    ['windows1252', 'ñandú € 5, 20° São “ya”'],
  ] as const)('has its letters on code page %s', (page, text) => {
    const paper = read((encoder) => encoder.codepage(page).line(text));
    expect(words(paper)).toEqual([text]);
    expect(paper.warnings).toEqual([]);
  });

  it('is flagged where it uses a page this house does not know, and where it is too wide', () => {
    const problems = ({ warnings }: Paper) => warnings.map(({ problem }) => problem);
    expect(problems(read((encoder) => encoder.codepage('cp866').line('да')))).toContain('unknown-code-table');
    const wide = new ReceiptPrinterEncoder({ language: 'esc-pos', columns: 48 }).initialize();
    expect(problems(decodePaper(wide.line('x'.repeat(48)).encode(), CLONE_58))).toEqual(['line-too-long']);
  });
});
