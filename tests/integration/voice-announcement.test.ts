import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallSentence, Repeated } from '../../server/ports-voice.ts';
import { chime } from '../../voice/announcement/chime.ts';
import type { createVoice } from '../../voice/create-voice.ts';
import { loudness } from '../../voice/mastering/loudness.ts';
import { peak, type Sound } from '../../voice/mastering/sound.ts';
import { between, longestHole, seconds, shareAt, soundIn } from '../support/heard-sound.ts';
import { openVoiceIn } from '../support/open-voice.ts';

let voice: ReturnType<typeof createVoice>;
const directory = mkdtempSync(join(tmpdir(), 'loket-announcement-'));
beforeAll(() => {
  voice = openVoiceIn(directory);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** The notes of the chime a TV plays by itself, Hz. */
const [E5, C5] = [659.25, 523.25];

type Style = CallSentence['numberStyle'];

const indonesian = (numberStyle: Style): Repeated => ({
  sentence: {
    ...{ what: 'call', language: 'id', number: 'A-107', numberStyle },
    counter: 'loket BPJS Ketenagakerjaan',
  },
  times: 2,
});
const english = (numberStyle: Style): Repeated => ({
  sentence: {
    ...{ what: 'call', language: 'en', number: 'A-107', numberStyle },
    counter: 'the BPJS Ketenagakerjaan counter',
  },
  times: 1,
});
const hear = async (...parts: Repeated[]): Promise<Sound> => {
  const made = await voice.announce(parts);
  if (!made.ok) throw new Error(made.error);
  return soundIn(made.value);
};

describe.each(['digits', 'whole'] as const)('the announcement of a call, numbers in %s', (style) => {
  it('is as loud as it should be, nowhere too loud, of a length one can wait for, without a hole', async () => {
    const sound = await hear(indonesian(style));
    expect(Math.abs(loudness(sound) + 16)).toBeLessThan(1);
    expect(peak(sound)).toBeLessThanOrEqual(-0.9);
    expect(seconds(sound)).toBeGreaterThan(5);
    expect(seconds(sound)).toBeLessThan(20);
    expect(longestHole(sound).length).toBeLessThan(1);
  });

  it('says English too, after the Indonesian', async () => {
    const [alone, both] = [await hear(indonesian(style)), await hear(indonesian(style), english(style))];
    expect(seconds(both)).toBeGreaterThan(seconds(alone) + 4);
    expect(Math.abs(loudness(both) + 16)).toBeLessThan(1);
    expect(peak(both)).toBeLessThanOrEqual(-0.9);
    expect(longestHole(both).length).toBeLessThan(1);
    expect(between(both, 0, seconds(alone)).samples).toEqual(alone.samples);
  });
});

describe('an announcement', () => {
  it('begins with the chime and says the same sentence twice, a breath apart', async () => {
    const once = await hear({ ...indonesian('digits'), times: 1 });
    const twice = await hear(indonesian('digits'));
    const chimed = seconds(chime(once.rate));
    expect(between(twice, 0, seconds(once)).samples).toEqual(once.samples);
    const again = between(twice, seconds(once) + 0.7, seconds(twice));
    expect(again.samples).toEqual(between(once, chimed, seconds(once)).samples);
  });

  it('begins with two falling notes, each where it should be', async () => {
    const sound = await hear(indonesian('digits'));
    const [high, low] = [between(sound, 0.02, 0.1), between(sound, 0.4, 0.48)];
    expect(shareAt(high, E5)).toBeGreaterThan(0.9);
    expect(shareAt(low, C5)).toBeGreaterThan(0.9);
    expect(shareAt(high, C5)).toBeLessThan(0.05);
    const speech = between(sound, seconds(chime(sound.rate)), seconds(sound));
    for (const hertz of [E5, C5]) expect(shareAt(speech, hertz)).toBeLessThan(0.05);
  });

  it('without a sentence is the chime, as loud as sentences are', async () => {
    const sound = await hear();
    expect(seconds(sound)).toBeCloseTo(1.38, 2);
    expect(loudness(sound)).toBeGreaterThan(-16.5);
    expect(loudness(sound)).toBeLessThan(-15.5);
    expect(peak(sound)).toBeLessThanOrEqual(-1);
  });
});
