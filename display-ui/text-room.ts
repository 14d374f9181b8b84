/** Letters that are much wider or narrower than the others, in the heaviest cut of our typeface; the rest by their kind. */
const WIDTHS: Readonly<Record<string, number>> = {
  ...{
    W: 1.06,
    M: 0.94,
    A: 0.77,
    m: 0.93,
    w: 0.86,
    I: 0.29,
    i: 0.28,
    j: 0.28,
    l: 0.28,
    r: 0.42,
    t: 0.38,
    f: 0.41,
  },
  ...{
    ' ': 0.22,
    '\u00a0': 0.22,
    '.': 0.35,
    ',': 0.35,
    ':': 0.35,
    '-': 0.47,
    '–': 0.5,
    '(': 0.38,
    ')': 0.38,
    '/': 0.4,
  },
};
const CAPITAL = 0.74;
const DIGIT = 0.69;
const SMALL = 0.62;

/** How wide a text is set in one line, in parts of its font size (em); rather too much than too little. */
export function emsOf(text: string): number {
  let ems = 0;
  for (const letter of text) {
    ems += WIDTHS[letter] ?? kindWidth(letter);
  }
  return ems;
}

function kindWidth(letter: string): number {
  if (/\d/.test(letter)) return DIGIT;
  return letter === letter.toLowerCase() ? SMALL : CAPITAL;
}

/** Numbers are set a little closer than text. */
export const NUMBER_SPACING = -0.02;

/** A number of a ticket: as wide as the widest of its length, so that no number is set larger than the next. */
export function numberEms(number: string): number {
  return emsOf(number.replace(/\d/g, '4').replace(/[A-Z]/g, 'A')) + number.length * NUMBER_SPACING;
}

/** How wide the wider line is, em, where a text is broken into two as evenly as its words allow; one word stays whole. */
export function brokenEms(text: string): number {
  const words = text.split(' ');
  const whole = emsOf(text);
  return words.slice(1).reduce((best, _, at) => {
    const [first, second] = [words.slice(0, at + 1), words.slice(at + 1)];
    return Math.min(best, Math.max(emsOf(first.join(' ')), emsOf(second.join(' '))));
  }, whole);
}

/** A text in as few lines of so many em as its words allow, each about as full as the others. */
export function evenLines(text: string, room: number): string[] {
  const fewest = filledLines(text, room);
  for (let share = emsOf(text) / fewest.length; share < room; share += 0.5) {
    const tried = filledLines(text, share);
    if (tried.length === fewest.length) return tried;
  }
  return fewest;
}

function filledLines(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const together = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || emsOf(together) > room) lines.push(word);
    else lines[lines.length - 1] = together;
  }
  return lines;
}

/** How many lines a text takes where one holds so many em; a word that is wider is broken. */
export function linesOf(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = emsOf(word);
    const together = used === 0 ? width : used + emsOf(' ') + width;
    if (together <= room) {
      used = together;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.ceil(width / room) - 1;
    used = width % room;
  }
  return lines;
}
