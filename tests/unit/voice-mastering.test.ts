import { describe, expect, it } from 'vitest';
import { type Biquad, filtered, highPass, presence } from '../../voice/mastering/biquad.ts';
import { evened, limited } from '../../voice/mastering/dynamics.ts';
import { kWeighting, loudness } from '../../voice/mastering/loudness.ts';
import { mastered } from '../../voice/mastering/master.ts';
import { louder, peak, ratio, type Sound } from '../../voice/mastering/sound.ts';
import { readWav, writeWav } from '../../voice/mastering/wav.ts';

const RATE = 22_050;

/** A tone of so many dBFS, whole or in parts: [seconds, decibels]. */
function tone(parts: readonly [number, number][], { hertz = 997, rate = RATE } = {}): Sound {
  const samples = parts.flatMap(([seconds, decibels], part) => {
    const before = parts.slice(0, part).reduce((sum, [length]) => sum + length, 0);
    return Array.from({ length: Math.round(seconds * rate) }, (_, index) => {
      return ratio(decibels) * Math.sin(2 * Math.PI * hertz * (before + index / rate));
    });
  });
  return { rate, samples: Float64Array.from(samples) };
}

/** Syllables of different loudness with pauses, as speech has them: a buzz of 120 Hz and its overtones. */
function speechLike(): Sound {
  const samples = new Float64Array(4 * RATE);
  for (let index = 0; index < samples.length; index += 1) {
    const time = index / RATE;
    const syllable = Math.floor(time / 0.25);
    if (syllable % 5 === 4) continue;
    const shape = Math.sin(Math.PI * ((time % 0.25) / 0.25)) * ([0.1, 0.5, 0.2, 0.35][syllable % 4] ?? 0);
    let voice = 0;
    for (let overtone = 1; overtone <= 20; overtone += 1) {
      voice += Math.sin(2 * Math.PI * 120 * overtone * time) / overtone;
    }
    samples[index] = shape * voice * 0.5;
  }
  return { rate: RATE, samples };
}

/** How much a filter changes a tone of so many hertz, dB. */
function change(filter: (sound: Sound) => Sound, hertz: number): number {
  const sound = tone([[1, -20]], { hertz });
  const after = filter(sound);
  const settled = (one: Sound) => peak({ ...one, samples: one.samples.subarray(RATE / 2) });
  return settled(after) - settled(sound);
}

describe('loudness', () => {
  it.each([22_050, 44_100, 48_000])(
    'of a tone of 997 Hz at full scale is −3.01 LUFS in one channel, at %i samples a second',
    (rate) => {
      expect(loudness(tone([[3, 0]], { rate }))).toBeCloseTo(-3.01, 1);
      expect(loudness(tone([[3, -20]], { rate }))).toBeCloseTo(-23.01, 1);
    },
  );

  it('weighs with the very coefficients the recommendation prints for 48 kHz', () => {
    const [head, low] = kWeighting(48_000);
    const near = (found: readonly number[], printed: readonly number[]) => {
      for (const [index, value] of printed.entries()) expect(found[index]).toBeCloseTo(value, 8);
    };
    near(head.b, [1.53512485958697, -2.69169618940638, 1.19839281085285]);
    near(head.a, [-1.69065929318241, 0.73248077421585]);
    near(low.b, [1, -2, 1]);
    near(low.a, [-1.99004745483398, 0.99007225036621]);
  });

  it('leaves out pauses, and what is far quieter than the rest', () => {
    const level = loudness(tone([[4, -20]]));
    expect(
      loudness(
        tone([
          [4, -20],
          [4, -120],
        ]),
      ),
    ).toBeCloseTo(level, 0);
    expect(
      loudness(
        tone([
          [4, -20],
          [4, -45],
        ]),
      ),
    ).toBeCloseTo(level, 0);
    // What is only a little quieter counts.
    expect(
      loudness(
        tone([
          [4, -20],
          [4, -26],
        ]),
      ),
    ).toBeLessThan(level - 1);
  });

  it('of silence, and of nothing, is none', () => {
    expect(loudness({ rate: RATE, samples: new Float64Array(RATE) })).toBe(Number.NEGATIVE_INFINITY);
    expect(loudness({ rate: RATE, samples: new Float64Array(0) })).toBe(Number.NEGATIVE_INFINITY);
  });

  it('of a sound shorter than a block is that of the whole', () => {
    expect(loudness(tone([[0.2, -20]]))).toBeCloseTo(-23, 0);
  });
});

describe('the filters', () => {
  const through = (filter: Biquad) => (sound: Sound) => filtered(sound, [filter]);

  it('take the rumble away and leave the voice', () => {
    const cut = through(highPass(RATE, 120));
    expect(change(cut, 40)).toBeLessThan(-15);
    expect(change(cut, 120)).toBeCloseTo(-3, 0);
    expect(change(cut, 1_000)).toBeCloseTo(0, 1);
  });

  it('raise what makes speech clear', () => {
    const lift = through(presence(RATE, 3_000, 5));
    expect(change(lift, 3_000)).toBeCloseTo(5, 1);
    expect(Math.abs(change(lift, 200))).toBeLessThan(0.2);
  });
});

describe('dynamics', () => {
  it('bring a loud syllable and a quiet one closer together', () => {
    const settled = ({ rate, samples }: Sound, from: number) =>
      peak({ rate, samples: samples.subarray(from * rate, (from + 0.4) * rate) });
    const even = evened(
      tone([
        [1, -6],
        [1, -24],
      ]),
    );
    expect(settled(even, 0.5) - settled(even, 1.5)).toBeLessThan(13);
    expect(settled(even, 1.5)).toBeCloseTo(-24, 0);
  });

  it('let no sample beyond the ceiling, and touch nothing that stays below it', () => {
    const loud = limited(
      tone([
        [0.5, -20],
        [0.1, 6],
        [0.5, -20],
      ]),
      -1,
    );
    expect(peak(loud)).toBeLessThanOrEqual(-1 + 1e-9);
    const calm = tone([[1, -6]]);
    expect(limited(calm, -1).samples).toEqual(calm.samples);
  });

  it('turn down before a peak comes, not with a step', () => {
    const { samples } = limited(
      tone(
        [
          [0.5, -20],
          [0.1, 6],
          [0.5, -20],
        ],
        { hertz: 5 },
      ),
      -1,
    );
    for (let index = 1; index < samples.length; index += 1) {
      expect(Math.abs((samples[index] ?? 0) - (samples[index - 1] ?? 0))).toBeLessThan(0.5);
    }
  });
});

describe('a mastered sentence', () => {
  it.each([-30, -12, 0, 12])('is −16 LUFS and nowhere above −1 dBFS, recorded %i dB louder', (decibels) => {
    const result = mastered(louder(speechLike(), decibels));
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    expect(loudness(result.value)).toBeGreaterThan(-16.5);
    expect(loudness(result.value)).toBeLessThan(-15.5);
    expect(peak(result.value)).toBeLessThanOrEqual(-1 + 1e-9);
  });

  it('is none when there is nothing to be heard', () => {
    expect(mastered({ rate: RATE, samples: new Float64Array(RATE) })).toEqual({ ok: false, error: 'silent' });
  });
});

describe('a WAV', () => {
  it('holds what was put in, to a sixteenth bit', () => {
    const sound = tone([[0.1, -3]]);
    const read = readWav(writeWav(sound));
    expect(read).toMatchObject({ ok: true, value: { rate: RATE } });
    if (!read.ok) return;
    for (const [index, sample] of sound.samples.entries()) {
      expect(Math.abs(sample - (read.value.samples[index] ?? 9))).toBeLessThan(1 / 32_000);
    }
  });

  it('cuts what is beyond full scale', () => {
    const read = readWav(writeWav({ rate: RATE, samples: Float64Array.of(2, -2) }));
    expect(read.ok && [...read.value.samples].map((one) => Math.round(one))).toEqual([1, -1]);
  });

  it('may say that it is longer than it is, as one written into a pipe does', () => {
    const bytes = Buffer.from(writeWav(tone([[0.1, -3]])));
    bytes.writeUInt32LE(0x7ffff000, 40);
    const read = readWav(bytes);
    expect(read.ok && read.value.samples.length).toBe(2205);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('Error: The specified espeak-ng voice does not exist.')],
    ['half a header', writeWav(tone([[0.1, -3]])).subarray(0, 30)],
  ])('is not %s', (_what, bytes) => {
    expect(readWav(bytes)).toEqual({ ok: false, error: 'not-a-wav' });
  });
});
