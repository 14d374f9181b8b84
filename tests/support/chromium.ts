import { existsSync } from 'node:fs';
import packaged from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright';

const SYSTEM = '/usr/bin/chromium';

/** A headless Chromium for the UI tests: `CHROMIUM_PATH`, else the system's, else the one npm brought. */
export async function launchChromium(...more: readonly string[]): Promise<Browser> {
  const executablePath =
    process.env.CHROMIUM_PATH ?? (existsSync(SYSTEM) ? SYSTEM : await packaged.executablePath());
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      ...more,
    ],
  });
}
