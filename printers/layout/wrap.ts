/**
 * The text in lines of at most `columns` signs, broken between words; a word longer than a line is broken inside.
 * Runs of spaces count as one. An empty text is one empty line. Every sign must be one column wide.
 */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(' ')
    .filter((part) => part !== '')
    .flatMap((part) => pieces(part, columns))) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= columns) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** As `wrap`, in as few lines but of even length: a centred text never ends in one lonely word. */
export function wrapEvenly(text: string, columns: number): readonly string[] {
  const lines = wrap(text, columns);
  for (let narrower = Math.ceil(text.length / lines.length); narrower < columns; narrower += 1) {
    const even = wrap(text, narrower);
    if (even.length === lines.length) return even;
  }
  return lines;
}

/** Where an address or a compound can be broken without hurting the eye: after one of these. */
const SEAMS = '/@-_.';
/** Less than this left over on the next line looks like a slip of the printer. */
const SHORTEST_REST = 4;

function pieces(word: string, columns: number): readonly string[] {
  const parts: string[] = [];
  let rest = word;
  while (rest.length > columns) {
    const reach = rest.slice(0, Math.min(columns, rest.length - SHORTEST_REST));
    const seam = [...reach].findLastIndex((sign) => SEAMS.includes(sign)) + 1;
    const end = seam > 0 ? seam : columns;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}
