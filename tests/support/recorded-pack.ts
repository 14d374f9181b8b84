import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPTIONAL_CLIPS, REQUIRED_CLIPS } from '../../voice/pack/clip-names.ts';

/** How a recording was made; `before` and `after`: silence around what is said, seconds. */
export interface Recording {
  readonly rate?: number;
  readonly bits?: 16 | 24;
  readonly channels?: 1 | 2;
  /** As recorders write 24 bits. */
  readonly extensible?: boolean;
  readonly hertz?: number;
  readonly seconds?: number;
  /** Of full scale; above 1 its tops are cut off. */
  readonly level?: number;
  readonly before?: number;
  readonly after?: number;
}

/** A WAV file in which one tone is said, with nothing before and after it. */
export function recordedTone({
  rate = 48_000,
  bits = 16,
  channels = 1,
  extensible = false,
  hertz = 440,
  seconds = 0.4,
  level = 0.3,
  before = 0.3,
  after = 0.3,
}: Recording = {}): Buffer {
  const count = Math.round((before + seconds + after) * rate);
  const bytes = bits / 8;
  const format = extensible ? 40 : 16;
  const file = Buffer.alloc(28 + format + count * channels * bytes);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(format, 16);
  file.writeUInt16LE(extensible ? 0xff_fe : 1, 20);
  file.writeUInt16LE(channels, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * channels * bytes, 28);
  file.writeUInt16LE(channels * bytes, 32);
  file.writeUInt16LE(bits, 34);
  if (extensible) {
    file.writeUInt16LE(22, 36);
    file.writeUInt16LE(bits, 38);
    file.writeUInt16LE(1, 44);
  }
  const data = 20 + format;
  file.write('data', data, 'latin1');
  file.writeUInt32LE(count * channels * bytes, data + 4);
  const most = 2 ** (bits - 1) - 1;
  for (let index = 0; index < count; index += 1) {
    const time = index / rate - before;
    const said = time >= 0 && time < seconds ? level * Math.sin(2 * Math.PI * hertz * time) : 0;
    const value = Math.round(Math.max(-1, Math.min(1, said)) * most);
    for (let channel = 0; channel < channels; channel += 1) {
      file.writeIntLE(value, data + 8 + (index * channels + channel) * bytes, bytes);
    }
  }
  return file;
}

/** The clips of a whole pack; each is told from the others by its tone. */
export const PACK_CLIPS = [...REQUIRED_CLIPS, ...OPTIONAL_CLIPS];

/** The tone of a clip in a pack made here, Hz: 50 apart, so that a short one is told too. */
export function toneOf(clip: string): number {
  const place = [...PACK_CLIPS, 'loket bpjs ketenagakerjaan'].indexOf(clip);
  return 400 + 50 * place;
}

/** Enough for a clip, and quick to look at. */
const SHORT = { rate: 24_000, seconds: 0.3, before: 0.1, after: 0.1 };

/** What a test changes of a pack before it is written. */
export interface PackChanges {
  /** Other fields of the manifest. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** Clips that are not there. */
  readonly without?: readonly string[];
  /** Recordings made otherwise, by clip name. */
  readonly recordings?: Readonly<Record<string, Recording>>;
  /** Files written in place of a recording, by clip name. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

/** Writes a pack of tones into `directory`/`name` and answers its folder. */
export function writePack(directory: string, name: string, changes: PackChanges = {}): string {
  const folder = join(directory, name);
  mkdirSync(folder, { recursive: true });
  const { without = [], recordings = {}, files = {} } = changes;
  const clips = PACK_CLIPS.filter((clip) => !without.includes(clip));
  for (const clip of [...clips, 'tempat-bpjs']) {
    const key = clip === 'tempat-bpjs' ? 'loket bpjs ketenagakerjaan' : clip;
    const file = files[clip] ?? recordedTone({ ...SHORT, hertz: toneOf(key), ...recordings[clip] });
    writeFileSync(join(folder, `${clip}.wav`), file);
  }
  const manifest = {
    name: 'Suara Ibu Rina',
    language: 'id',
    speaker: 'Rina',
    permission: 'Izin tertulis untuk MPP Tebing Tinggi, 20 November 2026',
    clips: Object.fromEntries(clips.map((clip) => [clip, `${clip}.wav`])),
    places: { 'loket BPJS Ketenagakerjaan': 'tempat-bpjs.wav' },
    ...changes.manifest,
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
