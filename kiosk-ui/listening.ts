import type { ServiceCode } from '../domain/queue/services.ts';
import type { KioskLine } from '../words/spoken-kiosk-lines.ts';

/** Said in place of the whole screen: a service that is closed, if it is about one, and then these lines. */
export interface Remark {
  readonly closed: ServiceCode | null;
  readonly lines: readonly KioskLine[];
}

/** Somebody listens instead of reading. All moments are monotonic milliseconds. */
export interface Listening {
  readonly since: number;
  /** Rises with every wish to hear: then the same is said again. */
  readonly turn: number;
  /** Null while the screen itself is said. */
  readonly remark: Remark | null;
  /** Since when it is known that nothing can be heard; null while it can. */
  readonly unheardAt: number | null;
}

/** How long the screen says that nothing can be heard. */
export const UNHEARD_SHOWN_MS = 20_000;
