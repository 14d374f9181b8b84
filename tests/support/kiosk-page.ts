import type { Browser, Locator } from 'playwright';
import type { KioskScreen } from '../../contract/screens.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import { SERVICE_CODES } from '../../domain/queue/services.ts';
import { boardWith, issuedTicket, KIOSK_SCREEN, STANDARD_PAGES, services } from './board-samples.ts';
import { ScriptedBackend } from './scripted-backend.ts';
import { type WatchedPage, watchedPage } from './watched-page.ts';

export const KIOSK_SIZES = [
  { width: 1080, height: 1920 },
  { width: 1366, height: 768 },
  { width: 1280, height: 800 },
] as const;

export interface KioskPage extends WatchedPage {
  readonly backend: ScriptedBackend;
  service(code: ServiceCode): Locator;
  close(): Promise<void>;
}

/** A kiosk on its first screen, before a backend that gives B-004 to everyone. */
export async function openKiosk(
  browser: Browser,
  folder: string,
  viewport: { width: number; height: number } = KIOSK_SIZES[0],
  screen: KioskScreen = KIOSK_SCREEN,
): Promise<KioskPage> {
  const backend: ScriptedBackend = new ScriptedBackend({
    pages: { kiosk: folder },
    board: boardWith(),
    routes: {
      'GET /api/services': () => ({ status: 200, body: services() }),
      'GET /api/board': () => ({ status: 200, body: backend.board }),
      'GET /api/screens/kiosk': () => ({ status: 200, body: screen }),
      'GET /api/standard': () => ({ status: 200, body: { pages: STANDARD_PAGES } }),
      'POST /api/tickets': () => ({ status: 201, body: issuedTicket() }),
    },
  });
  await backend.start();
  const watched = await watchedPage(browser, backend.url, viewport);
  const { page } = watched;
  await page.goto(`${backend.url}/kiosk/`);
  await page.locator('choose-service').waitFor();
  return {
    ...watched,
    backend,
    service: (code) => page.locator('service-button button').nth(SERVICE_CODES.indexOf(code)),
    close: async () => {
      await page.close();
      await backend.stop();
    },
  };
}
