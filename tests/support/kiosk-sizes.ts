import type { Page } from 'playwright';

/**
 * The sizes a kiosk's screen has to keep, measured in the browser on whatever screen stands there. Every state of
 * `KIOSK_GALLERY` is asked; a test of its own screen asks `sizeFaults(page)` after each `setViewportSize`, and gives
 * `mmPerPx` where the screen was measured: then the same sizes count in millimetres. What is on a screen is found by
 * its role: `service-button` and `.large` are what one comes for, every other `button` is secondary.
 */
export interface LeastSizes {
  /** Height of what one comes for. */
  readonly service: number;
  /** Height of every other target; keys of a pad keep it too. */
  readonly secondary: number;
  /** Between two services. */
  readonly gap: number;
  /** Font size of anything that is read. */
  readonly body: number;
  /** Font size of the number. */
  readonly number: number;
}

/** Of a screen nobody has measured, in CSS pixels. */
const IN_PIXELS: LeastSizes = { service: 160, secondary: 76, gap: 24, body: 26, number: 180 };

/** Of a measured screen, in millimetres; capitals of 4.8 mm are a font of 6.6. */
const IN_MM: LeastSizes = { service: 25, secondary: 19, gap: 6, body: 6.6, number: 25 };

/** What is smaller than it has to be, one line a finding. */
export async function sizeFaults(page: Page, mmPerPx: number | null = null): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  const scale = mmPerPx ?? 1;
  return page.evaluate(measured, { least: mmPerPx === null ? IN_PIXELS : IN_MM, scale });
}

/** Runs in the page. */
function measured({ least, scale }: { least: LeastSizes; scale: number }): string[] {
  const found: string[] = [];
  const all: HTMLElement[] = [];
  const walk = (root: ParentNode) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      all.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  const seen = all.filter((one) => one.checkVisibility() && !one.closest('.away'));
  const named = (one: HTMLElement) =>
    `${one.localName}.${one.className} "${one.textContent?.trim().slice(0, 24)}"`;
  const ask = (what: string, one: HTMLElement, is: number, atLeast: number) => {
    if (is * scale < atLeast - 0.05)
      found.push(`${what} ${(is * scale).toFixed(1)} < ${atLeast}: ${named(one)}`);
  };
  const isService = (one: HTMLElement) =>
    one.matches('.large') || (one.getRootNode() as ShadowRoot).host?.localName === 'service-button';
  const buttons = seen.filter((one) => one.localName === 'button');
  const services: DOMRect[] = [];
  for (const button of buttons) {
    const box = button.getBoundingClientRect();
    if (isService(button)) services.push(box);
    ask('height', button, box.height, isService(button) ? least.service : least.secondary);
  }
  for (const [at, one] of services.entries()) {
    for (const other of services.slice(at + 1)) {
      const across = Math.max(other.left - one.right, one.left - other.right);
      const down = Math.max(other.top - one.bottom, one.top - other.bottom);
      const gap = Math.max(across, down) * scale;
      if (gap < least.gap - 0.05) found.push(`gap ${gap.toFixed(1)} < ${least.gap} between services`);
    }
  }
  for (const one of seen) {
    const reads = [...one.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (!reads) continue;
    const font = Number.parseFloat(getComputedStyle(one).fontSize);
    ask('font', one, font, one.matches('.number') && one.closest('h1') !== null ? least.number : least.body);
  }
  return found;
}
