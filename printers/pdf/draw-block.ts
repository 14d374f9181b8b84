import { qrModules } from '../encoder/qr-modules.ts';
import type { SlipBlock } from '../slips/slip.ts';
import { CODE_PAGE_1252 } from '../text/code-page.ts';
import { printable } from '../text/printable.ts';

type PdfDocument = PDFKit.PDFDocument;

/** In points, on A4. */
const SIZE = { normal: 10.5, large: 17, number: 30 } as const;
/** On narrower paper everything is a little smaller, so that a usual slip stays on one page. */
const NARROW = { below: 500, factor: 0.88 } as const;
const REGULAR = 'Helvetica';
const BOLD = 'Helvetica-Bold';
const LABEL_SHARE = 0.34;
const BOX = 8;
const INDENT = 16;
/** Two centimetres and a half: read at arm's length. */
const QR_SIDE = 72;
const LINE_GAP = 2;

/** Draws one block below what is already there, on a new page where it does not fit. */
export function drawBlock(document: PdfDocument, block: SlipBlock): void {
  const { left, width } = column(document);
  const clean = (text: string) => printable(text, CODE_PAGE_1252).trim();
  switch (block.kind) {
    case 'text': {
      const size = SIZE[block.size ?? 'normal'];
      font(document, block.bold ?? false, size);
      document.text(clean(block.text), left, document.y, {
        width,
        align: block.align ?? 'left',
        lineGap: LINE_GAP,
      });
      return;
    }
    case 'number':
      font(document, true, SIZE.number);
      document.text(clean(block.text), left, document.y, { width, align: 'center' });
      return;
    case 'pair':
      drawPair(document, clean(block.label), clean(block.value), block.bold ?? false);
      return;
    case 'item':
      drawItem(document, clean(block.text), block.mark);
      return;
    case 'rule': {
      const y = document.y + 5;
      document
        .moveTo(left, y)
        .lineTo(left + width, y)
        .lineWidth(0.6)
        .stroke('#8a8a8a');
      document.y = y + 7;
      return;
    }
    case 'gap':
      document.y += SIZE.normal * 0.8;
      return;
    case 'qr':
      drawQr(document, block.data, clean(block.caption));
      return;
    default:
      block satisfies never;
  }
}

function drawPair(document: PdfDocument, label: string, value: string, bold: boolean): void {
  const { left, width } = column(document);
  const labelWidth = width * LABEL_SHARE;
  const valueWidth = width - labelWidth;
  font(document, bold, SIZE.normal);
  const height = Math.max(
    document.heightOfString(label, { width: labelWidth, lineGap: LINE_GAP }),
    document.heightOfString(value, { width: valueWidth, lineGap: LINE_GAP }),
  );
  keepTogether(document, height);
  const y = document.y;
  document.text(label, left, y, { width: labelWidth, lineGap: LINE_GAP });
  document.text(value, left + labelWidth, y, { width: valueWidth, lineGap: LINE_GAP });
  document.y = y + height;
}

function drawItem(document: PdfDocument, text: string, mark: 'done' | 'open' | 'bullet'): void {
  const { left, width } = column(document);
  font(document, false, SIZE.normal);
  const options = { width: width - INDENT, lineGap: LINE_GAP };
  keepTogether(document, document.heightOfString(text, options));
  const y = document.y;
  document.lineWidth(0.8);
  if (mark === 'bullet') document.circle(left + BOX / 2, y + BOX / 2 + 1, 1.4).fill('#000');
  else document.rect(left, y, BOX, BOX).stroke('#000');
  if (mark === 'done') {
    document
      .moveTo(left + 1.6, y + 4.2)
      .lineTo(left + 3.4, y + 6.2)
      .lineTo(left + 6.6, y + 1.8)
      .lineWidth(1.3)
      .stroke('#000');
  }
  document.fillColor('#000').text(text, left + INDENT, y, options);
}

/** The caption stands beside the code, not below: a sheet is wide, and a usual slip is to stay on one page. */
function drawQr(document: PdfDocument, data: string, caption: string): void {
  const { left, width } = column(document);
  const modules = qrModules(data);
  const side = QR_SIDE / modules.length;
  const gap = SIZE.normal;
  keepTogether(document, QR_SIDE + 2 * gap);
  const top = document.y + gap;
  modules.forEach((row, y) => {
    row.forEach((isBlack, x) => {
      if (isBlack) document.rect(left + x * side, top + y * side, side, side);
    });
  });
  document.fill('#000');
  font(document, false, SIZE.normal);
  const textWidth = width - QR_SIDE - 2 * gap;
  const height = document.heightOfString(caption, { width: textWidth, lineGap: LINE_GAP });
  document.text(caption, left + QR_SIDE + 2 * gap, top + Math.max(0, (QR_SIDE - height) / 2), {
    width: textWidth,
    lineGap: LINE_GAP,
  });
  document.y = top + QR_SIDE + gap;
}

function column(document: PdfDocument): { left: number; width: number } {
  const { left, right } = document.page.margins;
  return { left, width: document.page.width - left - right };
}

function font(document: PdfDocument, bold: boolean, size: number): void {
  const factor = document.page.width < NARROW.below ? NARROW.factor : 1;
  document
    .font(bold ? BOLD : REGULAR)
    .fontSize(size * factor)
    .fillColor('#000');
}

function keepTogether(document: PdfDocument, height: number): void {
  if (document.y + height > document.page.height - document.page.margins.bottom) document.addPage();
}
