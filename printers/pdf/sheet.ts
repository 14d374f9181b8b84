/** A document being drawn, as pdfkit has it. */
export type PdfDocument = PDFKit.PDFDocument;

/** Of signs, in points, on A4. */
export const SIZE = { normal: 10.5, large: 17, number: 30 } as const;
/** Between the lines of a text, in points. */
export const LINE_GAP = 2;
/** On narrower paper everything is a little smaller, so that a usual slip stays on one page. */
const NARROW = { below: 500, factor: 0.88 } as const;
const REGULAR = 'Helvetica';
const BOLD = 'Helvetica-Bold';

/** Where text stands on the sheet, in points. */
export function column(document: PdfDocument): { left: number; width: number } {
  const { left, right } = document.page.margins;
  return { left, width: document.page.width - left - right };
}

/** Sets the signs of what is written next, black and `size` points high on A4. */
export function font(document: PdfDocument, bold: boolean, size: number): void {
  const factor = document.page.width < NARROW.below ? NARROW.factor : 1;
  document
    .font(bold ? BOLD : REGULAR)
    .fontSize(size * factor)
    .fillColor('#000');
}

/** Goes on to a new page where `height` points do not fit on this one any more. */
export function keepTogether(document: PdfDocument, height: number): void {
  if (document.y + height > document.page.height - document.page.margins.bottom) document.addPage();
}
