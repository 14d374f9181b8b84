import type { Connection, SendFailure } from './transport.ts';

/**
 * What server and print agent say to one another, in binary frames of at most `LONGEST_FRAME` bytes:
 *
 *     byte 0    what it is, see `SIGNS`
 *     byte 1–2  the conversation with the printer it belongs to, chosen by the server; big-endian
 *     byte 3–4  of `piece`, `last` and `sent` the message it is about, else 0; big-endian
 *     rest      bytes of the message, bytes the printer said, or one byte that says how (`opened`, `refused`, `sent`)
 *
 * The server begins with `open`, sends each message in pieces, the last one marked, and ends with `close`. The agent
 * hands a message to its printer when it has the whole of it, and says with `took` that it wants one piece more, so
 * that never more than `WINDOW` pieces are on their way. Both send `beat` every few seconds.
 */
export type Frame =
  | { readonly kind: 'beat' }
  | { readonly kind: 'open' | 'close' | 'took' | 'lost' | 'closed'; readonly conversation: number }
  | {
      readonly kind: 'piece' | 'last';
      readonly conversation: number;
      readonly message: number;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'opened'; readonly conversation: number; readonly twoWay: boolean }
  | { readonly kind: 'refused'; readonly conversation: number; readonly reason: 'offline' | 'busy' }
  | { readonly kind: 'heard'; readonly conversation: number; readonly bytes: Uint8Array }
  | {
      readonly kind: 'sent';
      readonly conversation: number;
      readonly message: number;
      readonly result: SendResult;
    };

/** What became of a message at the agent's own way to the printer. */
export type SendResult = Awaited<ReturnType<Connection['send']>>;

const HEADER = 5;
/** So many bytes of a paper travel in one frame. */
export const PIECE = 4_096;
/** So many bytes of what a printer said: it keeps below what the server takes of any socket. */
export const HEARD_PIECE = 512;
export const LONGEST_FRAME = HEADER + PIECE;
/** So many pieces may be on their way before the agent took one. */
export const WINDOW = 8;
/** A paper longer than this is none. */
export const LONGEST_MESSAGE = 2 ** 20;
/** Conversations and messages are counted up to here and then from 0 again. */
export const COUNTS_TO = 2 ** 16;

const SIGNS: Readonly<Record<Frame['kind'], number>> = {
  beat: 0,
  open: 1,
  piece: 2,
  last: 3,
  close: 4,
  opened: 17,
  refused: 18,
  took: 19,
  sent: 20,
  heard: 21,
  lost: 22,
  closed: 23,
};

const KINDS = new Map(Object.entries(SIGNS).map(([kind, sign]) => [sign, kind as Frame['kind']]));

const REFUSALS = ['offline', 'busy'] as const;
/** In the order of their numbers; 0 is well. */
const FAILURES: readonly SendFailure[] = [
  { reason: 'connection-lost', left: 'nothing' },
  { reason: 'connection-lost', left: 'unknown' },
  { reason: 'no-answer', left: 'nothing' },
  { reason: 'no-answer', left: 'unknown' },
];

/** A frame as it travels. */
export function encodeFrame(frame: Frame): Uint8Array {
  const rest = restOf(frame);
  const bytes = new Uint8Array(HEADER + rest.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, SIGNS[frame.kind]);
  view.setUint16(1, 'conversation' in frame ? frame.conversation : 0);
  view.setUint16(3, 'message' in frame ? frame.message : 0);
  bytes.set(rest, HEADER);
  return bytes;
}

function restOf(frame: Frame): Uint8Array {
  switch (frame.kind) {
    case 'piece':
    case 'last':
    case 'heard':
      return frame.bytes;
    case 'opened':
      return Uint8Array.of(frame.twoWay ? 1 : 0);
    case 'refused':
      return Uint8Array.of(REFUSALS.indexOf(frame.reason));
    case 'sent':
      return Uint8Array.of(resultNumber(frame.result));
    default:
      return new Uint8Array();
  }
}

function resultNumber(result: SendResult): number {
  if (result.ok) return 0;
  const { reason, left } = result.error;
  return 1 + FAILURES.findIndex((failure) => failure.reason === reason && failure.left === left);
}

/** Reads a frame; null when it is none that we know. */
export function decodeFrame(bytes: Uint8Array): Frame | null {
  if (bytes.length < HEADER || bytes.length > LONGEST_FRAME) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = KINDS.get(view.getUint8(0));
  const conversation = view.getUint16(1);
  const message = view.getUint16(3);
  const rest = bytes.subarray(HEADER);
  const [how = 255] = rest;
  switch (kind) {
    case undefined:
      return null;
    case 'beat':
      return { kind };
    case 'piece':
    case 'last':
      return { kind, conversation, message, bytes: rest };
    case 'heard':
      return { kind, conversation, bytes: rest };
    case 'opened':
      return how > 1 ? null : { kind, conversation, twoWay: how === 1 };
    case 'refused': {
      const reason = REFUSALS[how];
      return reason === undefined ? null : { kind, conversation, reason };
    }
    case 'sent': {
      if (how === 0) return { kind, conversation, message, result: { ok: true, value: undefined } };
      const error = FAILURES[how - 1];
      return error === undefined ? null : { kind, conversation, message, result: { ok: false, error } };
    }
    default:
      return { kind, conversation };
  }
}
