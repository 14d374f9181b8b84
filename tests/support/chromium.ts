import { existsSync } from 'node:fs';
import packaged from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright';

const SYSTEM = '/usr/bin/chromium';

/** `CHROMIUM_PATH`, else the system's browser, else the one npm brought, unpacked at its first use. */
export async function findChromium(): Promise<string> {
  return process.env.CHROMIUM_PATH ?? (existsSync(SYSTEM) ? SYSTEM : packaged.executablePath());
}

/** As the TV's browser is started: a page nobody has touched may sound. */
export const SOUND_ALLOWED = '--autoplay-policy=no-user-gesture-required';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** A headless Chromium for the UI tests. */
export async function launchChromium(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: [...QUIET, ...more] });
}

/** The same as a TV's, really sounding: into the loudspeaker this environment names. */
export async function launchSounding(env: Readonly<Record<string, string>>): Promise<Browser> {
  return chromium.launch({
    ...{ executablePath: await findChromium(), args: [...QUIET, SOUND_ALLOWED] },
    ...{ env: { ...process.env, ...env }, ignoreDefaultArgs: ['--mute-audio'] },
  });
}
