/**
 * The signs a job id is made of. All of them have bit 4 clear, so that none looks like news a printer puts between the
 * bytes of an answer; none is anything but a plain letter or sign, so that every printer can send it back.
 */
const SIGNS = '@ABCDEFGHIJKLMNO`abcdefghijklmno';
const LENGTH = 4;

/** The name a printer is told for one attempt: four signs, the same for the same attempt, another for the next one. */
export function jobIdOf(attemptId: string): string {
  let rest = fingerprint(attemptId);
  let id = '';
  for (let place = 0; place < LENGTH; place += 1) {
    id += SIGNS.charAt(rest % SIGNS.length);
    rest = Math.floor(rest / SIGNS.length);
  }
  return id;
}

/** FNV-1a of 32 bits, stirred once more: attempts that differ in one sign only get ids that differ. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
