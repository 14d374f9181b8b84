import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLIP_NAMES, REQUIRED_CLIPS } from '../../voice/pack/clip-names.ts';
import { placeKey, readManifest } from '../../voice/pack/manifest.ts';

const CLIPS = Object.fromEntries(REQUIRED_CLIPS.map((clip) => [clip, `${clip}.wav`]));
const GOOD = {
  ...{ name: 'Suara Ibu Rina', language: 'id', speaker: 'Rina', permission: 'Izin tertulis' },
  ...{ clips: CLIPS, places: { 'loket BPJS Ketenagakerjaan': 'tempat.wav' } },
};
const read = (over: Record<string, unknown>) => readManifest(JSON.stringify({ ...GOOD, ...over }));

describe('the manifest of a voice pack', () => {
  it('is read whole, places by what the ear hears of their names', () => {
    const manifest = readManifest(JSON.stringify(GOOD));
    expect(manifest.ok && manifest.value).toMatchObject({ speaker: 'Rina', permission: 'Izin tertulis' });
    expect(manifest.ok && manifest.value.clips.get('tujuh')).toBe('tujuh.wav');
    expect(manifest.ok && [...manifest.value.places]).toEqual([['loket bpjs ketenagakerjaan', 'tempat.wav']]);
    expect(placeKey('  Loket   BPJS\nKetenagakerjaan ')).toBe('loket bpjs ketenagakerjaan');
  });

  it('is right as the guide prints it, with every clip there is', () => {
    const guide = readFileSync(join(import.meta.dirname, '../../docs/paket-suara.md'), 'utf8');
    const [, printed = ''] = /```json\n([\s\S]+?)```/.exec(guide) ?? [];
    const manifest = readManifest(printed);
    expect(manifest.ok && new Set(manifest.value.clips.keys())).toEqual(CLIP_NAMES);
    const told = guide.slice(0, guide.indexOf('```json'));
    for (const clip of REQUIRED_CLIPS) expect(told).toContain(`\`${clip}\``);
    expect(told).toContain(`**Wajib (${REQUIRED_CLIPS.length}):**`);
    expect(told).toContain(`**Sangat disarankan (${CLIP_NAMES.size - REQUIRED_CLIPS.length}):**`);
  });

  it('is read as Windows’ editor saves it, too', () => {
    expect(readManifest(`\uFEFF${JSON.stringify(GOOD)}`).ok).toBe(true);
  });

  it('may leave out the places and the last takes', () => {
    expect(read({ places: undefined }).ok).toBe(true);
    expect(read({ clips: { ...CLIPS, 'tujuh-akhir': 'tujuh-akhir.wav' } }).ok).toBe(true);
  });

  it('that lacks clips is told which, all of them at once', () => {
    const { tujuh, loket, ...rest } = CLIPS;
    expect([tujuh, loket]).toEqual(['tujuh.wav', 'loket.wav']);
    expect(read({ clips: rest })).toEqual({
      ok: false,
      error: [
        { what: 'clip-missing', clip: 'tujuh' },
        { what: 'clip-missing', clip: 'loket' },
      ],
    });
  });

  it.each<[string, Record<string, unknown>, object]>([
    ['no language', { language: undefined }, { what: 'field-wrong', field: 'language' }],
    ['a language nobody records here', { language: 'en' }, { what: 'field-wrong', field: 'language' }],
    ['no speaker', { speaker: ' ' }, { what: 'field-wrong', field: 'speaker' }],
    ['no permission of the speaker', { permission: undefined }, { what: 'field-wrong', field: 'permission' }],
    ['a name that is none', { name: 7 }, { what: 'field-wrong', field: 'name' }],
    ['a novel for a name', { name: 'x'.repeat(201) }, { what: 'field-wrong', field: 'name' }],
    ['a field it does not know', { licence: 'CC0' }, { what: 'field-unknown', field: 'licence' }],
    ['clips that are a list', { clips: [] }, { what: 'field-wrong', field: 'clips' }],
    ['places that are a word', { places: 'loket' }, { what: 'field-wrong', field: 'places' }],
    ['a place without a name', { places: { ' ': 'x.wav' } }, { what: 'field-wrong', field: 'places' }],
    [
      'a hundred places',
      { places: Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`loket ${n}`, 'x.wav'])) },
      { what: 'field-wrong', field: 'places' },
    ],
    [
      'a clip nobody says',
      { clips: { ...CLIPS, delpan: 'x.wav' } },
      { what: 'clip-unknown', clip: 'delpan' },
    ],
  ])('with %s is refused', (_, over, finding) => {
    expect(read(over)).toEqual({ ok: false, error: [finding] });
  });

  it.each([
    '../rahasia.wav',
    'sub/tujuh.wav',
    String.raw`sub\tujuh.wav`,
    '/etc/passwd.wav',
    'C:tujuh.wav',
    '.tujuh.wav',
    'tujuh.wav/..',
    'tujuh.mp3',
    'tujuh.wav\u0000.wav',
    `${'x'.repeat(80)}.wav`,
    '',
    7,
    null,
  ])('that names %j as a file is refused', (file) => {
    expect(read({ clips: { ...CLIPS, tujuh: file } })).toEqual({
      ok: false,
      error: [{ what: 'file-name-refused', clip: 'tujuh' }],
    });
    expect(read({ places: { 'loket satu': file } }).ok).toBe(false);
  });

  it.each(['', '{', '[]', 'null', '"pack"', '7'])('that reads %j is none', (text) => {
    expect(readManifest(text)).toEqual({ ok: false, error: [{ what: 'manifest-unreadable' }] });
  });
});
