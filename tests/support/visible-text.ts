import type { Page } from 'playwright';

/** The words on the screen in document order, also those in shadow roots and in their slots, with white space folded. */
export async function visibleText(page: Page): Promise<string> {
  const parts = await page.evaluate(() => {
    const found: string[] = [];
    const visit = (node: Node): void => {
      if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? '');
      // A slot has no box of its own and is never seen itself.
      const isSlot = node instanceof HTMLSlotElement;
      const isHidden = (one: Element) => /^(STYLE|SCRIPT)$/.test(one.tagName) || !one.checkVisibility();
      if (node instanceof Element && !isSlot && isHidden(node)) return;
      if (node instanceof HTMLInputElement) found.push(node.value);
      const inside = node instanceof Element && node.shadowRoot !== null ? node.shadowRoot : node;
      for (const child of isSlot ? node.assignedNodes() : inside.childNodes) visit(child);
    };
    visit(document.body);
    return found;
  });
  return parts.join(' ').replace(/\s+/g, ' ');
}
