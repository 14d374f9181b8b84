import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packProgram } from '../../server/composition/open-voice-packs.ts';
import type { CallSentence, Sentence } from '../../server/ports-voice.ts';
import { engineSpeaker } from '../../voice/engine/speaker.ts';
import { loudness } from '../../voice/mastering/loudness.ts';
import { peak, type Sound } from '../../voice/mastering/sound.ts';
import { readWav, writeWav } from '../../voice/mastering/wav.ts';
import { recordedSpeaker } from '../../voice/pack/recorded-speaker.ts';
import { heardTones } from '../support/heard-tones.ts';
import { openPacksIn } from '../support/open-packs.ts';
import { openVoiceIn, scriptedEngine } from '../support/open-voice.ts';
import { PACK_CLIPS, recordedTone, toneOf, writePack } from '../support/recorded-pack.ts';
import { tempDir } from '../support/temp-dir.ts';

const PLACE = 'loket bpjs ketenagakerjaan';
const TONES = [...PACK_CLIPS, PLACE].map(toneOf);
/** What stands in for the engine: no tone of any clip. */
const ENGINE_HERTZ = 3_000;

const call = (over: Partial<CallSentence> = {}): CallSentence => ({
  ...{ what: 'call', language: 'id', number: 'A-007', numberStyle: 'digits' },
  counter: 'loket BPJS Ketenagakerjaan',
  ...over,
});

/** A voice whose engine says one tone for everything, with a pack of tones beside it. */
async function openHall(changes: Parameters<typeof writePack>[2] = {}) {
  const directory = tempDir();
  const { packs, voicePacks } = openPacksIn(directory);
  const folder = writePack(packs, 'rina', changes);
  await voicePacks.use('rina');
  const samples = Float64Array.from(
    { length: 44_100 },
    (_, index) => 0.3 * Math.sin((2 * Math.PI * ENGINE_HERTZ * index) / 22_050),
  );
  const tone = join(directory, 'engine.wav');
  writeFileSync(tone, writeWav({ rate: 22_050, samples }));
  const script = `process.stdout.write(require('fs').readFileSync(${JSON.stringify(tone)}))`;
  const voice = openVoiceIn(directory, {
    speaker: recordedSpeaker({
      current: voicePacks.current,
      speak: packProgram('speak'),
      engine: engineSpeaker([scriptedEngine(script)]),
    }),
  });
  const said = async (sentence: Sentence): Promise<Sound> => {
    const spoken = await voice.say(sentence);
    const sound = spoken.ok ? readWav(spoken.value) : spoken;
    if (!sound.ok) throw new Error(sound.error);
    return sound.value;
  };
  const heard = async (sentence: Sentence) => {
    const tones = heardTones(await said(sentence), [...TONES, ENGINE_HERTZ]);
    return tones.map((hertz) =>
      hertz === ENGINE_HERTZ ? 'the engine' : [...PACK_CLIPS, PLACE].find((clip) => toneOf(clip) === hertz),
    );
  };
  return { folder, voice, voicePacks, said, heard };
}

const A_007 = ['nomor-antrian', 'huruf-a', 'nol', 'nol', 'tujuh-akhir', 'silakan-menuju'];

describe('a call said by recordings', () => {
  it('is heard clip by clip, in order, as loud as every sentence and as long as its clips', async () => {
    const { said, heard, voice } = await openHall();
    expect(await heard(call())).toEqual([...A_007, PLACE]);
    const sound = await said(call());
    expect(sound.rate).toBe(22_050);
    expect(Math.abs(loudness(sound) + 16)).toBeLessThan(0.5);
    expect(peak(sound)).toBeLessThanOrEqual(-1);
    const seconds = sound.samples.length / sound.rate;
    // Seven clips of 0.38 s with their silences between.
    expect(seconds).toBeGreaterThan(3.2);
    expect(seconds).toBeLessThan(4);
    expect([voice.state(), voice.logged]).toEqual(['on', []]);
  });

  it('is heard as the number itself where that is set, with the number of its counter', async () => {
    const { heard } = await openHall();
    const sentence = call({ number: 'C-121', numberStyle: 'whole', counter: 'loket dua belas' });
    expect(await heard(sentence)).toEqual([
      ...['nomor-antrian', 'huruf-c', 'seratus', 'dua', 'puluh', 'satu-akhir'],
      ...['silakan-menuju', 'loket', 'dua', 'belas'],
    ]);
  });

  it('is even where the recordings are not: a whisper beside a shout', async () => {
    const { said } = await openHall({
      recordings: {
        nol: { level: 0.02 },
        'silakan-menuju': { level: 0.95 },
        'huruf-a': { rate: 48_000, bits: 24 },
      },
    });
    const sound = await said(call());
    const levels = [0.6, 1.2, 1.6, 2.3, 2.9].map((second) => {
      const from = Math.round(second * sound.rate);
      return peak({ ...sound, samples: sound.samples.subarray(from, from + sound.rate / 2) });
    });
    expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(6);
  });
});

describe('what the recordings cannot say', () => {
  it.each<[string, Sentence]>([
    ['English', call({ language: 'en' })],
    ['a counter nobody recorded', call({ counter: 'ruang konsultasi' })],
    ['a reminder', { what: 'ticket-reminder', language: 'id', number: 'A-007' }],
  ])('is said by the engine, all of it: %s', async (_, sentence) => {
    const { heard } = await openHall();
    expect(await heard(sentence)).toEqual(['the engine']);
  });

  it('is everything while something is wrong with the pack', async () => {
    const { heard, voice } = await openHall({ recordings: { sembilan: { level: 0 } } });
    expect(await heard(call())).toEqual(['the engine']);
    expect(voice.logged).toEqual([]);
  });
});

describe('a pack that changes while it is in use', () => {
  it('is heard with its new clip at the next call, and with the old one when that comes back', async () => {
    const { folder, heard, voicePacks } = await openHall();
    expect(await heard(call())).toEqual([...A_007, PLACE]);
    // The speaker's other "nol", in the tone of another clip.
    writeFileSync(join(folder, 'nol.wav'), recordedTone({ hertz: toneOf('ribu'), seconds: 0.3 }));
    await voicePacks.use('rina');
    const exchanged = A_007.map((clip) => (clip === 'nol' ? 'ribu' : clip));
    expect(await heard(call())).toEqual([...exchanged, PLACE]);
    rmSync(folder, { recursive: true });
    writePack(join(folder, '..'), 'rina');
    await voicePacks.use('rina');
    expect(await heard(call())).toEqual([...A_007, PLACE]);
  });

  it('says nothing nobody has looked at: the engine speaks until it was, and nothing of it stays', async () => {
    const { folder, heard, voice, voicePacks } = await openHall();
    writeFileSync(join(folder, 'nol.wav'), recordedTone({ level: 0 }));
    expect(await heard(call())).toEqual(['the engine']);
    expect([voice.state(), voice.logged]).toEqual(['on', ['the voice pack failed stopped']]);
    writeFileSync(join(folder, 'nol.wav'), recordedTone({ hertz: toneOf('nol'), seconds: 0.3 }));
    await voicePacks.use('rina');
    expect(await heard(call())).toEqual([...A_007, PLACE]);
  });

  it('that vanishes leaves the engine, and speaks again when it is back', async () => {
    const { folder, heard, voicePacks } = await openHall();
    renameSync(folder, `${folder}-hilang`);
    expect(await heard(call())).toEqual(['the engine']);
    await voicePacks.use('rina');
    expect(voicePacks.current()?.report.findings).toEqual([{ what: 'folder-missing' }]);
    expect(await heard(call({ number: 'A-008' }))).toEqual(['the engine']);
    renameSync(`${folder}-hilang`, folder);
    await voicePacks.use('rina');
    expect(await heard(call())).toEqual([...A_007, PLACE]);
  });

  it('that is no longer set says nothing any more', async () => {
    const { heard, voicePacks } = await openHall();
    await voicePacks.use('');
    expect([voicePacks.inUse(), voicePacks.current()]).toEqual(['', null]);
    expect(await heard(call())).toEqual(['the engine']);
  });
});
