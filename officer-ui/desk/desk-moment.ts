import type { QueueTicket } from '../../contract/queue.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import type { Language } from '../../words/phrase.ts';
import type { Route } from '../route.ts';

/** What the screen does once a command was carried out. */
export interface DeskOutcome {
  readonly go?: Route;
  readonly notice?: string;
  /** The ticket as a move at this counter left it: such a move can be undone for a moment. */
  readonly moved?: QueueTicket;
}

/** The desk as it stands when a command is carried out. */
export interface DeskMoment {
  readonly api: Api;
  readonly counter: number;
  /** The ticket at this counter. */
  readonly ticket: QueueTicket | undefined;
  readonly language: Language;
}
