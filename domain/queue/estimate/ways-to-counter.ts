import { SERVICE_CODES, type ServiceCode } from '../services.ts';

/** Counters, by their place in a list, that have to get through the people of these services first. */
export interface Bottleneck {
  readonly counters: readonly number[];
  readonly services: readonly ServiceCode[];
}

/** Somebody gets through once all of these have. */
export type Way = readonly Bottleneck[];

/**
 * Through which counters somebody may come to their turn, where counters serve different things. A way is a group of
 * counters that keeps to its own services; it is as slow as its slowest bottleneck: for each set of services that
 * holds one's own, the counters of the group that serve any of them. The wait is that of the quickest way. So one
 * more counter only adds ways, or helps at a bottleneck: it never makes anybody wait longer.
 * Where all counters serve everything there is one way with one bottleneck.
 */
export function waysToCounter(
  service: ServiceCode,
  counters: readonly { readonly services: readonly ServiceCode[] }[],
): Way[] {
  const ways = new Map<string, Way>();
  for (const kept of setsWith(service, SERVICE_CODES)) {
    const group = [...counters.keys()].filter((index) =>
      counters[index]?.services.every((code) => kept.includes(code)),
    );
    const served = SERVICE_CODES.filter((code) =>
      group.some((index) => counters[index]?.services.includes(code)),
    );
    if (!served.includes(service)) continue;
    ways.set(group.join(), bottlenecks(service, served, group, counters));
  }
  return [...ways.values()];
}

function bottlenecks(
  service: ServiceCode,
  served: readonly ServiceCode[],
  group: readonly number[],
  counters: readonly { readonly services: readonly ServiceCode[] }[],
): Way {
  const found = new Map<string, Bottleneck>();
  for (const services of setsWith(service, served)) {
    const at = group.filter((index) => counters[index]?.services.some((code) => services.includes(code)));
    // Of sets that the same counters serve, the largest has the most work; it comes last.
    found.set(at.join(), { counters: at, services });
  }
  return [...found.values()];
}

/** Every set of the codes that holds `code`; a set comes after those it contains. */
function setsWith(code: ServiceCode, codes: readonly ServiceCode[]): ServiceCode[][] {
  const sets: ServiceCode[][] = [[code]];
  for (const other of codes) {
    if (other !== code) sets.push(...sets.map((set) => [...set, other]));
  }
  return sets;
}
