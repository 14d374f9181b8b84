import type { ItemMark, SlipBlock } from './slip.ts';

/** A heading with its entries below, or nothing at all where there are none; `steps` are numbered from 1. */
export function list(
  title: string,
  texts: readonly string[],
  mark: 'done' | 'open' | 'bullet' | 'steps',
): readonly SlipBlock[] {
  if (texts.length === 0) return [];
  const markAt = (index: number): ItemMark => (mark === 'steps' ? index + 1 : mark);
  return [
    { kind: 'text', text: title, bold: true },
    ...texts.map((text, index): SlipBlock => ({ kind: 'item', text, mark: markAt(index) })),
  ];
}
