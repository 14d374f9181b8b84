import type { Page } from './menu.ts';

/** The desk is what the page opens with; every other screen is fetched after it, or when it is asked for. */
const PARTS: Partial<Record<Page, () => Promise<unknown>>> = {
  berkas: () => import('./berkas/berkas-page.ts'),
  search: () => import('./search/search-page.ts'),
  prints: () => import('./prints/prints-page.ts'),
  start: () => import('./start/start-page.ts'),
  office: () => import('./office/office-page.ts'),
  attendance: () => import('./attendance/attendance-page.ts'),
  trail: () => import('./trail/trail-page.ts'),
  accounts: () => import('./people/accounts-page.ts'),
  privacy: () => import('./privacy/privacy-page.ts'),
  printers: () => import('./printers/printers-page.ts'),
  devices: () => import('./devices/devices-page.ts'),
  backups: () => import('./backup/backup-page.ts'),
  settings: () => import('./settings/settings-page.ts'),
};

/** Brings the elements of a screen; false when the server did not hand them out. */
export async function fetchScreen(page: Page): Promise<boolean> {
  try {
    await PARTS[page]?.();
    return true;
  } catch {
    return false;
  }
}

/** Brings the others one after the other, so that they are there when the server once is not. */
export async function fetchOtherScreens(): Promise<void> {
  for (const page of Object.keys(PARTS) as Page[]) await fetchScreen(page);
}
