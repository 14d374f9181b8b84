const HEAD = 'AGE-SECRET-KEY-1';

/** A recovery key as it is written on paper: its head, then groups of four. */
export function shownKey(identity: string): readonly string[] {
  const rest = identity.slice(HEAD.length);
  return [HEAD, ...(rest.match(/.{1,4}/g) ?? [])];
}

/**
 * A recovery key as somebody typed it from paper: groups, lines and small letters do not matter, nor whether the head
 * was typed. Null when it cannot be one; whether it is the right one shows when it is used.
 */
export function typedKey(text: string): string | null {
  const plain = text.toUpperCase().replace(/[\s.]/g, '');
  const rest = plain.startsWith(HEAD) ? plain.slice(HEAD.length) : plain;
  return /^[02-9AC-HJ-NP-Z]{58}$/.test(rest) ? `${HEAD}${rest}` : null;
}
