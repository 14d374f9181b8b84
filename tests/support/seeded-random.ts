import { createHash } from 'node:crypto';
import type { Random } from '../../server/ports.ts';

/** The same bytes for the same seed. */
export function seededRandom(seed: string): Random {
  let block = 0;
  return {
    bytes(count) {
      const bytes = new Uint8Array(count);
      for (let filled = 0; filled < count; ) {
        block += 1;
        const part = createHash('sha256')
          .update(`${seed} ${block}`)
          .digest()
          .subarray(0, count - filled);
        bytes.set(part, filled);
        filled += part.length;
      }
      return bytes;
    },
  };
}
