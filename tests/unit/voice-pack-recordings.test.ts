import { describe, expect, it } from 'vitest';
import { loudness } from '../../voice/mastering/loudness.ts';
import { resampled } from '../../voice/mastering/resample.ts';
import { MASTERED_RATE, peak, type Sound } from '../../voice/mastering/sound.ts';
import { trimmed } from '../../voice/mastering/trim.ts';
import { joined } from '../../voice/pack/joined.ts';
import { CLIP_LOUDNESS, preparedClip, soundMs } from '../../voice/pack/prepared-clip.ts';
import { readRecordedWav } from '../../voice/pack/recorded-wav.ts';
import { type Recording, recordedTone } from '../support/recorded-pack.ts';

const prepared = (recording: Recording): Sound => {
  const clip = preparedClip(recordedTone(recording));
  if (!clip.ok) throw new Error(clip.error);
  return clip.value;
};

/** How strong one tone is in a sound, as the amplitude of a sine. */
function strength({ rate, samples }: Sound, hertz: number): number {
  let [re, im] = [0, 0];
  for (const [index, sample] of samples.entries()) {
    // A smooth window, so that a tone elsewhere does not leak in by its ends.
    const weight = sample * (1 - Math.cos((2 * Math.PI * index) / samples.length));
    re += weight * Math.cos((2 * Math.PI * hertz * index) / rate);
    im += weight * Math.sin((2 * Math.PI * hertz * index) / rate);
  }
  return (2 * Math.hypot(re, im)) / samples.length;
}

function sine(rate: number, hertz: number, seconds = 0.5): Sound {
  const samples = Float64Array.from({ length: Math.round(seconds * rate) }, (_, index) =>
    Math.sin((2 * Math.PI * hertz * index) / rate),
  );
  return { rate, samples };
}

describe('a recording', () => {
  it.each<Recording>([
    { bits: 16, channels: 1 },
    { bits: 16, channels: 2 },
    { bits: 24, channels: 1 },
    { bits: 24, channels: 2 },
    { bits: 24, channels: 2, extensible: true },
  ])('is read as %j, at full scale of one', (recording) => {
    const read = readRecordedWav(recordedTone({ ...recording, level: 1, before: 0, after: 0 }));
    expect(read.ok && [read.value.rate, read.value.samples.length]).toEqual([48_000, 19_200]);
    expect(read.ok && peak(read.value)).toBeCloseTo(0, 2);
  });

  it('of two channels is the mean of both', () => {
    const file = recordedTone({ channels: 2, level: 0.5, before: 0, after: 0 });
    for (let at = 46; at < file.length; at += 4) file.writeInt16LE(0, at);
    const read = readRecordedWav(file);
    expect(read.ok && peak(read.value)).toBeCloseTo(20 * Math.log10(0.25), 1);
  });

  it('is found behind what a recorder noted about itself, odd lengths and all', () => {
    const file = recordedTone();
    const note = Buffer.from('LIST\u0003\0\0\0abc\0', 'latin1');
    const noted = Buffer.concat([file.subarray(0, 12), note, file.subarray(12)]);
    expect(readRecordedWav(noted)).toEqual(readRecordedWav(file));
  });

  it('that was cut off in the middle gives what there is', () => {
    const read = readRecordedWav(recordedTone().subarray(0, 2_001));
    expect(read.ok && read.value.samples.length).toBe(978);
  });

  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'not-a-wav'],
    ['a song', Buffer.from('ID3'.padEnd(400)), 'not-a-wav'],
    ['a head without a body', recordedTone().subarray(0, 36), 'not-a-wav'],
    ['a format cut short', recordedTone().subarray(0, 30), 'format-unknown'],
    ['eight bits', patched(34, 8), 'format-unknown'],
    ['floating point', patched(20, 3), 'format-unknown'],
    ['no channel', patched(22, 0), 'format-unknown'],
    ['six channels', patched(22, 6), 'format-unknown'],
    ['a telephone', recordedTone({ rate: 8_000 }), 'rate-unknown'],
    ['a studio’s 96 kHz', recordedTone({ rate: 96_000, seconds: 0.2 }), 'rate-unknown'],
    ['a room in which nobody speaks', recordedTone({ level: 0.002 }), 'silent'],
    ['digital silence', recordedTone({ level: 0 }), 'silent'],
    ['a voice whose tops are cut off', recordedTone({ level: 1.5 }), 'clipped'],
    ['a knock', recordedTone({ seconds: 0.06 }), 'too-short'],
    ['no sample at all', recordedTone({ seconds: 0, before: 0, after: 0 }), 'too-short'],
    ['a whole speech', recordedTone({ seconds: 6.2, rate: 16_000 }), 'too-long'],
  ])('that is %s is refused by name', (_, file, problem) => {
    expect(preparedClip(file)).toEqual({ ok: false, error: problem });
  });

  it('that touches the edge here and there is a good one', () => {
    expect(preparedClip(recordedTone({ level: 1 })).ok).toBe(true);
  });
});

describe('the silence at its ends', () => {
  it('is cut off, but for a breath before and the dying away after', () => {
    const ms = soundMs(prepared({ seconds: 0.5, before: 1, after: 2 }));
    expect(ms).toBeGreaterThanOrEqual(500);
    expect(ms).toBeLessThanOrEqual(600);
  });

  it('is cut off in a room that hums, too', () => {
    const { rate, samples } = sine(MASTERED_RATE, 500, 3);
    const noisy = samples.map((sample, index) => {
      const hum = 0.004 * Math.sin(index * 1.7) + 0.004 * Math.sin(index * 0.9);
      return hum + (index > rate && index < 2 * rate ? 0.1 * sample : 0);
    });
    const ms = soundMs(trimmed({ rate, samples: noisy }));
    expect(ms).toBeGreaterThanOrEqual(990);
    expect(ms).toBeLessThanOrEqual(1_100);
  });

  it('is all of a silent recording, and stays inside a word as it was', () => {
    expect(trimmed({ rate: 16_000, samples: new Float64Array(16_000) }).samples).toHaveLength(0);
    const word = joined([
      { sound: sine(MASTERED_RATE, 300, 0.2), gapMs: 150 },
      { sound: sine(MASTERED_RATE, 300, 0.2), gapMs: 500 },
    ]);
    expect(soundMs(trimmed(word))).toBeGreaterThanOrEqual(550);
    expect(soundMs(trimmed(word))).toBeLessThanOrEqual(640);
  });
});

describe('a sound at another rate', () => {
  it.each([16_000, 32_000, 44_100, 48_000])('is the same tone from %i samples a second', (rate) => {
    const one = resampled(sine(rate, 1_000), MASTERED_RATE);
    expect([one.rate, soundMs(one)]).toEqual([MASTERED_RATE, 500]);
    expect(strength(one, 1_000)).toBeCloseTo(1, 2);
    expect(strength(one, 1_000 * (MASTERED_RATE / rate))).toBeLessThan(0.001);
  });

  it('keeps what a voice has, up to 9.5 kHz', () => {
    const one = resampled(sine(48_000, 9_500), MASTERED_RATE);
    expect(20 * Math.log10(strength(one, 9_500))).toBeGreaterThan(-0.5);
  });

  it('lets nothing fold back that it cannot hold: 80 dB below', () => {
    for (const hertz of [11_500, 14_000, 18_000]) {
      const folded = resampled(sine(48_000, hertz), MASTERED_RATE);
      expect(20 * Math.log10(strength(folded, MASTERED_RATE - hertz))).toBeLessThan(-80);
    }
  });

  it('is itself where the rate fits', () => {
    const one = sine(MASTERED_RATE, 440);
    expect(resampled(one, MASTERED_RATE)).toEqual(one);
  });
});

describe('clips side by side', () => {
  it('are as loud as one another, however they were recorded', () => {
    const recordings: Recording[] = [
      { level: 0.02 },
      { level: 0.9 },
      { level: 0.3, rate: 16_000 },
      { level: 0.05, bits: 24, channels: 2 },
    ];
    for (const recording of recordings) {
      expect(Math.abs(loudness(prepared(recording)) - CLIP_LOUDNESS)).toBeLessThan(0.1);
    }
  });

  it('are joined without a click, with the silence between them that was asked for', () => {
    const one = prepared({ hertz: 440 });
    const both = joined([
      { sound: one, gapMs: 200 },
      { sound: prepared({ hertz: 900 }), gapMs: 0 },
    ]);
    expect(soundMs(both)).toBe(2 * soundMs(one) + 200);
    const gap = both.samples.subarray(one.samples.length, one.samples.length + 0.2 * MASTERED_RATE);
    expect(gap.every((sample) => sample === 0)).toBe(true);
    expect([both.samples[0], both.samples.at(-1)].map((sample) => Math.abs(sample ?? 1))).toEqual([0, 0]);
  });
});

function patched(at: number, value: number): Buffer {
  const file = recordedTone();
  file.writeUInt16LE(value, at);
  return file;
}
