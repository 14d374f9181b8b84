import { err, ok, type Result } from '../../domain/result.ts';
import type { PackFinding } from '../../server/ports-packs.ts';
import { CLIP_NAMES, REQUIRED_CLIPS } from './clip-names.ts';

/** The file of a pack that says what is in it. */
export const MANIFEST = 'manifest.json';

/** What a manifest says; file names are plain names of WAV files beside it. */
export interface PackManifest {
  readonly name: string;
  readonly language: 'id';
  /** Who lent the voice. */
  readonly speaker: string;
  /** What the speaker agreed to, and when. */
  readonly permission: string;
  /** File names by clip name. */
  readonly clips: ReadonlyMap<string, string>;
  /** File names by spoken counter name, as `placeKey` makes it. */
  readonly places: ReadonlyMap<string, string>;
}

const FIELDS = ['name', 'language', 'speaker', 'permission', 'clips', 'places'];
/** No folder, nothing hidden, nothing a file system could take for something else. */
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}\.wav$/i;
const MOST_PLACES = 99;
const LONGEST_TEXT = 200;

/** A spoken counter name without what the ear cannot hear: case, and how many spaces. */
export function placeKey(spoken: string): string {
  return spoken.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

/** Reads a manifest strictly: what it does not know it refuses, so that a slip of the pen is told and not passed over. */
export function readManifest(text: string): Result<PackManifest, readonly PackFinding[]> {
  const said = parsed(text);
  if (!isRecord(said)) return err([{ what: 'manifest-unreadable' }]);
  const wrong: PackFinding[] = Object.keys(said)
    .filter((field) => !FIELDS.includes(field))
    .map((field) => ({ what: 'field-unknown', field }));
  const refuse = (field: string) => void wrong.push({ what: 'field-wrong', field });
  for (const field of ['name', 'speaker', 'permission']) if (!isText(said[field])) refuse(field);
  if (said.language !== 'id') refuse('language');
  const clips = filesOf(said.clips, 'clips', wrong);
  const places = filesOf(said.places ?? {}, 'places', wrong);
  for (const clip of clips.keys()) {
    if (!CLIP_NAMES.has(clip)) wrong.push({ what: 'clip-unknown', clip });
  }
  for (const clip of REQUIRED_CLIPS) {
    if (!clips.has(clip) && isRecord(said.clips)) wrong.push({ what: 'clip-missing', clip });
  }
  if (places.size > MOST_PLACES) refuse('places');
  if (wrong.length > 0) return err(wrong);
  const [name, speaker, permission] = [said.name, said.speaker, said.permission].map(String);
  return ok({
    ...{ name: name ?? '', language: 'id', speaker: speaker ?? '', permission: permission ?? '' },
    ...{ clips, places: new Map([...places].map(([place, file]) => [placeKey(place), file])) },
  });
}

function parsed(text: string): unknown {
  try {
    // Windows' editor writes a mark before the text that is none of it.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT;
}

/** File names by name; what is none is noted and left out, so that it is not told of as missing besides. */
function filesOf(value: unknown, field: string, wrong: PackFinding[]): Map<string, string> {
  const files = new Map<string, string>();
  if (!isRecord(value)) {
    wrong.push({ what: 'field-wrong', field });
    return files;
  }
  for (const [name, file] of Object.entries(value)) {
    if (name.length > LONGEST_TEXT || name.trim() === '') wrong.push({ what: 'field-wrong', field });
    else if (typeof file !== 'string' || !FILE_NAME.test(file)) {
      wrong.push({ what: 'file-name-refused', clip: name });
      files.set(name, '');
    } else files.set(name, file);
  }
  return files;
}
