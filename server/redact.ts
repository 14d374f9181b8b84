/** Figures this long are a NIK, a phone number, a payment code; never a count or a line of our code. */
const LONG_NUMBER = /(?<![\w-])\d(?:[ .-]?\d){7,}(?![\w-])/g;
/** What a library quotes of its input: `Unexpected token 'S', "Siti Conto"... is not valid JSON`. */
const QUOTED = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`\n]*`/g;
const FILE_PATH = /^.(\/|[A-Za-z]:\\)/;

/**
 * The message of an error without what it may have picked up from a request: quoted text and long figures become
 * "…". Paths of files stay.
 */
export function redacted(message: string): string {
  return message
    .replace(QUOTED, (quoted) => (FILE_PATH.test(quoted) ? quoted : '"…"'))
    .replace(LONG_NUMBER, '…');
}

/** An error for the log: its name, its message without what it quotes, and where it came from; its causes, too. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return redacted(String(error));
  const { name, message, stack = '' } = error;
  // The stack repeats the message, which may have lines that look like places in the code.
  const told = stack.indexOf(message);
  const places = told < 0 ? '' : stack.slice(told + message.length).replace(/^[^\n]*/, '');
  const code = 'code' in error && typeof error.code === 'string' ? ` [${error.code}]` : '';
  const cause = error.cause === undefined ? '' : `\ncaused by ${describeError(error.cause)}`;
  return `${name}${code}: ${redacted(message)}${places}${cause}`;
}
