import { readFileSync } from 'node:fs';
import espeak from 'espeak-ng';

/**
 * A program of its own, run as a child process for one sentence: `espeak-program -v id -s 145 -g 8` reads the text from
 * its standard input and writes a WAV, as the system's `espeak-ng` would. It stands apart because espeak-ng is under
 * the GPL: nothing else here is linked with it.
 */
const SOUND = '/sentence.wav';
const text = readFileSync(0, 'utf8');
const { FS } = await espeak({
  arguments: [...process.argv.slice(2), '-w', SOUND, text],
  print: () => {},
  printErr: (line) => process.stderr.write(`${line}\n`),
});
process.stdout.write(FS.readFile(SOUND));
