import { findChromium } from './chromium.ts';

/** Before tests in a browser: the packed Chromium unpacks itself once, not in several workers at the same time. */
export async function setup(): Promise<void> {
  await findChromium();
}
