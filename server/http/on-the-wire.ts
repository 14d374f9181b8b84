/** What rules return and nobody changes; the wire's types, taken from schemas, do not say `readonly`. */
export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** The same value under the type its reply schema has. */
export function onTheWire<T>(value: Frozen<T>): T {
  return value as T;
}
