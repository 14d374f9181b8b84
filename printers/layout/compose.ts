import { REPRINT } from '../../words/papers.ts';
import type { PrinterProfile } from '../profiles/printer-profile.ts';
import type { Slip, SlipAlign, SlipBlock } from '../slips/slip.ts';
import { printable } from '../text/printable.ts';
import { numberScale } from './number-scale.ts';
import { NORMAL_SCALE, type PaperLine, type Scale } from './paper-line.ts';
import { wrap, wrapEvenly } from './wrap.ts';

/** What of a printer decides how a paper is laid out. */
export type PaperFit = Pick<PrinterProfile, 'columns' | 'maxScale' | 'codePage'>;

const ITEM_MARKS = { done: '[v] ', open: '[ ] ', bullet: '- ' } as const;

/** Between a label and its value, so that they never read as one word. */
const PAIR_GAP = 2;

/**
 * The lines of a slip on a printer's paper. Every text is first made printable there, so that a sign which becomes
 * three is counted as three. `copy` above 0 puts the mark of a reprint on top.
 */
export function compose(slip: Slip, fit: PaperFit, copy: number): readonly PaperLine[] {
  const mark: readonly SlipBlock[] =
    copy > 0
      ? [{ kind: 'text', text: `*** ${REPRINT.id(copy)} ***`, align: 'center', bold: true }, { kind: 'gap' }]
      : [];
  return [...mark, ...slip.blocks].flatMap((block) => blockLines(block, fit));
}

function blockLines(block: SlipBlock, fit: PaperFit): readonly PaperLine[] {
  const clean = (text: string) => printable(text, fit.codePage).trim();
  switch (block.kind) {
    case 'text': {
      const text = clean(block.text);
      const scale = block.size === 'large' ? largeScale(text, fit) : NORMAL_SCALE;
      const style = { scale, bold: block.bold ?? false, align: block.align ?? 'left' };
      const fitted = style.align === 'center' ? wrapEvenly : wrap;
      return fitted(text, Math.floor(fit.columns / scale.width)).map((line) => textLine(line, style));
    }
    case 'number': {
      const text = clean(block.text);
      const scale = numberScale(text, fit.columns, fit.maxScale);
      const style = { scale, bold: true, align: 'center' as const };
      return wrap(text, Math.floor(fit.columns / scale.width)).map((line) => textLine(line, style));
    }
    case 'pair':
      return pairLines(clean(block.label), clean(block.value), block.bold ?? false, fit.columns);
    case 'item': {
      const mark = typeof block.mark === 'number' ? `${block.mark}. ` : ITEM_MARKS[block.mark];
      const indent = ' '.repeat(mark.length);
      return wrap(clean(block.text), fit.columns - mark.length).map((line, index) =>
        textLine((index === 0 ? mark : indent) + line),
      );
    }
    case 'rule':
      return [textLine('-'.repeat(fit.columns))];
    case 'gap':
      return [{ kind: 'blank' }];
    case 'qr':
    case 'barcode':
      // The blank lines are the quiet zone without which a phone does not see a QR, and keep a caption off the bars.
      return [
        { kind: 'blank' },
        { kind: block.kind, data: block.data },
        { kind: 'blank' },
        ...wrapEvenly(clean(block.caption), fit.columns).map((line) => textLine(line, { align: 'center' })),
      ];
    default:
      return block satisfies never;
  }
}

function pairLines(label: string, value: string, bold: boolean, columns: number): readonly PaperLine[] {
  const room = columns - label.length - value.length;
  if (room >= PAIR_GAP) return [textLine(label + ' '.repeat(room) + value, { bold })];
  return [
    ...wrap(label, columns).map((line) => textLine(line, { bold })),
    ...wrapEvenly(value, columns).map((line) => textLine(line, { bold, align: 'right' })),
  ];
}

/** Twice as large where no word has to be broken for it, else only twice as high. */
function largeScale(text: string, fit: PaperFit): Scale {
  const longest = Math.max(...text.split(' ').map((word) => word.length));
  return longest <= Math.floor(fit.columns / 2) ? { width: 2, height: 2 } : { width: 1, height: 2 };
}

function textLine(text: string, style: { scale?: Scale; bold?: boolean; align?: SlipAlign } = {}): PaperLine {
  const { scale = NORMAL_SCALE, bold = false, align = 'left' } = style;
  return { kind: 'text', text, scale, bold, align };
}
