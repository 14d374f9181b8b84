/** The printer's end of a cable. */
export interface Plug {
  /** Resolves when all of it is in the printer's buffer, or never will be. */
  receive(bytes: Uint8Array): Promise<void>;
  /** The host is gone: what it sent without a cut is a paper of its own. */
  unplug(): void;
}

/** Those who want to print. A printer serves one at a time, in the order they came. */
export interface HostLine {
  /** `hear` gets what the printer says while it serves this host; `dropped` is called when the printer ends it. */
  join(hear: (bytes: Uint8Array) => void, dropped?: () => void): Plug;
  /** At most that many bytes of the host that is served; null when it has none to give. */
  take(most: number): Uint8Array | null;
  /** Says something to the host that is served: a printer does not know who sent what it answers. */
  speak(bytes: Uint8Array): void;
  /** Whether somebody from elsewhere stands in line, too. */
  setHeld(held: boolean): void;
  dropAll(): void;
}

interface Host {
  readonly hear: (bytes: Uint8Array) => void;
  readonly dropped: () => void;
  waiting: { readonly bytes: Uint8Array; readonly done: () => void }[];
}

/** An empty line. `left` is told when the served host hung up, `moved` when there may be bytes to take. */
export function createHostLine({ moved, left }: { moved(): void; left(): void }): HostLine {
  let hosts: Host[] = [];
  let served: Host | null = null;
  let isHeld = false;

  function leave(host: Host): void {
    if (!hosts.includes(host)) return;
    hosts = hosts.filter((other) => other !== host);
    for (const { done } of host.waiting) done();
    host.waiting = [];
    if (served !== host) return;
    served = null;
    left();
    serveNext();
  }

  function serveNext(): void {
    if (!isHeld) served ??= hosts[0] ?? null;
    moved();
  }

  return {
    join(hear, dropped = () => {}) {
      const host: Host = { hear, dropped, waiting: [] };
      hosts.push(host);
      serveNext();
      return {
        receive: (bytes) =>
          new Promise((done) => {
            if (!hosts.includes(host)) return done();
            host.waiting.push({ bytes, done });
            moved();
          }),
        unplug: () => leave(host),
      };
    },
    take(most) {
      const [first] = served?.waiting ?? [];
      if (first === undefined || most <= 0) return null;
      served?.waiting.shift();
      if (first.bytes.length <= most) {
        first.done();
        return first.bytes;
      }
      served?.waiting.unshift({ bytes: first.bytes.subarray(most), done: first.done });
      return first.bytes.subarray(0, most);
    },
    speak: (bytes) => served?.hear(bytes),
    setHeld(held) {
      isHeld = held;
      serveNext();
    },
    dropAll() {
      for (const host of [...hosts]) {
        leave(host);
        host.dropped();
      }
    },
  };
}
