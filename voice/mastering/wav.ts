import { err, ok, type Result } from '../../domain/result.ts';
import type { Sound } from './sound.ts';

const HEADER = 44;
const FULL_SCALE = 32_768;
const PCM = 1;

/**
 * The sound in a WAV of one channel and 16 bits. A program that writes into a pipe cannot know the length beforehand:
 * one that says more than there is gets what there is.
 */
export function readWav(bytes: Uint8Array): Result<Sound, 'not-a-wav'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (!isWav(bytes)) return err('not-a-wav');
  let rate = 0;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true);
    const body = at + 8;
    if (word(at) === 'fmt ' && body + 16 <= bytes.length) {
      const fits = view.getUint16(body, true) === PCM && view.getUint16(body + 2, true) === 1;
      if (!fits || view.getUint16(body + 14, true) !== 16) return err('not-a-wav');
      rate = view.getUint32(body + 4, true);
    }
    if (word(at) === 'data' && rate > 0) {
      const count = Math.floor(Math.min(length, bytes.length - body) / 2);
      const samples = new Float64Array(count);
      for (let index = 0; index < count; index += 1) {
        samples[index] = view.getInt16(body + 2 * index, true) / FULL_SCALE;
      }
      return ok({ rate, samples });
    }
    at = body + length + (length % 2);
  }
  return err('not-a-wav');
}

/** Whether it begins as a WAV does; what is in it is another question. */
export function isWav(bytes: Uint8Array): boolean {
  const word = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  return bytes.length >= HEADER && word(0) === 'RIFF' && word(8) === 'WAVE';
}

/** A WAV of one channel and 16 bits; what is beyond full scale is cut, nothing is rounded up. */
export function writeWav({ rate, samples }: Sound): Uint8Array {
  const bytes = Buffer.alloc(HEADER + 2 * samples.length);
  wavHeader(rate, 2 * samples.length).copy(bytes);
  for (let index = 0; index < samples.length; index += 1) {
    const value = Math.trunc((samples[index] ?? 0) * FULL_SCALE);
    bytes.writeInt16LE(Math.max(-FULL_SCALE, Math.min(FULL_SCALE - 1, value)), HEADER + 2 * index);
  }
  return bytes;
}

/** What stands before so many bytes of samples of one channel and 16 bits. */
export function wavHeader(rate: number, length: number): Buffer {
  const header = Buffer.alloc(HEADER);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(HEADER + length - 8, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(PCM, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(length, 40);
  return header;
}

/** The samples of a WAV that `writeWav` made, as they lie there. */
export function wavSamples(wav: Uint8Array): Uint8Array {
  return wav.subarray(HEADER);
}
