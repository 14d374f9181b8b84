import type { PrinterState } from '../../domain/print/printer-states.ts';
import type { PrintSpool } from '../../server/ports-printing.ts';

/** A spool without printers: jobs stay in line, and tests read the bytes they would become. */
export class QuietSpool implements PrintSpool {
  wakes = 0;
  #listeners = new Set<() => void>();
  #state: PrinterState = 'ok';
  #printers = new Map<string, PrinterState>();

  wake(): void {
    this.wakes += 1;
  }

  states() {
    return [
      { name: 'ticket', state: this.#state },
      { name: 'receipt', state: 'ok' as const },
    ];
  }

  printers() {
    return [...this.#printers].map(([id, state]) => ({ id, state }));
  }

  onState(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  setTicketPrinter(state: PrinterState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  /** A printer besides those of the roles, or another state of it. */
  setPrinter(id: string, state: PrinterState): void {
    this.#printers.set(id, state);
    for (const listener of this.#listeners) listener();
  }
}
