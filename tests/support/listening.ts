import type { Page } from 'playwright';

/** Something a page made heard. `at` is in epoch milliseconds by the page’s monotonic clock. */
export interface HeardSound {
  readonly what: 'file' | 'tone';
  /** Of a tone. */
  readonly hertz: number | null;
  readonly at: number;
  /** How long a file lasts. */
  readonly ms: number;
  /** What it was multiplied with before it came to the loudspeaker. */
  readonly gain: number;
  /** Which page of this tab it was: 1 before the first reload. */
  readonly page: number;
}

/** From its next load on the page writes down itself what it plays, and goes on over a reload. */
export async function listenOn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const load = Number(sessionStorage.getItem('test-loads') ?? 0) + 1;
    sessionStorage.setItem('test-loads', String(load));
    const gains = new WeakMap<AudioNode, number>();
    const { connect } = AudioNode.prototype;
    Object.assign(AudioNode.prototype, {
      connect(this: AudioNode, ...to: Parameters<typeof connect>) {
        const [next] = to as [unknown];
        if (next instanceof GainNode) gains.set(this, next.gain.value);
        return connect.apply(this, to);
      },
    });
    const note = (node: AudioNode, sound: object, when: number) => {
      const at =
        performance.timeOrigin + performance.now() + 1000 * Math.max(0, when - node.context.currentTime);
      const all = JSON.parse(sessionStorage.getItem('test-sounds') ?? '[]') as object[];
      all.push({ ...sound, at, gain: gains.get(node) ?? 1, page: load });
      sessionStorage.setItem('test-sounds', JSON.stringify(all));
    };
    const tone = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function noted(when = 0) {
      note(this, { what: 'tone', hertz: this.frequency.value, ms: 0 }, when);
      return tone.call(this, when);
    };
    const file = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function noted(when = 0) {
      note(this, { what: 'file', hertz: null, ms: 1000 * (this.buffer?.duration ?? 0) }, when);
      return file.call(this, when);
    };
  });
}

/** What this tab played, oldest first. Asking counts as a touch in Chromium: not before the sound is known to be on. */
export function heardOn(page: Page): Promise<HeardSound[]> {
  return page.evaluate(() => JSON.parse(sessionStorage.getItem('test-sounds') ?? '[]'));
}
