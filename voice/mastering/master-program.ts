import { readFileSync } from 'node:fs';
import { mastered } from './master.ts';
import { readWav, writeWav } from './wav.ts';

/**
 * A program of its own: reads a WAV from its standard input and writes it mastered. The work of a tenth of a second is
 * nothing the server's one thread should be kept from the queue for. Ends with 1 when there is nothing to be heard.
 */
const raw = readWav(readFileSync(0));
const sound = raw.ok ? mastered(raw.value) : raw;
if (sound.ok) process.stdout.write(writeWav(sound.value));
else process.exitCode = 1;
