const SHOWN = 4;

/**
 * A number that a list may show: "1276014107900001" as "1276••••••••0001". One too short to keep most of itself
 * hidden is hidden whole.
 */
export function maskNumber(number: string): string {
  const hidden = number.length - 2 * SHOWN;
  if (hidden < SHOWN) return '•'.repeat(number.length);
  return `${number.slice(0, SHOWN)}${'•'.repeat(hidden)}${number.slice(-SHOWN)}`;
}

const SHOWN_OF_WORD = 2;
const DOTS_OF_WORD = 4;

/** A person's name that a list may show: "Siti Rahmawati" as "Si•• Ra••••". How long a long word is stays hidden too. */
export function maskName(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(maskWord)
    .join(' ');
}

function maskWord(word: string): string {
  const letters = [...word];
  const shown = Math.min(SHOWN_OF_WORD, Math.floor(letters.length / 2));
  const dots = Math.min(DOTS_OF_WORD, letters.length - shown);
  return `${letters.slice(0, shown).join('')}${'•'.repeat(dots)}`;
}
