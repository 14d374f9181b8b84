import type { ItemMark, SlipBlock } from './slip.ts';

/** A heading with its entries below, or nothing at all where there are none. */
export function list(title: string, texts: readonly string[], mark: ItemMark): readonly SlipBlock[] {
  if (texts.length === 0) return [];
  return [
    { kind: 'text', text: title, bold: true },
    ...texts.map((text): SlipBlock => ({ kind: 'item', text, mark })),
  ];
}
