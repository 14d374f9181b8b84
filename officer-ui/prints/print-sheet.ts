/** Dots of the printer to the millimetre, as its pictures count. */
const CSS_PX_PER_MM = 96 / 25.4;
/** Rounding must not push the last line onto a second page. */
const SPARE_MM = 1;

/** A paper's picture, loaded and ready for the browser's print window. */
export interface PrintSheet {
  /** Opens the print window with the paper alone, at its true size; goes on when the window is closed. */
  print(): void;
}

/** Loads the picture at this address; null when it does not come. */
export async function loadSheet(address: string): Promise<PrintSheet | null> {
  const image = new Image();
  image.alt = '';
  image.src = address;
  try {
    await image.decode();
  } catch {
    return null;
  }
  return { print: () => printAlone(image) };
}

/**
 * The page's own print rules (`styles/print.css`) hide everything but this element. Only the size of the paper is not
 * known before: it stands in a style sheet of its own, which the page's policy allows where it forbids style attributes.
 */
function printAlone(image: HTMLImageElement): void {
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  sheet.append(image);
  const size = new CSSStyleSheet();
  size.replaceSync(pageRule(image));
  const adopted = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...adopted, size];
  document.body.append(sheet);
  addEventListener(
    'afterprint',
    () => {
      sheet.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== size);
    },
    { once: true },
  );
  print();
}

/** The paper's width and height as a page of its own. */
function pageRule({ naturalWidth, naturalHeight }: HTMLImageElement): string {
  const width = Math.round(naturalWidth / CSS_PX_PER_MM);
  const height = Math.ceil(naturalHeight / CSS_PX_PER_MM) + SPARE_MM;
  return `@page { size: ${width}mm ${height}mm; margin: 0; } .print-sheet img { width: ${width}mm; }`;
}
