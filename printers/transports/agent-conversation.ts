import { err, ok, type Result } from '../../domain/result.ts';
import { COUNTS_TO, type Frame, PIECE, type SendResult, WINDOW } from './agent-wire.ts';
import type { Connection } from './transport.ts';

/** How long the agent may take; all in ms. */
export interface AgentLimits {
  /** For its printer to answer at all: a spooler on an old PC starts slowly. */
  readonly connectMs: number;
  /** For what is under way when the conversation is ended. */
  readonly closeMs: number;
}

export const AGENT_LIMITS: AgentLimits = { connectMs: 12_000, closeMs: 5_000 };

/** One conversation with the printer behind an agent, as the server holds it. */
export interface AgentConversation {
  /** Settles once the agent has or has not reached its printer. */
  readonly opened: Promise<Result<Connection, 'offline' | 'busy'>>;
  hear(frame: Exclude<Frame, { kind: 'beat' }>): void;
  /** The agent is gone: nothing more will be heard. */
  cut(): void;
}

interface Message {
  readonly number: number;
  readonly bytes: Uint8Array;
  /** How much of it is on its way. */
  at: number;
  readonly settle: (result: SendResult) => void;
}

/**
 * Opens a conversation over a link. An agent hands a message to its printer only when it has the whole of it: what
 * was cut off before its last piece left nothing behind.
 * @param ended is called once, when nothing of it is left
 */
export function openConversation(
  conversation: number,
  { post, ended, limits }: { post: (frame: Frame) => void; ended: () => void; limits: AgentLimits },
): AgentConversation {
  const waiting: Message[] = [];
  const handed = new Map<number, Message>();
  let listener: (bytes: Uint8Array) => void = () => {};
  let credit = WINDOW;
  let count = 0;
  let state: 'opening' | 'open' | 'closing' | 'over' = 'opening';
  let isCloseSaid = false;
  const settled = Promise.withResolvers<Result<Connection, 'offline' | 'busy'>>();
  const lost = Promise.withResolvers<void>();
  const over = Promise.withResolvers<void>();

  const patience = setTimeout(() => {
    post({ kind: 'close', conversation });
    finish('offline');
  }, limits.connectMs);

  function finish(why: 'offline' | 'busy'): void {
    if (state === 'over') return;
    state = 'over';
    clearTimeout(patience);
    for (const message of waiting.splice(0))
      message.settle(err({ reason: 'connection-lost', left: 'nothing' }));
    for (const message of handed.values())
      message.settle(err({ reason: 'connection-lost', left: 'unknown' }));
    handed.clear();
    settled.resolve(err(why));
    lost.resolve();
    over.resolve();
    ended();
  }

  function pump(): void {
    for (let next = waiting[0]; next !== undefined && credit > 0; next = waiting[0]) {
      const { number: message, bytes, at } = next;
      next.at = Math.min(at + PIECE, bytes.length);
      const isLast = next.at === bytes.length;
      if (isLast) handed.set(message, waiting.shift() ?? next);
      credit -= 1;
      post({ kind: isLast ? 'last' : 'piece', conversation, message, bytes: bytes.subarray(at, next.at) });
    }
    if (state === 'closing' && waiting.length === 0 && !isCloseSaid) {
      isCloseSaid = true;
      post({ kind: 'close', conversation });
    }
  }

  const connection = (twoWay: boolean): Connection => ({
    twoWay,
    send: (bytes) =>
      new Promise((settle) => {
        if (state !== 'open') return settle(err({ reason: 'connection-lost', left: 'nothing' }));
        waiting.push({ number: count, bytes, at: 0, settle });
        count = (count + 1) % COUNTS_TO;
        pump();
      }),
    listen(hear) {
      listener = hear;
    },
    lost: lost.promise,
    async close() {
      if (state === 'open') {
        state = 'closing';
        pump();
      }
      const timer = setTimeout(() => {
        if (!isCloseSaid) post({ kind: 'close', conversation });
        finish('offline');
      }, limits.closeMs);
      await over.promise;
      clearTimeout(timer);
    },
  });

  post({ kind: 'open', conversation });
  return {
    opened: settled.promise,
    cut: () => finish('offline'),
    hear(frame) {
      switch (frame.kind) {
        case 'opened':
          if (state !== 'opening') return;
          state = 'open';
          clearTimeout(patience);
          return settled.resolve(ok(connection(frame.twoWay)));
        case 'refused':
          return finish(frame.reason);
        case 'took':
          credit += 1;
          return pump();
        case 'sent':
          handed.get(frame.message)?.settle(frame.result);
          return void handed.delete(frame.message);
        case 'heard':
          return listener(frame.bytes);
        case 'lost':
          return lost.resolve();
        case 'closed':
          return finish('offline');
        default:
        // The rest is what the server says itself.
      }
    },
  };
}
