import type { Result } from '../../domain/result.ts';

/** A way to a printer. What it is made of (cable, network, folder) nobody above needs to know. */
export interface Transport {
  /**
   * Opens the way within a few seconds. `offline`: nothing answers there; `busy`: another program holds it.
   * After an err nothing was sent and nothing is left open.
   */
  connect(): Promise<Result<Connection, 'offline' | 'busy'>>;
}

/** One conversation with a printer. Whoever opened it closes it. */
export interface Connection {
  /** Whether the printer can say anything on this way. */
  readonly twoWay: boolean;
  /**
   * Hands bytes on in the order of the calls, and resolves when they are out of our hands. While the printer takes
   * nothing it stays pending; `close` ends that. Never rejects.
   */
  send(bytes: Uint8Array): Promise<Result<void, SendFailure>>;
  /** Hears what the printer says from now on; a second listener replaces the first. */
  listen(listener: (bytes: Uint8Array) => void): void;
  /** Resolves when the other side ended the conversation; never rejects. */
  readonly lost: Promise<void>;
  /** Ends the conversation within a few seconds, without taking back what was sent. Never rejects. */
  close(): Promise<void>;
}

/** Why bytes did not go, and what that leaves behind. */
export interface SendFailure {
  readonly reason: 'connection-lost' | 'no-answer';
  /** `nothing`: not one byte of this call reached the printer; `unknown`: nobody can tell how many did. */
  readonly left: 'nothing' | 'unknown';
}
