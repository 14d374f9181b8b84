import { err, ok, type Result } from '../../domain/result.ts';
import type { Connection, SendFailure, Transport } from './transport.ts';
import { type StartSpooler, spoolerOfThisMachine } from './windows-child.ts';
import { SPOOLER_EXIT } from './windows-script.ts';
import { type SpoolerTalk, talkTo } from './windows-talk.ts';

/** How long the spooler may take; all in ms. */
export interface WindowsLimits {
  /** PowerShell starts and compiles: seconds on an old PC. */
  readonly connectMs: number;
  /** For one document. */
  readonly sendMs: number;
  /** For what is under way when the conversation is ended. */
  readonly closeMs: number;
}

const WINDOWS_LIMITS: WindowsLimits = { connectMs: 10_000, sendMs: 30_000, closeMs: 3_000 };

const BUSY: ReadonlySet<number | null> = new Set([SPOOLER_EXIT.refused, SPOOLER_EXIT.paused]);

/**
 * A queue of Windows, which gets the bytes as they are (RAW). What the printer does with them is not heard: what the
 * spooler took is handed over, and no more is known. Offline on every other system.
 */
export function createWindowsTransport(
  queue: string,
  options: { readonly start?: StartSpooler | null; readonly limits?: WindowsLimits } = {},
): Transport {
  const { start = spoolerOfThisMachine(), limits = WINDOWS_LIMITS } = options;
  return {
    async connect() {
      if (start === null) return err('offline');
      const talk = talkTo(start(queue));
      const deadline = setTimeout(() => void talk.kill(), limits.connectMs);
      const word = await talk.next();
      clearTimeout(deadline);
      if (word === 'ready') return ok(converse(talk, limits));
      const code = await talk.kill();
      return err(BUSY.has(code) ? 'busy' : 'offline');
    },
  };
}

function converse(talk: SpoolerTalk, limits: WindowsLimits): Connection {
  let isOpen = true;

  async function hand(bytes: Uint8Array): Promise<Result<void, SendFailure>> {
    if (!isOpen) return err({ reason: 'connection-lost', left: 'nothing' });
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    talk.write(length, bytes);
    let begun = false;
    let isLate = false;
    const deadline = setTimeout(() => {
      isLate = true;
      void talk.kill();
    }, limits.sendMs);
    try {
      for (;;) {
        const word = await talk.next();
        if (word === 'done') return ok();
        if (word === 'begin') begun = true;
        else {
          // Everything it said was heard: without `begin` the spooler knows of nothing.
          const code = await talk.kill();
          const left = begun && code !== SPOOLER_EXIT.notBegun ? 'unknown' : 'nothing';
          return err({ reason: isLate ? 'no-answer' : 'connection-lost', left });
        }
      }
    } finally {
      clearTimeout(deadline);
    }
  }

  let sending: Promise<unknown> = Promise.resolve();
  return {
    twoWay: false,
    send(bytes) {
      const result = sending.then(() => hand(bytes));
      sending = result;
      return result;
    },
    listen() {},
    lost: talk.ended,
    async close() {
      const timer = setTimeout(() => void talk.kill(), limits.closeMs);
      await sending;
      isOpen = false;
      talk.finish();
      await talk.ended;
      clearTimeout(timer);
    },
  };
}
