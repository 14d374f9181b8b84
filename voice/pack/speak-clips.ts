import { err, ok, type Result } from '../../domain/result.ts';
import { writeWav } from '../mastering/wav.ts';
import { digestOf } from './check-pack.ts';
import { joined, type Piece } from './joined.ts';
import { readPlainFile } from './pack-folder.ts';
import { preparedClip } from './prepared-clip.ts';

/** A recording to be said, as it was when the pack was looked at, and the silence after it. */
export interface WantedClip {
  readonly file: string;
  readonly digest: string;
  readonly gapMs: number;
}

/**
 * The recordings one after another as a WAV. `changed`: one is not there any more, or not the one that was looked at;
 * what it would say now nobody has checked.
 */
export function speakClips(folder: string, wanted: readonly WantedClip[]): Result<Uint8Array, 'changed'> {
  const pieces: Piece[] = [];
  for (const { file, digest, gapMs } of wanted) {
    const bytes = readPlainFile(folder, file);
    if (!bytes.ok || digestOf(bytes.value) !== digest) return err('changed');
    const sound = preparedClip(bytes.value);
    if (!sound.ok) return err('changed');
    pieces.push({ sound: sound.value, gapMs });
  }
  return ok(writeWav(joined(pieces)));
}
