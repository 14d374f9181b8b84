import { describe, expect, it } from 'vitest';
import { callSoundPath } from '../../contract/voice-paths.ts';
import { loudness } from '../../voice/mastering/loudness.ts';
import { peak, type Sound } from '../../voice/mastering/sound.ts';
import { readWav } from '../../voice/mastering/wav.ts';
import { launchSounding } from '../support/chromium.ts';
import { officerAt, runOffice } from '../support/http-client.ts';
import { openNullSink, whyNoNullSink } from '../support/null-sink.ts';

/** E5, then C5. */
const CHIME_HZ = [659.25, 523.25] as const;

const LACKING = await whyNoNullSink();

const part = ({ rate, samples }: Sound, from: number, to: number): Sound => ({
  rate,
  samples: samples.subarray(Math.round(from * rate), Math.round(to * rate)),
});

/** How strong one frequency is in a sound, 0 to 1: 1 is a pure tone of full scale. */
function strengthOf(hertz: number, { rate, samples }: Sound): number {
  let [cos, sin] = [0, 0];
  for (const [index, sample] of samples.entries()) {
    const turn = (2 * Math.PI * hertz * index) / rate;
    cos += sample * Math.cos(turn);
    sin += sample * Math.sin(turn);
  }
  return (2 * Math.hypot(cos, sin)) / samples.length;
}

/** The first sample that can be heard, and the one behind the last. */
function bounds({ samples }: Sound): readonly [number, number] {
  const isLoud = (sample: number) => Math.abs(sample) > 0.01;
  return [samples.findIndex(isLoud), samples.findLastIndex(isLoud) + 1];
}

/** Where nothing is heard for so long, seconds from the beginning: where each such hole begins. */
function holes({ rate, samples }: Sound, seconds: number): number[] {
  const found: number[] = [];
  let quiet = 0;
  for (const [index, sample] of samples.entries()) {
    quiet = Math.abs(sample) > 0.01 ? 0 : quiet + 1;
    if (quiet === Math.round(seconds * rate)) found.push(index / rate - seconds);
  }
  return found;
}

describe('a call on a real loudspeaker', () => {
  it.skipIf(LACKING !== '')(
    `comes out of it as the server made it: chime, sentence, pause, sentence, and as loud${LACKING}`,
    async () => {
      const sink = await openNullSink();
      const browser = await launchSounding(sink.env);
      const server = await runOffice({ LOKET_NOW: '2026-11-23T09:00:00+07:00' });
      try {
        const officer = await officerAt(server.address);
        const tv = await browser.newPage({ viewport: { width: 1280, height: 720 } });
        await tv.goto(`${server.address}/display/`);
        await tv.locator('waiting-counts').waitFor();
        await officer('POST', '/api/tickets', { service: 'BPU' });
        const soundIsOn = async () => (await officer('GET', '/api/screens/now')).body.sound;
        await expect.poll(soundIsOn, { timeout: 10_000 }).toBe('on');
        const pressed = performance.timeOrigin + performance.now();
        await officer('POST', '/api/counters/1/next');
        const isOver = async () => (await officer('GET', '/api/screens/now')).body.voice;
        await expect.poll(isOver, { timeout: 40_000 }).toBe('on');
        await tv.waitForTimeout(500);

        const { recent } = (await officer('GET', '/api/board')).body;
        const reply = await fetch(`${server.address}${callSoundPath(recent[0].seq)}`);
        const made = readWav(new Uint8Array(await reply.arrayBuffer()));
        if (!made.ok) throw new Error('the server did not speak');
        const whole = sink.heard();
        const [from, to] = bounds(whole);
        const heard: Sound = { rate: whole.rate, samples: whole.samples.subarray(from, to) };
        const [first, second] = CHIME_HZ;

        expect(sink.timeOf(from) - pressed).toBeGreaterThanOrEqual(800);
        expect(sink.timeOf(from) - pressed).toBeLessThan(4_000);
        expect(heard.samples.length / heard.rate).toBeCloseTo(
          (bounds(made.value)[1] - bounds(made.value)[0]) / made.value.rate,
          0,
        );
        expect(loudness(heard)).toBeGreaterThan(loudness(made.value) - 1.5);
        expect(loudness(heard)).toBeLessThan(loudness(made.value) + 1.5);
        expect(peak(heard)).toBeLessThanOrEqual(0);
        // The chime: the higher note alone, then the lower one; neither in the speech after it.
        expect(strengthOf(first, part(heard, 0.02, 0.36))).toBeGreaterThan(0.1);
        expect(strengthOf(second, part(heard, 0.02, 0.36))).toBeLessThan(0.02);
        expect(strengthOf(second, part(heard, 0.4, 0.9))).toBeGreaterThan(0.1);
        expect(strengthOf(first, part(heard, 1.5, 3))).toBeLessThan(0.05);
        // Two sentences of one length, with a pause between them.
        const [pause, ...more] = holes(part(heard, 1.3, heard.samples.length / heard.rate), 0.6);
        expect(more).toEqual([]);
        const speech = heard.samples.length / heard.rate - 1.3;
        expect(pause).toBeGreaterThan(speech * 0.4);
        expect(pause).toBeLessThan(speech * 0.6);
      } finally {
        await browser.close();
        await server.discard();
        await sink.close();
      }
    },
  );
});
