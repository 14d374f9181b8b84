import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { buildPage } from './built-page.ts';
import { launchChromium } from './chromium.ts';
import { KIOSK_SIZES, type KioskPage, openKiosk } from './kiosk-page.ts';

/** A kiosk that is new in each test of the file, in one browser for all of them; to be asked for inside tests only. */
export function kioskForEachTest(
  viewport: { width: number; height: number } = KIOSK_SIZES[0],
): Readonly<KioskPage> {
  let browser: Browser;
  let folder: string;
  let kiosk: KioskPage;
  beforeAll(async () => {
    [browser, folder] = await Promise.all([launchChromium(), buildPage('kiosk')]);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    kiosk = await openKiosk(browser, folder, viewport);
  });
  afterEach(() => kiosk.close());
  return {
    get page() {
      return kiosk.page;
    },
    get backend() {
      return kiosk.backend;
    },
    get foreign() {
      return kiosk.foreign;
    },
    get faults() {
      return kiosk.faults;
    },
    service: (code) => kiosk.service(code),
    close: () => kiosk.close(),
  };
}
