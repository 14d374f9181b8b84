import type { DeviceFiles } from '../../../printers/transports/device-files.ts';
import type { Plug } from '../../../printers/virtual-printer/host-line.ts';
import type { PrinterMachine } from '../../../printers/virtual-printer/printer-machine.ts';

/** How many bytes the driver takes at once, and how many rounds it then needs to pass them on. */
const DRIVER_BUFFER = 1_024;
const ROUNDS_TO_DRAIN = 2;

/**
 * `/dev/usb/lp0` as the kernel's usblp has it: takes a part, says EAGAIN until that is passed on, and cancels what is
 * under way when it is closed too early.
 */
export class MemoryDevice implements DeviceFiles {
  /** The code `open` rejects with. */
  openError: string | null = null;
  /** After so many pieces it takes nothing more, as a printer without paper. */
  fullAfter = Number.POSITIVE_INFINITY;
  cancelledBytes = 0;
  readonly pieces: number[] = [];
  #plug: Plug | null = null;
  #answers: number[] = [];
  #pending: Uint8Array = new Uint8Array();
  #rounds = 0;

  readonly #machine: PrinterMachine;

  constructor(machine: PrinterMachine) {
    this.#machine = machine;
  }

  async open(): Promise<number> {
    if (this.openError !== null) throw systemError(this.openError);
    this.#plug = this.#machine.plugIn((bytes) => void this.#answers.push(...bytes));
    return 7;
  }

  async read(_fd: number, into: Uint8Array): Promise<number> {
    const answers = this.#answers.splice(0, into.length);
    if (answers.length === 0) throw systemError('EAGAIN');
    into.set(answers);
    return answers.length;
  }

  async write(_fd: number, bytes: Uint8Array, offset: number, length: number): Promise<number> {
    if (this.#pending.length > 0) {
      this.#rounds -= 1;
      if (this.#rounds > 0 || this.#isFull()) throw systemError('EAGAIN');
      void this.#plug?.receive(this.#pending);
      this.#pending = new Uint8Array();
    }
    if (length === 0) return 0;
    if (this.#isFull()) throw systemError('EAGAIN');
    this.pieces.push(length);
    this.#pending = bytes.slice(offset, offset + Math.min(length, DRIVER_BUFFER));
    this.#rounds = ROUNDS_TO_DRAIN;
    return this.#pending.length;
  }

  #isFull(): boolean {
    return this.pieces.length >= this.fullAfter;
  }

  async close(): Promise<void> {
    this.cancelledBytes += this.#pending.length;
    this.#pending = new Uint8Array();
    this.#plug?.unplug();
  }
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
