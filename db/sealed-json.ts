import type { Sealer, SealPlace } from '../server/ports.ts';

/** Seals a value as JSON for its one place. */
export function sealJson(sealer: Sealer, place: SealPlace, value: unknown): Buffer {
  return Buffer.from(sealer.seal(place, Buffer.from(JSON.stringify(value))));
}

/** Reads back what `sealJson` sealed there. The caller knows the shape: it wrote it. */
export function openJson<T>(sealer: Sealer, place: SealPlace, sealed: Uint8Array): T {
  return JSON.parse(Buffer.from(sealer.open(place, sealed)).toString()) as T;
}
