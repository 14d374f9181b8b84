import type { PrinterState } from '../../domain/print/printer-states.ts';
import { err, ok } from '../../domain/result.ts';
import type { Transport } from '../transports/transport.ts';
import { createPrinterMachine } from './printer-machine.ts';

/** About what a receipt printer takes for a ticket, so that nothing built on it expects miracles of a real one. */
const REAL_PACE_MS = 120;

/** Where the papers go, and how fast. */
export interface VirtualPrinterDeps {
  /** Puts the bytes of one paper away; a paper counts as printed once this resolves. */
  deliver(bytes: Uint8Array): Promise<void>;
  report(error: unknown): void;
  readonly paceMs?: number;
}

/** A printer without a machine: answers like a real one, keeps its pace, and can be given its troubles. */
export interface VirtualPrinter extends Transport {
  state(): PrinterState;
  /** `offline` cannot be reached, `busy` is reached and says nothing; the others are what they are called. */
  setState(state: PrinterState): void;
}

/** A printer that is well from the start. */
export function createVirtualPrinter({
  deliver,
  report,
  paceMs = REAL_PACE_MS,
}: VirtualPrinterDeps): VirtualPrinter {
  const machine = createPrinterMachine({ deliver, report, paceMs });
  return {
    state: machine.state,
    setState: machine.setState,
    async connect() {
      if (machine.state() === 'offline') return err('offline');
      let listener: (bytes: Uint8Array) => void = () => {};
      // Answers come later, as over any cable, never inside the call that asked.
      const plug = machine.plugIn((bytes) => void setImmediate(() => listener(bytes)));
      let isOpen = true;
      return ok({
        twoWay: true,
        async send(bytes) {
          if (!isOpen) return err({ reason: 'connection-lost', left: 'nothing' });
          plug.receive(new Uint8Array(bytes));
          return ok();
        },
        listen(hear) {
          listener = hear;
        },
        lost: new Promise(() => {}),
        async close() {
          if (isOpen) plug.unplug();
          isOpen = false;
        },
      });
    },
  };
}
