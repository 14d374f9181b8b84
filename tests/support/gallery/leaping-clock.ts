import type { Page } from 'playwright';

/** From the next load on the page's clocks can be set ahead; its timers run on as they are. */
export async function letLeap(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let ahead = 0;
    const monotonic = performance.now.bind(performance);
    const wall = Date.now.bind(Date);
    performance.now = () => monotonic() + ahead;
    Date.now = () => wall() + ahead;
    Object.assign(globalThis, {
      leap: (ms: number) => {
        ahead += ms;
      },
    });
  });
}

/** The page believes that so much time went by. */
export async function leap(page: Page, ms: number): Promise<void> {
  await page.evaluate((by) => (globalThis as unknown as { leap(ms: number): void }).leap(by), ms);
}
