import type { DeviceKind } from '../domain/access/roles.ts';

/** The devices that are a page in a browser. */
export type PageDevice = Exclude<DeviceKind, 'print-agent'>;

/**
 * Where a browser keeps what it was let in with. The PC of a desk may carry a TV as well, in the same browser: each
 * kind has its own place.
 */
const PLACES: Record<PageDevice, string> = {
  desk: 'loket-device',
  kiosk: 'loket-device.kiosk',
  display: 'loket-device.display',
};

/** Goes on where the browser keeps nothing: then it is asked to pair again after the next start. */
const kept = new Map<PageDevice, string>();

/** The token this browser was let in with as such a device, in the form the server gave it out; null before that. */
export function deviceToken(kind: PageDevice = 'desk'): string | null {
  try {
    return localStorage.getItem(PLACES[kind]) ?? kept.get(kind) ?? null;
  } catch {
    return kept.get(kind) ?? null;
  }
}

/** Keeps it until it is forgotten, also when the machine is switched off. */
export function keepDeviceToken(token: string, kind: PageDevice = 'desk'): void {
  kept.set(kind, token);
  try {
    localStorage.setItem(PLACES[kind], token);
  } catch {
    // A browser that keeps nothing still has it until the page is closed.
  }
}

/** It opens nothing any more. */
export function forgetDeviceToken(kind: PageDevice = 'desk'): void {
  kept.delete(kind);
  try {
    localStorage.removeItem(PLACES[kind]);
  } catch {
    // What cannot be removed was never kept.
  }
}

/** The header a page shows with its requests as such a device; empty before it was let in. */
export function bearerOf(kind: PageDevice): { Authorization?: string } {
  const token = deviceToken(kind);
  return token === null ? {} : { Authorization: `Bearer ${token}` };
}
