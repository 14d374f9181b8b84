/** Where a print agent connects, its token in `Authorization: Bearer`. What is said there: `printers/transports/agent-wire.ts`. */
export const PRINT_AGENT_PATH = '/api/print-agent';

/** Why the server hangs up on an agent, as the close code of the socket. */
export const AGENT_ENDINGS = {
  /** The same device has connected once more. */
  replaced: 4001,
  /** The administrator took its place away. */
  revoked: 4002,
  /** It said something that makes no sense: another version, most likely. */
  nonsense: 4003,
  /** It was not heard for several beats. */
  silent: 4004,
} as const;

export type AgentEnding = keyof typeof AGENT_ENDINGS;
