import { readFileSync } from 'node:fs';
import { mastered } from './master.ts';
import { resampled } from './resample.ts';
import { MASTERED_RATE } from './sound.ts';
import { trimmed } from './trim.ts';
import { readWav, writeWav } from './wav.ts';

/**
 * A program of its own: reads a WAV from its standard input and writes it mastered, without the silence at
 * its ends. The work of a tenth of a second is
 * nothing the server's one thread should be kept from the queue for. Ends with 1 when there is nothing to be heard.
 */
const raw = readWav(readFileSync(0));
const sound = raw.ok ? mastered(resampled(trimmed(raw.value), MASTERED_RATE)) : raw;
if (sound.ok) process.stdout.write(writeWav(sound.value));
else process.exitCode = 1;
