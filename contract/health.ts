import { Type } from 'typebox';

export const LiveSchema = Type.Object({ status: Type.Literal('ok') });

const part = Type.Enum(['ok', 'failed']);

export const ReadySchema = Type.Object({
  status: part,
  parts: Type.Object({
    ...{ database: part, storage: part, keys: part, pages: part },
    /** Whether the last verification of the event log found it whole; the office works on without. */
    trail: part,
    /** Whether the last sentence could be spoken; without a voice calls are chimed and shown. */
    voice: part,
  }),
  /** How the key files lie on the disk: wrapped by the system's credential store, or plain. */
  keysKept: Type.Enum(['wrapped', 'plain']),
});
