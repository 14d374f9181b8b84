import { SERVICE_CODES, type ServiceCode } from './services.ts';

/** A counter as the settings list it; without `services` it serves everything, and so does one that is not listed. */
export interface ListedCounter {
  readonly number: number;
  readonly services?: readonly ServiceCode[];
}

/** Some of the counters: all, these, or all but these. */
export type CounterGroup =
  | 'all'
  | { readonly only: readonly number[] }
  | { readonly allBut: readonly number[] };

/** What a counter serves, in the order of the series. */
export function servicesAt(counter: number, listed: readonly ListedCounter[]): readonly ServiceCode[] {
  const { services } = listed.find(({ number }) => number === counter) ?? {};
  return services === undefined ? SERVICE_CODES : SERVICE_CODES.filter((code) => services.includes(code));
}

/**
 * The counters that serve just what this one serves. Their calls make up one run of priority calls: were those of
 * others counted too, a regular call elsewhere could put off the regular ticket that is due here again and again.
 */
export function countersLike(counter: number, listed: readonly ListedCounter[]): CounterGroup {
  const restricted = restrictedOf(listed);
  if (restricted.length === 0) return 'all';
  const own = servicesAt(counter, listed);
  if (own.length === SERVICE_CODES.length) return { allBut: restricted.map(({ number }) => number) };
  const alike = restricted.filter(({ services }) => services.join() === own.join());
  return { only: alike.map(({ number }) => number) };
}

/**
 * Which services stand in one line with this one: those of every counter that serves it. Where nothing is restricted,
 * or none of the counters serves it, that is all of them.
 * @param used the numbers of the counters that were ever used
 */
export function servicesInLineWith(
  service: ServiceCode,
  listed: readonly ListedCounter[],
  used: readonly number[],
): readonly ServiceCode[] {
  const numbers = new Set([...used, ...listed.map(({ number }) => number)]);
  const together = [...numbers]
    .map((number) => servicesAt(number, listed))
    .filter((services) => services.includes(service))
    .flat();
  return together.length === 0 ? SERVICE_CODES : SERVICE_CODES.filter((code) => together.includes(code));
}

/**
 * The one counter that serves this service; null where several may call, or none is known to.
 * @param used the numbers of the counters that were ever used
 */
export function soleCounter(
  service: ServiceCode,
  listed: readonly ListedCounter[],
  used: readonly number[],
): number | null {
  const known = new Set([...used, ...listed.map(({ number }) => number)]);
  const serving = [...known].filter((number) => servicesAt(number, listed).includes(service));
  return serving.length === 1 ? (serving[0] ?? null) : null;
}

/** The counters that may call this service. */
export function countersServing(service: ServiceCode, listed: readonly ListedCounter[]): CounterGroup {
  const not = restrictedOf(listed).filter(({ services }) => !services.includes(service));
  return not.length === 0 ? 'all' : { allBut: not.map(({ number }) => number) };
}

function restrictedOf(listed: readonly ListedCounter[]) {
  return listed
    .map(({ number }) => ({ number, services: servicesAt(number, listed) }))
    .filter(({ services }) => services.length < SERVICE_CODES.length);
}
