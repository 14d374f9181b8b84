import { randomFillSync } from 'node:crypto';
import type { Clock, Ids, Random } from './ports.ts';

/** The machine's clock, or one that starts at `startAt` (ms since 1970) and runs on from there. */
export function createClock(startAt: number | null): Clock {
  const monotonic = () => performance.now();
  if (startAt === null) return { now: () => Date.now(), monotonic };
  const begun = performance.now();
  return { now: () => Math.floor(startAt + performance.now() - begun), monotonic };
}

export function createRandom(): Random {
  return { bytes: (count) => randomFillSync(new Uint8Array(count)) };
}

/** UUIDv7: 48 bits of the clock, then random ones; within one millisecond a counter keeps the order. */
export function createIds(clock: Clock, random: Random): Ids {
  let lastMs = 0;
  let counter = 0;
  return {
    next() {
      const now = clock.now();
      if (now > lastMs) {
        lastMs = now;
        counter = 0;
      } else if (counter === 0xfff) {
        // More than 4,096 ids in a millisecond, or the clock went back: borrow the next one.
        lastMs += 1;
        counter = 0;
      } else {
        counter += 1;
      }
      const bytes = Buffer.from(random.bytes(16));
      bytes.writeUIntBE(lastMs, 0, 6);
      bytes.writeUInt16BE(0x7000 | counter, 6);
      bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
      const hex = bytes.toString('hex');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
    },
  };
}
