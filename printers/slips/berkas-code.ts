import { RECEIPT_PAPER } from '../../words/papers.ts';
import type { Language } from '../../words/phrase.ts';
import type { SlipBlock } from './slip.ts';

/** The short code of a berkas, "K7MF-3XQP": large for who types it at the kiosk, as bars for the desk's scanner. */
export function codeBlocks(code: string, language: Language): readonly SlipBlock[] {
  return [
    { kind: 'text', text: RECEIPT_PAPER.code[language], align: 'center' },
    { kind: 'text', text: code, align: 'center', size: 'large', bold: true },
    { kind: 'barcode', data: code, caption: RECEIPT_PAPER.bars[language] },
  ];
}
