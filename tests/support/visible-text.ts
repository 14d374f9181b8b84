import type { Page } from 'playwright';

/** The words on the screen in document order, also those inside shadow roots, with white space folded. */
export async function visibleText(page: Page): Promise<string> {
  const parts = await page.evaluate(() => {
    const found: string[] = [];
    const visit = (node: Node): void => {
      if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? '');
      if (node instanceof Element && (/^(STYLE|SCRIPT)$/.test(node.tagName) || !node.checkVisibility()))
        return;
      if (node instanceof HTMLInputElement) found.push(node.value);
      const inside = node instanceof Element && node.shadowRoot !== null ? node.shadowRoot : node;
      for (const child of inside.childNodes) visit(child);
    };
    visit(document.body);
    return found;
  });
  return parts.join(' ').replace(/\s+/g, ' ');
}
