import fc from 'fast-check';
import { bodyText } from './damage.ts';
import type { RouteShape } from './route-shapes.ts';
import { fitting, type JsonSchema } from './schema-value.ts';

/** One request, made of what a route's schema says and of what it does not. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body: string | null;
  readonly headers: Record<string, string>;
}

export interface FuzzOptions {
  /** Of things that are there. */
  readonly ids: readonly string[];
  readonly seed: number;
  readonly rounds: number;
}

/** Sends a route what it expects and what it does not, and fails with the request after which `law` threw. */
export async function fuzzRoute(
  shape: RouteShape,
  { ids, seed, rounds }: FuzzOptions,
  law: (asked: Asked) => Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(requests(shape, ids), law);
  await fc.assert(property, { seed, numRuns: rounds, endOnFailure: true }).catch((error) => {
    throw new Error(`${shape.method} ${shape.path}, seed ${seed}`, { cause: error });
  });
}

function requests(
  { path, params, query, body, method }: RouteShape,
  ids: readonly string[],
): fc.Arbitrary<Asked> {
  const part = (schema: JsonSchema) =>
    fc.oneof({ weight: 5, arbitrary: fitting(schema, ids) }, fc.string({ unit: 'binary', maxLength: 250 }));
  const parts = (of: Readonly<Record<string, JsonSchema>>) =>
    fc.record(Object.fromEntries(Object.entries(of).map(([name, schema]) => [name, part(schema)])));
  const odd = fc.constantFrom('', '0', '\u00e9', 'a'.repeat(200), 'en', 'x-y;q=2', '*/*', '__proto__');
  const headers = fc.record(
    { 'accept-language': odd, 'idempotency-key': odd, 'user-agent': odd, 'if-none-match': odd, range: odd },
    { requiredKeys: [] },
  );
  const text = method === 'GET' ? fc.constant(null) : bodyText(fitting(body ?? {}, ids));
  return fc
    .record({ params: parts(params), query: parts(query), body: text, headers })
    .map(({ params: inPath, query: inQuery, body: sent, headers: given }) => {
      const filled = path.replace(/:(\w+)|\*/g, (_, name = '*') => encoded(inPath[name]));
      const search = Object.entries(inQuery).map(([name, value]) => `${name}=${encoded(value)}`);
      const url = search.length === 0 ? filled : `${filled}?${search.join('&')}`;
      return { method, url, body: sent, headers: given };
    });
}

function encoded(value: unknown): string {
  return encodeURIComponent(String(value).toWellFormed());
}
