import type { Page } from 'playwright';

/** A sound a page began: a tone by its frequency in Hz, a recording by its length in seconds. */
export type Heard = { readonly tone: number } | { readonly seconds: number };

/** Writes down, from the next load on, every sound the page begins by Web Audio. */
export async function listenOn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    const tone = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function begin(...when) {
      heard.push({ tone: this.frequency.value });
      tone.apply(this, when);
    };
    const recording = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function begin(...when) {
      heard.push({ seconds: this.buffer?.duration ?? 0 });
      recording.apply(this, when);
    };
  });
}

/** What the page has begun to sound since it was loaded, oldest first. */
export async function heardOn(page: Page): Promise<Heard[]> {
  return page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
}
