import { err, ok, type Result } from '../../domain/result.ts';
import type { Sound } from '../mastering/sound.ts';

const PCM = 1;
/** What recorders write for 24 bits: the true format stands in the first two bytes of the name at its end. */
const EXTENSIBLE = 0xff_fe;
const SUBFORMAT_AT = 24;
const LOWEST_RATE = 16_000;
const HIGHEST_RATE = 48_000;

interface Format {
  readonly rate: number;
  readonly channels: number;
  readonly bytes: number;
}

/**
 * The sound in a WAV as recorders and phones write it: PCM of 16 or 24 bits, one channel or two (mixed down), 16 to
 * 48 kHz. Bytes that are not there are not made up: a file that was cut off gives what it has.
 */
export function readRecordedWav(
  file: Uint8Array,
): Result<Sound, 'not-a-wav' | 'format-unknown' | 'rate-unknown'> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const word = (at: number) => String.fromCharCode(...file.subarray(at, at + 4));
  if (file.length < 12 || word(0) !== 'RIFF' || word(8) !== 'WAVE') return err('not-a-wav');
  let format: Format | null = null;
  for (let at = 12; at + 8 <= file.length; ) {
    const length = view.getUint32(at + 4, true);
    const body = at + 8;
    const end = Math.min(body + length, file.length);
    if (word(at) === 'fmt ') {
      format = formatIn(view, body, end);
      if (format === null) return err('format-unknown');
      if (format.rate < LOWEST_RATE || format.rate > HIGHEST_RATE) return err('rate-unknown');
    }
    if (word(at) === 'data') {
      return format === null
        ? err('not-a-wav')
        : ok({ rate: format.rate, samples: mixed(view, body, end, format) });
    }
    at = body + length + (length % 2);
  }
  return err('not-a-wav');
}

/** Null for anything but whole numbers in one channel or two. */
function formatIn(view: DataView, start: number, end: number): Format | null {
  if (end - start < 16) return null;
  const tag = view.getUint16(start, true);
  const extended = tag === EXTENSIBLE && end - start >= SUBFORMAT_AT + 2;
  const channels = view.getUint16(start + 2, true);
  const bytes = view.getUint16(start + 14, true) / 8;
  const isKnown = (extended ? view.getUint16(start + SUBFORMAT_AT, true) : tag) === PCM;
  if (!isKnown || (bytes !== 2 && bytes !== 3) || (channels !== 1 && channels !== 2)) return null;
  return { rate: view.getUint32(start + 4, true), channels, bytes };
}

/** Both channels as one, full scale as −1 to 1. */
function mixed(view: DataView, start: number, end: number, { channels, bytes }: Format): Float64Array {
  const frame = channels * bytes;
  const samples = new Float64Array(Math.floor((end - start) / frame));
  const sampleAt = bytes === 2 ? sample16 : sample24;
  for (let index = 0; index < samples.length; index += 1) {
    const at = start + index * frame;
    const left = sampleAt(view, at);
    samples[index] = channels === 1 ? left : (left + sampleAt(view, at + bytes)) / 2;
  }
  return samples;
}

function sample16(view: DataView, at: number): number {
  return view.getInt16(at, true) / 0x80_00;
}

function sample24(view: DataView, at: number): number {
  return (view.getInt8(at + 2) * 0x1_00_00 + view.getUint16(at, true)) / 0x80_00_00;
}
