import type { LiveMessage, Notice } from '../../contract/board.ts';
import type { Waiting } from '../../contract/shared.ts';
import type { TicketState } from '../../domain/queue/moves.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import { isoTime } from '../http/office-time.ts';
import type { RecordedEvent } from '../ports.ts';
import type { PrintOutcome } from '../ports-printing.ts';

/** What the screens need beside the event itself. */
export interface LiveContext {
  /** The office day: numbers for a later one are no news of today's queue. */
  readonly day: string;
  readonly waiting: Waiting;
  readonly counterName: (counter: number) => string;
}

/** Where each kind of event leaves its ticket. */
const STATE_AFTER: Partial<Record<RecordedEvent['kind'], TicketState>> = {
  'ticket-served': 'serving',
  'ticket-finished': 'done',
  'ticket-no-show': 'no-show',
  'ticket-held': 'held',
  'ticket-returned': 'waiting',
  'ticket-transferred': 'waiting',
  'ticket-cancelled': 'cancelled',
  'ticket-replaced': 'cancelled',
  'ticket-carried-over': 'cancelled',
};

/** Events after which a screen reads something again. */
const NOTICE_OF: Partial<Record<RecordedEvent['kind'], Notice>> = {
  'day-opened': 'day-opened',
  'clock-went-back': 'clock-went-back',
  'setting-changed': 'settings-changed',
  'office-closed-early': 'office-changed',
  'office-reopened': 'office-changed',
  'office-unattended': 'office-changed',
  'day-started': 'office-changed',
  'day-corrected': 'day-opened',
  // Whoever comes may end that nobody was there.
  'signed-in': 'office-changed',
  'counter-staffed': 'counters-changed',
  'counter-left': 'counters-changed',
  'counter-paused': 'counters-changed',
  'counter-resumed': 'counters-changed',
};

/** Events that change something else about a ticket, or give it back an earlier state: their data say in which it is. */
const STATE_SAID: readonly RecordedEvent['kind'][] = [
  'move-undone',
  'ticket-priority-set',
  'ticket-help-set',
  'ticket-looked-for',
];

/** Data of a ticket's event, as its use case wrote it. */
interface TicketEventData {
  readonly day: string;
  readonly number: string;
  readonly service: ServiceCode;
  readonly counter?: number | null;
  readonly state?: TicketState;
  readonly fetch?: true;
}

/** What the screens hear of an event; null when it is none of their business. Never personal data. */
export function liveMessage(event: RecordedEvent, context: LiveContext): LiveMessage | null {
  const { seq, kind } = event;
  const { waiting, counterName } = context;
  const data = event.data as unknown as TicketEventData;
  const { number, service, counter = null } = data;
  const fetch = data.fetch === true ? { fetch: true } : {};
  if (kind === 'ticket-issued') {
    return data.day === context.day ? { type: kind, seq, number, service, waiting } : null;
  }
  if ((kind === 'ticket-called' || kind === 'ticket-recalled') && counter !== null) {
    const at = isoTime(event.at);
    return { type: kind, seq, number, service, counter, at, name: counterName(counter), waiting, ...fetch };
  }
  const state = STATE_SAID.includes(kind) ? data.state : STATE_AFTER[kind];
  if (state !== undefined) {
    return { type: 'ticket-updated', seq, number, service, state, counter, waiting, ...fetch };
  }
  const what = NOTICE_OF[kind];
  return what === undefined ? null : { type: 'notice', seq, what };
}

export type PaperNews = Extract<LiveMessage, { type: 'print-updated' }>['jobs'][number];

/** Where each kind of event leaves its paper. */
const PAPER_AFTER: Partial<Record<RecordedEvent['kind'], PaperNews['state']>> = {
  'print-requested': 'queued',
  'print-moved': 'queued',
  'print-cancelled': 'cancelled',
  'print-expired': 'expired',
  'print-taken-over': 'uncertain',
};

/** What became of a paper; null when the event does not say. */
export function paperNews({ kind, subject, data }: RecordedEvent): PaperNews | null {
  if (kind === 'print-answered') return { job: subject, state: data.printed === true ? 'printed' : 'failed' };
  if (kind === 'print-settled') {
    const outcome = data.outcome as PrintOutcome['outcome'];
    return { job: subject, state: outcome === 'not-sent' ? 'queued' : outcome };
  }
  const state = PAPER_AFTER[kind];
  return state === undefined ? null : { job: subject, state };
}
