import {
  createPrinterMachine,
  type MachineDeps,
  type PrinterMachine,
} from '../../../printers/virtual-printer/printer-machine.ts';

/** A machine with one host at its cable, all that the host heard, and all the papers that came out. */
export interface MachineTalk {
  readonly machine: PrinterMachine;
  readonly papers: readonly Uint8Array[];
  /** What was heard since the last time one asked, in hex, byte by byte: "37 22 …". */
  heard(): string;
  /** Resolves when the buffer has taken all of it. */
  say(...parts: (string | number[] | Uint8Array)[]): Promise<void>;
  hangUp(): void;
}

/** Starts one; fast, if nothing else is said. */
export function talkWithMachine(deps: Partial<MachineDeps> = {}): MachineTalk {
  const papers: Uint8Array[] = [];
  const machine = createPrinterMachine({
    paceMs: 0,
    deliver: async (bytes) => void papers.push(bytes),
    report(error) {
      throw error;
    },
    ...deps,
  });
  let said: number[] = [];
  const plug = machine.plugIn((bytes) => void said.push(...bytes));
  return {
    machine,
    papers,
    heard() {
      const hex = said.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
      said = [];
      return hex;
    },
    say: (...parts) => plug.receive(jobOf(...parts)),
    hangUp: plug.unplug,
  };
}

/** The bytes of a job; text stands for its own letters. */
export function jobOf(...parts: (string | number[] | Uint8Array)[]): Uint8Array {
  return new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : [...part])),
  );
}

/** Some of the commands, by their names. */
export const INIT = [0x1b, 0x40];
export const CUT = [0x1d, 0x56, 0x42, 0];
export const ECHO = [0x1d, 0x72, 1];
export const ASB_ON = [0x1d, 0x61, 0x0e];
export const CLEAR = [0x10, 0x14, 8, 1, 3, 0x14, 1, 6, 2, 8];
export const RECOVER = [0x10, 5, 2];

/** GS ( H: the printer is to say "JOB1" when everything before is on paper. */
export const NAME_JOB = [0x1d, 0x28, 0x48, 6, 0, 0x30, 0x30, ...Buffer.from('JOB1')];
export const JOB_NAMED = '37 22 4a 4f 42 31 00';
