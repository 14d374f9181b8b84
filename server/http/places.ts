/** How many phones may listen at once, in all and from one address: a whole hall may share one behind its Wi-Fi. */
const IN_ALL = 500;
const FROM_ONE_PEER = 100;

/** The places for phones that listen. */
export interface StreamPlaces {
  /** Takes one; the answer gives it back. Null when none is left. `peer` null: this machine, which counts only in all. */
  take(peer: string | null): (() => void) | null;
}

export function createStreamPlaces(): StreamPlaces {
  const taken = new Map<string | null, number>();
  let all = 0;
  return {
    take(peer) {
      const here = taken.get(peer) ?? 0;
      if (all >= IN_ALL || (peer !== null && here >= FROM_ONE_PEER)) return null;
      all += 1;
      taken.set(peer, here + 1);
      let given = false;
      return () => {
        if (given) return;
        given = true;
        all -= 1;
        const left = (taken.get(peer) ?? 1) - 1;
        if (left === 0) taken.delete(peer);
        else taken.set(peer, left);
      };
    },
  };
}
