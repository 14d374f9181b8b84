import { REPRINT } from '../../words/papers.ts';
import type { Slip, SlipBlock } from '../slips/slip.ts';
import { drawBlock } from './draw-block.ts';

/** What a PDF needs beyond the slip. */
export interface PdfOptions {
  /** The file's title: what kind of paper it is, never whose. */
  readonly title: string;
  /** 0 for the first paper, n for the n-th copy. */
  readonly copy: number;
  /** ms since 1970; stands in the file, so that the same slip gives the same bytes. */
  readonly createdAt: number;
}

const MARGIN = { A4: 64, A5: 36 } as const;

/**
 * A slip as a PDF that does not fade like thermal paper: on A5, or on A4 where that would need a second sheet. Nothing
 * is fetched: the fonts are the fourteen every reader has.
 */
export async function slipToPdf(slip: Slip, options: PdfOptions): Promise<Uint8Array> {
  const small = await drawn(slip, 'A5', options);
  return small.sheets === 1 ? small.bytes : (await drawn(slip, 'A4', options)).bytes;
}

/** Blocks on as many sheets of A4 as they need. */
export async function sheetToPdf(blocks: readonly SlipBlock[], options: PdfOptions): Promise<Uint8Array> {
  return (await drawn({ blocks }, 'A4', options)).bytes;
}

async function drawn(
  slip: Pick<Slip, 'blocks'>,
  page: keyof typeof MARGIN,
  { title, copy, createdAt }: PdfOptions,
): Promise<{ bytes: Uint8Array; sheets: number }> {
  // Loaded on first use: it is a third of the program's start and most days need none.
  const { default: PdfDocument } = await import('pdfkit');
  const document = new PdfDocument({
    size: page,
    margin: MARGIN[page],
    lang: 'id',
    info: { Title: title, Creator: 'Loket', CreationDate: new Date(createdAt) },
  });
  let sheets = 1;
  document.on('pageAdded', () => {
    sheets += 1;
  });
  const chunks: Uint8Array[] = [];
  const finished = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => void chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  if (copy > 0) {
    drawBlock(document, { kind: 'text', text: REPRINT.id(copy), align: 'center', bold: true });
    drawBlock(document, { kind: 'gap' });
  }
  for (const block of slip.blocks) drawBlock(document, block);
  document.end();
  await finished;
  return { bytes: new Uint8Array(Buffer.concat(chunks)), sheets };
}
