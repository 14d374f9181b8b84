import type { PrinterState } from '../../domain/print/printer-states.ts';
import { err, ok } from '../../domain/result.ts';
import type { Connection, Transport } from '../transports/transport.ts';
import type { SettableState } from './printer-condition.ts';
import type { FaultSwitches } from './printer-faults.ts';
import { createPrinterMachine, type MachineDeps, type PrinterMachine } from './printer-machine.ts';

/** About what a receipt printer takes for a ticket, so that nothing built on it expects miracles of a real one. */
const REAL_PACE_MS = 120;

/** Where the papers go, and how fast if not at a real pace. */
export type VirtualPrinterDeps = Omit<MachineDeps, 'paceMs'> & Partial<Pick<MachineDeps, 'paceMs'>>;

/** A printer without a machine: answers like a real one, keeps its pace, and can be given its troubles. */
export interface VirtualPrinter extends Transport, FaultSwitches {
  state(): PrinterState;
  /** `offline` cannot be reached, `busy` is reached and says nothing; the others are what they are called. */
  setState(state: SettableState): void;
}

/** A printer that is well from the start. */
export function createVirtualPrinter({ paceMs = REAL_PACE_MS, ...deps }: VirtualPrinterDeps): VirtualPrinter {
  const machine = createPrinterMachine({ ...deps, paceMs });
  const { state, setState, faults, coming, provoke, mend } = machine;
  return {
    ...{ state, setState, faults, coming, provoke, mend },
    connect: async () => (state() === 'offline' ? err('offline') : ok(converse(machine))),
  };
}

function converse(machine: PrinterMachine): Connection {
  let listener: (bytes: Uint8Array) => void = () => {};
  let isOpen = true;
  const { promise: lost, resolve: lose } = Promise.withResolvers<void>();
  const plug = machine.plugIn(
    // Answers come later, as over any cable, never inside the call that asked.
    (bytes) => void setImmediate(() => listener(bytes)),
    () => {
      isOpen = false;
      lose();
    },
  );
  return {
    twoWay: true,
    async send(bytes) {
      if (!isOpen) return err({ reason: 'connection-lost', left: 'nothing' });
      await plug.receive(new Uint8Array(bytes));
      return isOpen ? ok() : err({ reason: 'connection-lost', left: 'unknown' });
    },
    listen(hear) {
      listener = hear;
    },
    lost,
    async close() {
      isOpen = false;
      plug.unplug();
    },
  };
}
