import type { Deps } from '../ports.ts';
import { closeWindow } from './close-window.ts';
import type { PairingDesk } from './pairing-desk.ts';

/** Keeps the desk in step with what was committed, and writes down when its time is over. */
export function watchPairing(
  deps: Pick<Deps, 'site' | 'store' | 'clock'>,
  desk: PairingDesk,
): { look(): Promise<void>; stop(): void } {
  const stop = deps.store.onChange((events) => {
    for (const { kind, data } of events) {
      if (kind === 'pairing-opened') desk.open(data.minutes as number);
      if (kind === 'pairing-closed') desk.close();
    }
  });
  return {
    async look() {
      if (desk.hasLapsed()) await deps.store.unit((tx) => closeWindow(tx, deps, { actor: 'system' }));
    },
    stop,
  };
}
