import { decodeFrame, encodeFrame, type Frame, HEARD_PIECE, LONGEST_MESSAGE } from './agent-wire.ts';
import type { Connection, Transport } from './transport.ts';

/** The agent's half: what the server says goes to the printer here, and back. It keeps nothing. */
export interface AgentPipe {
  /** Takes a frame of the server's; false when it is none that makes sense. */
  hear(bytes: Uint8Array): boolean;
  /**
   * The server is gone: ends every conversation with the printer, without taking back what it was given. Resolves
   * within a few seconds, whatever the printer does.
   */
  end(): Promise<void>;
}

interface Conversation {
  readonly connection: Promise<Connection | null>;
  pieces: Uint8Array[];
  length: number;
  closing: Promise<void> | null;
}

/** How long a printer may take to let go; a way that hangs must not keep the agent from coming back. */
const LET_GO_MS = 5_000;

/** Relays between a link and the printer here. `post` does nothing once the link is gone. */
export function createAgentPipe(
  transport: Transport,
  post: (frame: Uint8Array) => void,
  onPrinter: (state: 'reached' | 'offline' | 'busy') => void = () => {},
): AgentPipe {
  const conversations = new Map<number, Conversation>();
  const say = (frame: Frame) => post(encodeFrame(frame));

  async function open(conversation: number): Promise<Connection | null> {
    const opened = await transport.connect();
    onPrinter(opened.ok ? 'reached' : opened.error);
    if (!opened.ok) {
      conversations.delete(conversation);
      say({ kind: 'refused', conversation, reason: opened.error });
      return null;
    }
    const connection = opened.value;
    connection.listen((bytes) => {
      for (let at = 0; at < bytes.length; at += HEARD_PIECE) {
        say({ kind: 'heard', conversation, bytes: bytes.subarray(at, at + HEARD_PIECE) });
      }
    });
    void connection.lost.then(() => say({ kind: 'lost', conversation }));
    say({ kind: 'opened', conversation, twoWay: connection.twoWay });
    return connection;
  }

  async function hand(conversation: number, message: number, to: Conversation): Promise<void> {
    const whole = new Uint8Array(Buffer.concat(to.pieces));
    to.pieces = [];
    to.length = 0;
    const result = await (await to.connection)?.send(whole);
    if (result !== undefined) say({ kind: 'sent', conversation, message, result });
  }

  function close(conversation: number, what: Conversation): Promise<void> {
    what.closing ??= (async () => {
      await (await what.connection)?.close();
      conversations.delete(conversation);
      say({ kind: 'closed', conversation });
    })();
    return what.closing;
  }

  function take(frame: Frame): boolean {
    if (frame.kind === 'beat') return true;
    const { conversation } = frame;
    if (frame.kind === 'open') {
      if (conversations.has(conversation)) return false;
      conversations.set(conversation, {
        connection: open(conversation),
        pieces: [],
        length: 0,
        closing: null,
      });
      return true;
    }
    const known = conversations.get(conversation);
    switch (frame.kind) {
      case 'piece':
      case 'last':
        // It may just have been refused.
        if (known === undefined) return true;
        known.length += frame.bytes.length;
        if (known.length > LONGEST_MESSAGE) return false;
        known.pieces.push(frame.bytes);
        say({ kind: 'took', conversation });
        if (frame.kind === 'last') void hand(conversation, frame.message, known);
        return true;
      case 'close':
        if (known !== undefined) void close(conversation, known);
        return true;
      default:
        return false;
    }
  }

  return {
    hear(bytes) {
      const frame = decodeFrame(bytes);
      return frame !== null && take(frame);
    },
    async end() {
      const closed = Promise.all([...conversations].map(([number, what]) => close(number, what)));
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, LET_GO_MS);
      });
      await Promise.race([closed, patience]);
      clearTimeout(timer);
    },
  };
}
