import { err } from '../../domain/result.ts';
import type { PrintAgents } from '../../server/ports-agents.ts';
import {
  AGENT_LIMITS,
  type AgentConversation,
  type AgentLimits,
  openConversation,
} from './agent-conversation.ts';
import { startHeartbeat } from './agent-heartbeat.ts';
import { COUNTS_TO, decodeFrame, encodeFrame, type Frame } from './agent-wire.ts';
import type { Transport } from './transport.ts';

/** Where transports find the agents that are connected. */
export interface AgentWays {
  /** The way to the printer of a paired agent, whether it is connected or not. */
  transport(device: string): Transport;
}

interface Line {
  open(): AgentConversation;
  replace(): void;
  dismiss(): void;
}

const BEAT = encodeFrame({ kind: 'beat' });

/** Connects the spool with the agents that are there. It begins empty: agents come by themselves. */
export function createSwitchboard(limits: AgentLimits = AGENT_LIMITS): PrintAgents & AgentWays {
  const lines = new Map<string, Line>();

  return {
    enter(device, socket) {
      lines.get(device)?.replace();
      const conversations = new Map<number, AgentConversation>();
      let last = 0;
      let isOver = false;

      const hangUp = (why: Parameters<typeof socket.end>[0] | null) => {
        if (isOver) return;
        isOver = true;
        heart.stop();
        if (lines.get(device) === line) lines.delete(device);
        if (why !== null) socket.end(why);
        for (const conversation of [...conversations.values()]) conversation.cut();
      };
      const post = (frame: Frame) => {
        if (!isOver) socket.send(encodeFrame(frame));
      };
      const heart = startHeartbeat({ beat: () => socket.send(BEAT), dead: () => hangUp('silent') });
      const line: Line = {
        open() {
          do last = (last + 1) % COUNTS_TO;
          while (conversations.has(last));
          const number = last;
          const ended = () => void conversations.delete(number);
          const conversation = openConversation(number, { post, ended, limits });
          conversations.set(number, conversation);
          return conversation;
        },
        replace: () => hangUp('replaced'),
        dismiss: () => hangUp('revoked'),
      };
      lines.set(device, line);
      return {
        hear(bytes) {
          if (isOver) return;
          const frame = decodeFrame(bytes);
          if (frame === null) return hangUp('nonsense');
          heart.heard();
          if (frame.kind !== 'beat') conversations.get(frame.conversation)?.hear(frame);
        },
        leave: () => hangUp(null),
      };
    },
    isHere: (device) => lines.has(device),
    dismiss: (device) => lines.get(device)?.dismiss(),
    transport: (device) => ({
      connect: () => lines.get(device)?.open().opened ?? Promise.resolve(err('offline' as const)),
    }),
  };
}
