/** The form with the text at `path` ("workers.0.nik") replaced; everything else is shared with the old form. */
export function withTextAt<Form extends object>(form: Form, path: string, text: string): Form {
  const [head = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...form, [head]: text };
  const inner: unknown = form[head as keyof Form];
  if (!Array.isArray(inner)) throw new RangeError(`no list at ${head}`);
  const [index = '', ...deeper] = rest;
  const rows = inner.map((row: object, at) =>
    at === Number(index) ? withTextAt(row, deeper.join('.'), text) : row,
  );
  return { ...form, [head]: rows };
}

/**
 * Paths of a list after one of its rows was taken away: rows behind it move up, the row's own paths are gone.
 * What was said about a row so stays with it.
 */
export function pathsWithoutRow<T>(
  byPath: ReadonlyMap<string, T>,
  list: string,
  row: number,
): Map<string, T> {
  const moved = new Map<string, T>();
  for (const [path, value] of byPath) {
    const [head, index, ...rest] = path.split('.');
    const at = Number(index);
    if (head !== list || index === undefined || at < row) moved.set(path, value);
    else if (at > row) moved.set([head, at - 1, ...rest].join('.'), value);
  }
  return moved;
}

/** The text in the box at `path`; undefined where the form has no such box. */
export function textAt(form: object, path: string): string | undefined {
  let inner: unknown = form;
  for (const step of path.split('.'))
    inner = (inner as Readonly<Record<string, unknown>> | undefined)?.[step];
  return typeof inner === 'string' ? inner : undefined;
}
