import type { Board, LiveMessage } from '../contract/board.ts';
import type { PrinterState, PrintJobState } from '../domain/print/printer-states.ts';
import { servedOn } from './faces.ts';
import { type Hall, type KioskState, type SettledPaper, shownAnew } from './kiosk-state.ts';
import type { Visit } from './visit.ts';

type PrintNews = Extract<LiveMessage, { type: 'print-updated' }>;
type TicketNews = Exclude<LiveMessage, { type: 'snapshot' | 'print-updated' | 'notice' }>;

/** The role of the printer that stands in the kiosk. */
const TICKET_PRINTER = 'ticket';
const PAPERS_REMEMBERED = 12;
/** What a paper can be that no printer works on any more. */
const SETTLED: readonly PrintJobState[] = ['printed', 'uncertain', 'failed', 'expired', 'cancelled'];

/** The kiosk after one message of the live connection, heard at `now` (monotonic milliseconds). */
export function heard(state: KioskState, message: LiveMessage, now: number): KioskState {
  switch (message.type) {
    case 'snapshot':
      return withBoard(state, message.board);
    case 'print-updated':
      return {
        ...state,
        printer: printerOf(message.printer) ?? state.printer,
        papers: [...settledIn(message.jobs), ...state.papers].slice(0, PAPERS_REMEMBERED),
      };
    case 'notice':
      return state;
    default:
      return {
        ...state,
        hall: state.hall && { ...state.hall, seq: message.seq, waiting: message.waiting },
        served: state.served || (message.type === 'ticket-updated' && message.state === 'done'),
        visit: visitAfter(state, message, now),
      };
  }
}

/** The kiosk once the board was read. */
export function withBoard(state: KioskState, board: Hall & Pick<Board, 'printer' | 'recent'>): KioskState {
  return { ...state, hall: board, served: servedOn(board), printer: printerOf(board.printer) ?? 'unknown' };
}

/** The number on the screen may be called while its holder still reads it: then it is not replaced any more. */
function visitAfter(state: KioskState, message: TicketNews, now: number): Visit {
  const { visit } = state;
  const replacing = visit.step === 'claim' ? visit.from : visit;
  const shown = replacing?.step === 'replacing' ? replacing.old : visit;
  if (shown.step !== 'issued' || shown.ticket.number !== message.number) return visit;
  if (message.type === 'ticket-called' || message.type === 'ticket-recalled') {
    return { ...shownAnew(state, shown, now), calledTo: message.name };
  }
  const isBack = message.type === 'ticket-updated' && message.state === 'waiting';
  return isBack && visit.step === 'issued' ? { ...visit, calledTo: null } : visit;
}

function settledIn(jobs: PrintNews['jobs']): SettledPaper[] {
  const settled = jobs.filter(({ state }) => SETTLED.includes(state));
  return settled.map(({ job, state }) => ({ job, isPrinted: state === 'printed' })).reverse();
}

function printerOf(printers: Board['printer']): PrinterState | undefined {
  return printers.find((one) => one.name === TICKET_PRINTER)?.state;
}
