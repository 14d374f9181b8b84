import type { Store } from '../ports.ts';

/** The connection of a page to the live news. */
export interface DeviceLine {
  /** Its device has no place here any more. */
  putOut(): void;
}

/** Which paired pages are connected at this moment, each by the id of its device; a desk while somebody works there. */
export interface DeviceLines {
  /** A page connects; what comes back notes that it left. */
  enter(device: string, line: DeviceLine): () => void;
  isHere(device: string): boolean;
  stop(): void;
}

/** Lines that end by themselves as soon as their device is revoked. */
export function createDeviceLines(store: Pick<Store, 'onChange'>): DeviceLines {
  const lines = new Map<string, Set<DeviceLine>>();
  const stop = store.onChange((events) => {
    for (const { kind, subject } of events) {
      if (kind === 'device-revoked') for (const line of lines.get(subject) ?? []) line.putOut();
    }
  });
  return {
    enter(device, line) {
      const all = lines.get(device) ?? new Set();
      lines.set(device, all.add(line));
      return () => {
        all.delete(line);
        if (all.size === 0 && lines.get(device) === all) lines.delete(device);
      };
    },
    isHere: (device) => lines.has(device),
    stop,
  };
}
