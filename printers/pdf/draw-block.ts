import type { ItemMark, SlipBlock } from '../slips/slip.ts';
import { CODE_PAGE_1252 } from '../text/code-page.ts';
import { printable } from '../text/printable.ts';
import { drawBars, drawQr } from './draw-code.ts';
import { column, font, keepTogether, LINE_GAP, type PdfDocument, SIZE } from './sheet.ts';

const LABEL_SHARE = 0.34;
const BOX = 8;
const INDENT = 16;

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
    case 'barcode':
      drawBars(document, block.data, clean(block.caption));
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

function drawItem(document: PdfDocument, text: string, mark: ItemMark): void {
  const { left, width } = column(document);
  font(document, false, SIZE.normal);
  const options = { width: width - INDENT, lineGap: LINE_GAP };
  keepTogether(document, document.heightOfString(text, options));
  const y = document.y;
  document.lineWidth(0.8);
  if (typeof mark === 'number') document.text(`${mark}.`, left, y);
  else if (mark === 'bullet') document.circle(left + BOX / 2, y + BOX / 2 + 1, 1.4).fill('#000');
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
