/** Digits as they are spoken before other words, by their value. */
// biome-ignore format: the ten in one look
export const DIGIT_CLIPS: readonly string[] = [
  'nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan',
];

/** Every clip a pack must have, in the order they are recorded; Indonesian alone, as nobody records English here. */
export const REQUIRED_CLIPS: readonly string[] = [
  'nomor-antrian',
  ...['huruf-a', 'huruf-b', 'huruf-c', 'huruf-d'],
  ...DIGIT_CLIPS,
  ...['sepuluh', 'sebelas', 'belas', 'puluh', 'seratus', 'ratus', 'seribu', 'ribu'],
  ...['silakan-menuju', 'loket', 'petugas-mendatangi'],
];

/** The same digit as the last word of a number, where the voice falls; the plain one where it was not recorded. */
export function lastTake(digit: string): string {
  return `${digit}-akhir`;
}

/** What the speaker says for "Uji suara"; without it the engine does. */
export const TEST_CLIP = 'uji-suara';

/** Clips a pack may have besides. */
export const OPTIONAL_CLIPS: readonly string[] = [...DIGIT_CLIPS.map(lastTake), TEST_CLIP];

export const CLIP_NAMES: ReadonlySet<string> = new Set([...REQUIRED_CLIPS, ...OPTIONAL_CLIPS]);
