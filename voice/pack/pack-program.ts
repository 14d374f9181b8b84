import { readFileSync } from 'node:fs';
import { checkPack } from './check-pack.ts';
import { speakClips, type WantedClip } from './speak-clips.ts';

/**
 * A program of its own, so that the server's thread computes no sound. `pack-program check <folder>` writes the
 * pack's report as JSON; `pack-program speak <folder>` reads which clips are wanted as JSON from its standard input and
 * writes a WAV. Ends with 1 when a clip is not the one that was looked at.
 */
const [task, folder = ''] = process.argv.slice(2);
if (task === 'check') process.stdout.write(JSON.stringify(checkPack(folder)));
else {
  const wanted = JSON.parse(readFileSync(0, 'utf8')) as readonly WantedClip[];
  const spoken = speakClips(folder, wanted);
  if (spoken.ok) process.stdout.write(spoken.value);
  else process.exitCode = 1;
}
