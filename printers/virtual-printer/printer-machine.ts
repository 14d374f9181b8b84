import type { PrinterState } from '../../domain/print/printer-states.ts';
import { createBell } from '../bell.ts';
import type { PrinterCommand } from '../decoder/command.ts';
import { readCommands } from '../decoder/read-commands.ts';
import { answerFor, isFault, STATUS_QUESTIONS } from '../status/printer-status.ts';

/** What a printer needs besides its cable. */
export interface MachineDeps {
  /** How long one paper takes. */
  readonly paceMs: number;
  /** Gets the bytes of every paper that comes out, in order; while it rejects the paper is stuck and tried again. */
  deliver(bytes: Uint8Array): Promise<void>;
  report(error: unknown): void;
}

/** The inside of a printer: a buffer, a pace, a state, and the answers a real one gives. */
export interface PrinterMachine {
  state(): PrinterState;
  /** Paper taken out, a cover opened, all put right again: work stops and goes on accordingly. */
  setState(state: PrinterState): void;
  /** Takes the other end of a cable. What was sent stays in the buffer when it is pulled. */
  plugIn(answer: (bytes: Uint8Array) => void): Plug;
}

/** The printer's end of a cable. */
export interface Plug {
  receive(bytes: Uint8Array): void;
  /** The host is gone: what it sent without a cut is a paper of its own. */
  unplug(): void;
}

/** What waits to be worked through: commands with their bytes, or the end of a conversation. */
type Work = { readonly command: PrinterCommand; readonly bytes: Uint8Array; readonly plug: number } | 'end';

const DELIVERY_RETRY_MS = 1_000;
/** Commands that leave something to see. */
const VISIBLE = ['text', 'raster', 'qr-print'];

/** A printer fresh from the power switch: well, and empty. */
export function createPrinterMachine({ paceMs, deliver, report }: MachineDeps): PrinterMachine {
  const changed = createBell();
  const answers = new Map<number, (bytes: Uint8Array) => void>();
  const work: Work[] = [];
  let plugs = 0;
  let state: PrinterState = 'ok';
  let isWorking = false;
  let paper: Uint8Array[] = [];
  let isVisible = false;

  async function workOn(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    for (let next = work.shift(); next !== undefined; next = work.shift()) {
      if (isFault(state)) await untilWell();
      if (next === 'end') await comeOut();
      else await obey(next.command, next.bytes, next.plug);
    }
    isWorking = false;
  }

  async function obey(command: PrinterCommand, bytes: Uint8Array, plug: number): Promise<void> {
    if (command.kind === 'echo') {
      // Without a cutter nothing else marks the end of a paper.
      await comeOut();
      answers.get(plug)?.(Uint8Array.of(0));
      return;
    }
    paper.push(bytes);
    isVisible ||= VISIBLE.includes(command.kind);
    if (command.kind === 'cut') await comeOut();
  }

  async function comeOut(): Promise<void> {
    if (isVisible) {
      await pause(paceMs);
      await untilWell();
      await delivered(concat(paper));
    }
    paper = [];
    isVisible = false;
  }

  async function delivered(bytes: Uint8Array): Promise<void> {
    for (;;) {
      try {
        return await deliver(bytes);
      } catch (error) {
        report(error);
        const before = state;
        state = 'paper-out';
        await pause(DELIVERY_RETRY_MS);
        if (state === 'paper-out') state = before;
      }
    }
  }

  async function untilWell(): Promise<void> {
    while (isFault(state)) await changed.wait(Number.POSITIVE_INFINITY);
  }

  return {
    state: () => state,
    setState(next) {
      state = next;
      changed.ring();
    },
    plugIn(answer) {
      plugs += 1;
      const plug = plugs;
      answers.set(plug, answer);
      let unread: Uint8Array = new Uint8Array();
      return {
        receive(bytes) {
          unread = concat([unread, bytes]);
          const { commands, rest } = readCommands(unread);
          for (const command of commands) {
            if (command.kind === 'ask-status') answerStatus(command.about, answer);
            else work.push({ command, bytes: unread.slice(command.at, command.at + command.length), plug });
          }
          unread = unread.slice(rest);
          workOn().catch(report);
        },
        unplug() {
          answers.delete(plug);
          work.push('end');
          workOn().catch(report);
        },
      };
    },
  };

  /** On arrival, whatever stands before it: also without paper. One that is held by another host stays silent. */
  function answerStatus(about: number, answer: (bytes: Uint8Array) => void): void {
    const question = STATUS_QUESTIONS.find((known) => known === about);
    if (question !== undefined && state !== 'busy') answer(Uint8Array.of(answerFor(question, state)));
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
