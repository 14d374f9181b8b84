import type { Queue, QueueTicket } from '../../contract/queue.ts';
import { DONE_WORDS } from '../../words/officer-moves.ts';
import type { Phrase } from '../../words/phrase.ts';
import type { DeskCommand } from './desk-command.ts';

/** A move of this screen that can still be taken back. */
export interface UndoOffer {
  readonly counter: number;
  /** What the move did. */
  readonly did: Phrase;
  /** The ticket as the move left it. */
  readonly ticket: QueueTicket;
  readonly seconds: number;
  /** Monotonic milliseconds. */
  readonly until: number;
}

/** The offer after a move; `now` is monotonic, `seconds` how long the office allows. */
export function undoOffer(
  { verb }: DeskCommand,
  ticket: QueueTicket,
  { counter, now, seconds }: { counter: number; now: number; seconds: number },
): UndoOffer {
  // Opening the file of somebody who was only called began the serving.
  const did = verb === 'open-berkas' ? DONE_WORDS.serve : DONE_WORDS[verb as keyof typeof DONE_WORDS];
  return { counter, did, ticket, seconds, until: now + seconds * 1000 };
}

/**
 * Whether the counter's last move is still the one on offer, as far as the queue shows: the ticket is as the move
 * left it, and nobody else has come to the counter since.
 */
export function stillOffered({ counter, ticket }: UndoOffer, queue: Queue): boolean {
  const { waiting, atCounters, aside, ended } = queue;
  const found = [...waiting, ...atCounters, ...aside, ...ended].find(({ id }) => id === ticket.id);
  if (found && (found.state !== ticket.state || found.calls !== ticket.calls)) return false;
  return !atCounters.some((other) => other.counter === counter && other.id !== ticket.id);
}
