import type { Browser, Locator, Page } from 'playwright';

/** A page that remembers what it should never do. */
export interface WatchedPage {
  readonly page: Page;
  /** Requests to anything but `origin`. */
  readonly foreign: string[];
  /** Script errors and breaches of the content policy. */
  readonly faults: string[];
}

/** A blank page of this size whose requests to other hosts are refused and remembered. */
export async function watchedPage(
  browser: Browser,
  origin: string,
  viewport: { width: number; height: number },
  reducedMotion: 'reduce' | 'no-preference' = 'no-preference',
): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport, reducedMotion, hasTouch: true });
  const foreign: string[] = [];
  const faults: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (new URL(url).origin === origin) return route.continue();
    foreign.push(url);
    return route.abort();
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted Type/i.test(message.text())) faults.push(message.text());
  });
  return { page, foreign, faults };
}

/** Every element that sticks out of the window or has more in it than it can show, `but` for these selectors. */
export async function overflowing(page: Page, but: string): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate((skip) => {
    const found: string[] = [];
    const look = (root: ParentNode) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.namespaceURI?.endsWith('svg') || element.matches(skip)) continue;
        if (element.shadowRoot) look(element.shadowRoot);
        const box = element.getBoundingClientRect();
        const outside =
          box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.top < -1 || box.left < -1;
        const block = getComputedStyle(element).display !== 'inline';
        // A line's glyphs may reach a little above and below it; what is cut off is more than that.
        const slack = Number.parseFloat(getComputedStyle(element).fontSize) * 0.15 + 1;
        const tooMuch =
          block &&
          (element.scrollWidth > element.clientWidth + 1 ||
            element.scrollHeight > element.clientHeight + slack);
        if (outside || tooMuch) found.push(`${element.localName}.${element.className}`);
      }
    };
    look(document);
    return found;
  }, but);
}

/** The text of a place as a reader sees it: one space between words. */
export async function textOf(place: Locator): Promise<string> {
  return ((await place.textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

/** Whether anything on the page can be scrolled. */
export async function canScroll(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const root = document.scrollingElement;
    if (root === null) return false;
    root.scrollTo(50, 50);
    return root.scrollTop !== 0 || root.scrollLeft !== 0;
  });
}
