import type { Browser, Page } from 'playwright';

/** From its next load on the page can say when something was first painted, in shadow roots, too. */
export async function letTell(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const find = (root: ParentNode, what: string, text: string): boolean =>
      [...root.querySelectorAll<HTMLElement>('*')].some(
        (one) =>
          (one.matches(what) && one.offsetHeight > 0 && (one.textContent ?? '').includes(text)) ||
          (one.shadowRoot !== null && find(one.shadowRoot, what, text)),
      );
    const painted = (what: string, text: string) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (!find(document, what, text)) return void requestAnimationFrame(look);
          // Found while a frame is made: it is on the glass when the next one begins.
          requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
        };
        look();
      });
    Object.assign(globalThis, { painted });
  });
}

/** When this is painted: epoch milliseconds by the page's monotonic clock. `what`: a selector; `text`: of its own. */
export function paintedAt(page: Page, what: string, text = ''): Promise<number> {
  return page.evaluate(
    ([selector = '', words = '']) =>
      (globalThis as unknown as { painted(what: string, text: string): Promise<number> }).painted(
        selector,
        words,
      ),
    [what, text],
  );
}

/** Opens an address as a browser that was never there before; how long until this is painted, in ms. */
export async function firstPaint(
  browser: Browser,
  address: string,
  viewport: { width: number; height: number },
  what: string,
): Promise<number> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await letTell(page);
  await page.goto(address, { waitUntil: 'commit' });
  const painted = await paintedAt(page, what);
  const began = await page.evaluate(() => performance.timeOrigin);
  await context.close();
  return painted - began;
}
