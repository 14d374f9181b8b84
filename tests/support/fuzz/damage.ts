import fc from 'fast-check';

/** What stands where something else was expected. */
const MISFITS: readonly unknown[] = [
  ...[null, true, false, 0, -1, 0.5, 1e308, 2 ** 53, '', ' ', '0', '-1', '[object Object]', [], {}],
  ...[
    '\u0000',
    '\ud800',
    '\u202etxt',
    '../../etc/passwd',
    "' OR 1=1 --",
    '{{7*7}}',
    '<img src=x onerror=1>',
    '%00',
  ],
  ...['a'.repeat(5_000), [[[[]]]], { __proto__: null }, { length: 3 }, { toString: 'x' }, '9'.repeat(400)],
];

/** Keys that have reached a prototype somewhere before. */
const BAD_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  '\u0000',
  'a.b',
  '0',
];

/** Whole bodies that are no JSON, or none one expects. */
const BODIES: readonly string[] = [
  ...['', ' ', '{', '}', 'null', '[]', '"x"', '0', 'tru', '{"a":}', "{'a':1}", '\ufeff{}', '{}{}', '/**/{}'],
  ...['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}', '{"a":1,"a":2}', 'NaN'],
  ...[
    `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    `{"a":"${'x'.repeat(300_000)}"}`,
    `{${'"a":{'.repeat(500)}`,
  ],
];

/** The value with one place in it spoilt: another kind of thing, a part gone, a part too many. */
export function damaged(value: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(value);
  return fc
    .record({
      place: fc.constantFrom(...places),
      how: fc.constantFrom('replace', 'drop', 'add'),
      misfit: fc.constantFrom(...MISFITS),
      key: fc.constantFrom(...BAD_KEYS),
    })
    .map(({ place, how, misfit, key }) => {
      if (place.length === 0 && how !== 'add') return misfit;
      return change(value, place, (holder, last) => {
        if (how === 'drop') delete holder[last];
        else if (how === 'replace') define(holder, last, misfit);
        else define(at(holder, last) ?? holder, key, misfit);
      });
    });
}

/** Text for a body: right, spoilt, or no JSON at all. */
export function bodyText(value: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const right = value.map((one) => JSON.stringify(one) ?? '');
  const spoilt = value.chain((one) => damaged(one)).map((one) => JSON.stringify(one) ?? '');
  return fc.oneof(
    { weight: 4, arbitrary: right },
    { weight: 4, arbitrary: spoilt },
    fc.constantFrom(...BODIES),
  );
}

type Holder = Record<string, unknown>;

function at(holder: Holder, key: string): Holder | undefined {
  const inside = key === '' ? holder : holder[key];
  return typeof inside === 'object' && inside !== null ? (inside as Holder) : undefined;
}

/** As JSON.parse does it: also `__proto__` becomes a plain own key. */
function define(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function change(
  value: unknown,
  place: readonly string[],
  act: (holder: Holder, last: string) => void,
): unknown {
  const copy = structuredClone(value) as Holder;
  if (typeof copy !== 'object' || copy === null) return copy;
  let holder = copy;
  for (const key of place.slice(0, -1)) holder = holder[key] as Holder;
  act(holder, place.at(-1) ?? '');
  return copy;
}

function placesIn(value: unknown, above: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [above];
  return [above, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...above, key]))];
}
