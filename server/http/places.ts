/** Places for those who stay on the line. */
export interface Places {
  /** Takes one; the answer gives it back. Null when none is left. `who` null: this machine, which counts only in all. */
  take(who: string | null): (() => void) | null;
}

/** So many places in all, and for each who takes them. */
export function createPlaces({ inAll, each }: { readonly inAll: number; readonly each: number }): Places {
  const taken = new Map<string | null, number>();
  let all = 0;
  return {
    take(who) {
      const here = taken.get(who) ?? 0;
      if (all >= inAll || (who !== null && here >= each)) return null;
      all += 1;
      taken.set(who, here + 1);
      let given = false;
      return () => {
        if (given) return;
        given = true;
        all -= 1;
        const left = (taken.get(who) ?? 1) - 1;
        if (left === 0) taken.delete(who);
        else taken.set(who, left);
      };
    },
  };
}
