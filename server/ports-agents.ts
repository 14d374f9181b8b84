import type { AgentEnding } from '../contract/print-agent.ts';

/** The connection of a print agent. */
export interface AgentSocket {
  send(frame: Uint8Array): void;
  end(why: AgentEnding): void;
}

/** The print agents that are connected at this moment, each by the id of its device. */
export interface PrintAgents {
  /** One connects; an earlier connection of the same device is ended. What comes back tells of it from then on. */
  enter(device: string, socket: AgentSocket): { hear(frame: Uint8Array): void; leave(): void };
  isHere(device: string): boolean;
  /** Ends its connection at once, if it is there. */
  dismiss(device: string): void;
}
