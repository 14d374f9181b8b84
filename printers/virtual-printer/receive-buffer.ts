import type { PrinterCommand } from '../decoder/command.ts';
import { readCommands } from '../decoder/read-commands.ts';

/** What waits to be worked through: a command with its bytes, or the end of a conversation. */
export type Work = { readonly command: PrinterCommand; readonly bytes: Uint8Array } | 'end';

/** Obeyed when they arrived: nothing of them waits. */
const DONE_ON_ARRIVAL: readonly PrinterCommand['kind'][] = ['ask-status', 'recover', 'clear', 'real-time'];

/** A printer's memory for what it has not printed. */
export interface ReceiveBuffer {
  /** How many bytes it would take now. */
  room(): number;
  /** Takes these bytes, of which there are no more than there is room for. */
  put(bytes: Uint8Array): void;
  /** The next to do; null while there is none. A command that is still arriving takes no room then: it is drawn already. */
  next(): Work | null;
  /** The host is gone: half a command is forgotten, and a paper ends here. */
  endConversation(): void;
  clear(): void;
}

/** An empty buffer of so many bytes. */
export function createReceiveBuffer(size: number): ReceiveBuffer {
  let work: Work[] = [];
  let waiting = 0;
  let arriving: Uint8Array = new Uint8Array();
  let isIdle = true;

  return {
    room() {
      const isDrawn = isIdle && work.length === 0;
      return Math.max(0, size - waiting - (isDrawn ? 0 : arriving.length));
    },
    put(bytes) {
      arriving = new Uint8Array(Buffer.concat([arriving, bytes]));
      const { commands, rest } = readCommands(arriving);
      for (const command of commands) {
        if (DONE_ON_ARRIVAL.includes(command.kind)) continue;
        work.push({ command, bytes: arriving.slice(command.at, command.at + command.length) });
        waiting += command.length;
      }
      arriving = arriving.slice(rest);
    },
    next() {
      const next = work.shift() ?? null;
      isIdle = next === null;
      if (next !== null && next !== 'end') waiting -= next.bytes.length;
      return next;
    },
    endConversation() {
      arriving = new Uint8Array();
      work.push('end');
    },
    clear() {
      work = [];
      waiting = 0;
      arriving = new Uint8Array();
    },
  };
}
