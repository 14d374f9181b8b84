import type { Board, LiveMessage } from '../contract/board.ts';
import type { PrinterState } from '../domain/print/printer-states.ts';
import type { KioskState } from './kiosk-state.ts';

type PrintNews = Extract<LiveMessage, { type: 'print-updated' }>;

/** The role of the printer that stands in the kiosk. */
const TICKET_PRINTER = 'ticket';
const JOBS_REMEMBERED = 8;

/** The kiosk after one message of the live connection. */
export function heard(state: KioskState, message: LiveMessage): KioskState {
  switch (message.type) {
    case 'snapshot':
      return {
        ...state,
        waiting: message.board.waiting,
        printer: printerOf(message.board.printer) ?? 'unknown',
        closed: message.board.closed ?? null,
      };
    case 'print-updated':
      return {
        ...state,
        printer: printerOf(message.printer) ?? state.printer,
        printed: [...printedIn(message.jobs), ...state.printed].slice(0, JOBS_REMEMBERED),
      };
    case 'notice':
      return state;
    default:
      return { ...state, waiting: message.waiting };
  }
}

function printedIn(jobs: PrintNews['jobs']): string[] {
  return jobs.filter(({ state }) => state === 'printed').map(({ job }) => job);
}

function printerOf(printers: Board['printer']): PrinterState | undefined {
  return printers.find((one) => one.name === TICKET_PRINTER)?.state;
}
