import { code128Modules } from '../encoder/code128.ts';
import { qrModules } from '../encoder/qr-modules.ts';
import { column, font, keepTogether, LINE_GAP, type PdfDocument, SIZE } from './sheet.ts';

/** Two centimetres and a half: read at arm's length. */
const QR_SIDE = 72;
/** A third of a millimetre a module and one centimetre high: what cheap scanners read. */
const BAR = { width: 1, height: 28 } as const;
/** Left of the bars, or no scanner finds where they begin; the gap before the caption is the one on the right. */
const QUIET_MODULES = 10;

/** A QR with its caption beside it. */
export function drawQr(document: PdfDocument, data: string, caption: string): void {
  const modules = qrModules(data);
  const side = QR_SIDE / modules.length;
  drawCode(document, { width: QR_SIDE, height: QR_SIDE, caption }, (left, top) => {
    modules.forEach((row, y) => {
      row.forEach((isBlack, x) => {
        if (isBlack) document.rect(left + x * side, top + y * side, side, side);
      });
    });
  });
}

/** CODE128 bars with their caption beside them. */
export function drawBars(document: PdfDocument, data: string, caption: string): void {
  const modules = code128Modules(data);
  const quiet = QUIET_MODULES * BAR.width;
  const width = modules.length * BAR.width + quiet;
  drawCode(document, { width, height: BAR.height, caption }, (left, top) => {
    modules.forEach((isBlack, x) => {
      if (isBlack) document.rect(left + quiet + x * BAR.width, top, BAR.width, BAR.height);
    });
  });
}

/** The caption stands beside the code, not below: a sheet is wide, and a usual slip is to stay on one page. */
function drawCode(
  document: PdfDocument,
  code: { width: number; height: number; caption: string },
  draw: (left: number, top: number) => void,
): void {
  const { left, width } = column(document);
  const gap = SIZE.normal;
  keepTogether(document, code.height + 2 * gap);
  const top = document.y + gap;
  draw(left, top);
  document.fill('#000');
  font(document, false, SIZE.normal);
  const text = { width: width - code.width - 2 * gap, lineGap: LINE_GAP };
  const height = document.heightOfString(code.caption, text);
  const middle = top + Math.max(0, (code.height - height) / 2);
  document.text(code.caption, left + code.width + 2 * gap, middle, text);
  document.y = top + Math.max(code.height, height) + gap;
}
