/** How loudly the TV says that it is cut off: not at all, a word in the corner, or a bar across. */
export type ConnectionNotice = 'none' | 'word' | 'bar';

const WORD_AFTER_MS = 3000;
const BAR_AFTER_MS = 30_000;

/** `silentMs`: since the server was last heard; 0 while it is. */
export function connectionNotice(silentMs: number): ConnectionNotice {
  if (silentMs >= BAR_AFTER_MS) return 'bar';
  return silentMs >= WORD_AFTER_MS ? 'word' : 'none';
}
